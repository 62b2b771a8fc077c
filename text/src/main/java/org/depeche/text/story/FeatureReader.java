package org.depeche.text.story;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;
import org.depeche.text.words.RecentForms;
import org.depeche.text.words.Token;
import org.depeche.text.words.Tokenizer;

/**
 * Counts what an article tells of: its words without their endings, its names and numbers. The headline counts most; the
 * text's end, which news leaves to background, is not read.
 */
final class FeatureReader {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MOST_TOKENS = 200;
    /** As many characters mostly hold all the tokens that are read. */
    private static final int USUAL_CHARACTERS = 1500;

    private static final int UNSURE_TOKENS = 8;
    private static final float HEADLINE_WEIGHT = 3;
    private static final int LONGEST_STEM = 40;

    private final Map<Language, Reader> readers = new ConcurrentHashMap<>();

    /** The features of {@code item} by their forms, in the order in which they first stand there. */
    Map<String, FeatureCount> read(StoryItem item) {
        var counts = new LinkedHashMap<String, FeatureCount>();
        var reader = readers.computeIfAbsent(item.language(), Reader::new);
        reader.read(HeadlineTail.cut(item.headline()), FeatureCount.HEADLINE, counts);
        var text = item.text();
        reader.read(text.substring(0, Math.min(text.length(), StoryItem.READ)), 0, counts);
        item.names().forEach(name -> reader.mark(name, counts));
        return counts;
    }

    /** Reads one language. */
    private static final class Reader {
        private final Tokenizer tokenizer;
        private final Set<String> functionWords;
        private final RecentForms<String> stems = new RecentForms<>(this::stemOf);

        Reader(Language language) {
            tokenizer = new Tokenizer(language);
            functionWords = new LanguageData(language)
                    .lines("words/function-words.txt").stream()
                            .flatMap(line -> SPACE.splitAsStream(line.strip()))
                            .map(FeatureReader::fold)
                            .collect(Collectors.toUnmodifiableSet());
        }

        void read(String text, int mark, Map<String, FeatureCount> counts) {
            boolean opens = true;
            for (var token : opening(text)) {
                if (token.isMark()) {
                    opens = ".!?…:«\"“»”".contains(token.text());
                    continue;
                }
                var form = form(token);
                if (!form.isEmpty()) {
                    int name = !opens && Character.isUpperCase(token.text().charAt(0)) ? FeatureCount.NAME : 0;
                    float weight = mark != 0 ? HEADLINE_WEIGHT : 1;
                    int kind = token.kind() == Token.Kind.NUMBER ? FeatureCount.NUMBER : name;
                    counts.computeIfAbsent(form, unseen -> new FeatureCount(token.text()))
                            .add(weight, mark | kind);
                }
                opens = false;
            }
        }

        /** The first tokens of {@code text}, of which mostly its first half is looked at. */
        private List<Token> opening(String text) {
            int half = text.length() > USUAL_CHARACTERS ? text.lastIndexOf(' ', USUAL_CHARACTERS) : -1;
            var tokens = tokenizer.tokenize(half < 0 ? text : text.substring(0, half));
            // The last few may look otherwise with what follows them: « 8 300 » is one number.
            if (half >= 0 && tokens.size() < MOST_TOKENS + UNSURE_TOKENS) {
                tokens = tokenizer.tokenize(text);
            }
            return tokens.subList(0, Math.min(MOST_TOKENS, tokens.size()));
        }

        /** Marks the words of a name that another room found; counts them where they were not read. */
        void mark(String name, Map<String, FeatureCount> counts) {
            for (var token : tokenizer.tokenize(name)) {
                var form = token.isWord() && Character.isUpperCase(token.text().charAt(0)) ? form(token) : "";
                if (!form.isEmpty()) {
                    var count = counts.computeIfAbsent(form, unseen -> new FeatureCount(token.text()));
                    count.add(count.times == 0 ? 1 : 0, FeatureCount.NAME);
                }
            }
        }

        private String form(Token token) {
            return token.kind() == Token.Kind.NUMBER
                    ? "#" + fold(token.folded()).replace(',', '.')
                    : stems.of(token.folded());
        }

        /** What a word is counted as; nothing for one that tells nothing. */
        private String stemOf(String word) {
            var folded = fold(word);
            // A hyphen leads the pronoun of an inversion: a-t-il.
            boolean tells = folded.length() > 1 && folded.charAt(0) != '-' && !functionWords.contains(folded);
            return tells ? stem(folded) : "";
        }
    }

    /** Without the plural's ending, which French and English share. */
    private static String stem(String word) {
        int end = Math.min(word.length(), LONGEST_STEM);
        char last = word.charAt(end - 1);
        return word.substring(0, end > 3 && (last == 's' || last == 'x') ? end - 1 : end);
    }

    private static String fold(String word) {
        boolean plain = true;
        for (int at = 0; at < word.length() && plain; at++) {
            char letter = word.charAt(at);
            plain = letter < 0x80 && letter != '\'' && !(letter >= 'A' && letter <= 'Z');
        }
        if (plain) {
            return word;
        }
        var small = word.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }
}
