package org.depeche.newsroom.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.intake.fetch.Reason;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;

/**
 * The words that the faces show, in one language.
 *
 * <p>A language is one file, {@code fr.properties}: its keys with their words, in which {@code {0}}, {@code {1}} stand
 * for values. A key may have forms for none and one: {@code articles.none}, {@code articles.one}.
 */
public final class Wording {
    private static final Language FALLBACK = Language.ENGLISH;
    private static final int FEWEST_GROUPED = 10_000;
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Map<Language, Optional<Wording>> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties words;
    private final TimePhrase times;

    private Wording(Language language, Properties words) {
        this.locale = Locale.forLanguageTag(language.tag());
        this.words = words;
        this.times = new TimePhrase(this);
    }

    /** The words of {@code language}; English ones where there is no file for it. */
    public static Wording of(Language language) {
        return find(language).or(() -> find(FALLBACK)).orElseThrow();
    }

    /** The words of the language that most of {@code languages} are; the first of them where several are as many. */
    public static Wording ofMost(List<Language> languages) {
        var counts = new LinkedHashMap<Language, Integer>();
        languages.stream().filter(Language::isKnown).forEach(language -> counts.merge(language, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return of(counts.keySet().stream()
                .filter(language -> counts.getOrDefault(language, 0) == most)
                .findFirst()
                .orElse(FALLBACK));
    }

    /** The BCP 47 tag of the language. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    /** The words of {@code key} with {@code values} in their places. */
    public String say(String key, Object... values) {
        var text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("wording '" + key + "': the file for " + tag() + " has no such key");
        }
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
    }

    /** The words of {@code key} in the form that goes with {@code count}; {@code {0}} is the count, the others follow. */
    public String count(String key, int count, Object... others) {
        var form = count == 0 ? key + ".none" : count == 1 ? key + ".one" : key;
        var values = new Object[others.length + 1];
        values[0] = number(count);
        System.arraycopy(others, 0, values, 1, others.length);
        return say(words.containsKey(form) ? form : key, values);
    }

    /** A number in figures; from five of them on in groups. */
    public String number(long number) {
        return Math.abs(number) < FEWEST_GROUPED
                ? String.valueOf(number)
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Whether the language has words for {@code key}. */
    public boolean knows(String key) {
        return words.containsKey(key);
    }

    /** The parts with commas between and the language's "and" before the last. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " " + say("and") + " " + parts.get(last);
    }

    /** A TIMEX3 value in words: {@code vendredi 23 décembre 2016, matin}; the value itself where there are none. */
    public String time(String timex) {
        return times.of(timex);
    }

    /** A publication date in short: {@code 12 juin 2026, 20:47}. */
    public String moment(PartialDate date) {
        return times.moment(date);
    }

    /** Why something could not be had. */
    public String reason(Reason reason) {
        return say("reason." + reason.code().name(), reason.values().toArray());
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static Optional<Wording> find(Language language) {
        return KNOWN.computeIfAbsent(language, Wording::load);
    }

    private static Optional<Wording> load(Language language) {
        try (var stream = Wording.class.getResourceAsStream(language.tag() + ".properties")) {
            if (stream == null) {
                return Optional.empty();
            }
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(new Wording(language, words));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the words for " + language.tag() + " cannot be read", unreadable);
        }
    }
}
