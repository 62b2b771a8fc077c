package org.depeche.web.site;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.intake.fetch.Reason;
import org.depeche.newsroom.wording.Wording;
import org.depeche.store.query.Facet;
import org.depeche.web.guard.Caller;

/**
 * What stands around every page.
 *
 * @param words in the reader's language
 * @param here the name of the page in the navigation; may be empty
 * @param again the address of this page, for the switch of languages
 * @param refresh in so many seconds the page asks again; 0 for never
 */
public record Frame(Wording words, Caller caller, String title, String here, String again, int refresh) {
    private static final List<String> PLACES = List.of("today", "search", "behind", "feeds", "alerts", "decide");

    static Frame of(Context context, String title, String here) {
        return new Frame(ReaderLanguage.words(context), Caller.of(context), title, here, address(context), 0);
    }

    /** What was asked for: path and query. */
    static String address(Context context) {
        var query = context.queryString();
        return context.path() + (query == null ? "" : "?" + query);
    }

    /** The frame of a page that answers a form and can be seen again at {@code address}. */
    Frame at(String address) {
        return new Frame(words, caller, title, here, address, refresh);
    }

    Frame refreshing(int seconds) {
        return new Frame(words, caller, title, here, again, seconds);
    }

    public String say(String key, Object... values) {
        return words.say("web." + key, values);
    }

    public String count(String key, int count, Object... others) {
        return words.count("web." + key, count, others);
    }

    /** A number as the reader's language writes it. */
    public String number(long number) {
        return words.number(number);
    }

    /** A facet's value for people: of a language its name. */
    public String value(Facet facet, String value) {
        return facet == Facet.LANGUAGE ? Locale.forLanguageTag(value).getDisplayLanguage(words.locale()) : value;
    }

    /** The pages that the navigation names. */
    public List<String> places() {
        return PLACES;
    }

    public String address(String place) {
        return place.equals("today") ? "/" : "/" + place;
    }

    /** The language that the interface does not speak now. */
    public String otherLanguage() {
        return words.tag().equals("fr") ? "en" : "fr";
    }

    /** A moment by the server's clock; a script tells it by the reader's. Of what is known to the day, the day. */
    public String moment(Instant moment) {
        var day = words.say("pattern.shortday");
        return isDay(moment)
                ? DateTimeFormatter.ofPattern(day, words.locale())
                        .withZone(ZoneOffset.UTC)
                        .format(moment)
                : DateTimeFormatter.ofPattern(day + ", " + words.say("pattern.clock"), words.locale())
                        .withZone(ZoneId.systemDefault())
                        .format(moment);
    }

    /** The same for programs. */
    public String machine(Instant moment) {
        return isDay(moment) ? LocalDate.ofInstant(moment, ZoneOffset.UTC).toString() : moment.toString();
    }

    /** The archive puts what is known to the day at noon; nearly nothing is published on that very second. */
    private static boolean isDay(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.NOON);
    }

    /** The address of an article's page; its label may be an address itself. */
    public String article(String label) {
        return "/article?id=" + encoded(label);
    }

    /** A value as it stands in an address. */
    public String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The address of an outlet's page. */
    public String outlet(String name) {
        return "/outlet?name=" + encoded(name);
    }

    /** The address of a speaker's page. */
    public String speaker(String name) {
        return "/speaker?name=" + encoded(name);
    }

    /** A moment as the archive wrote it down: ISO 8601. */
    public String stamp(String iso) {
        try {
            return moment(Instant.parse(iso));
        } catch (DateTimeParseException otherwise) {
            return iso;
        }
    }

    /** Why something could not be had, as the archive keeps it. */
    public String reason(String written) {
        return words.reason(Reason.parse(written));
    }

    public String moment(Optional<Instant> moment) {
        return moment.map(this::moment).orElse("");
    }
}
