package org.depeche.intake.fetch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why something could not be had: a code, and the values that stand in its sentence.
 *
 * <p>It is kept by its code, so that each reader gets it in a language of his own; {@link #toString} is English.
 */
public record Reason(Code code, List<String> values) implements Serializable {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Pattern BREAK = Pattern.compile("\\p{Cntrl}+");
    private static final String BETWEEN = "\t";

    /** What there is to complain of. */
    public enum Code {
        /** What somebody else's program says, or an older version of this one; in the words it came in. */
        OTHER("{0}"),
        ANSWERED("answered {0}"),
        ANSWERED_LATER("answered {0}, to come later"),
        LEFT_ALONE("{0} is left alone for now"),
        NO_SUCH_HOST("no host is called {0}"),
        NO_CONNECTION("nobody answers there"),
        SILENCE("no answer in time"),
        TOO_SLOW("no whole answer within {0} seconds"),
        TLS("no safe connection (TLS): {0}"),
        BROKEN_OFF("the answer broke off"),
        ROBOTS_UNREAD("robots.txt of {0} cannot be read"),
        ROBOTS_FORBID("robots.txt of {0} forbids it"),
        NOT_PUBLIC("{0} is no address of the public internet"),
        NOT_PLAIN("{0} is a number, not written as four decimal ones"),
        REDIRECTS_NOWHERE("redirects to '{0}', no address of the web"),
        REDIRECTS_ROUND("redirects in a circle, back to {0}"),
        REDIRECTS_LONG("more than {0} redirects"),
        UNREADABLE("unreadable answer: {0}"),
        PACKED_OFTEN("packed {0} times"),
        PACKED_ODDLY("packed as '{0}', which was not asked for"),
        LARGE("the answer is larger than {0} bytes"),
        LARGE_UNPACKED("the unpacked answer is larger than {0} bytes"),
        NO_ADDRESS("no address of the web: {0}"),
        NO_ARTICLE("no article: {0}"),
        NO_FEED("no feed: {0}"),
        NO_FEED_ROOT("no feed: XML that begins with <{0}>"),
        NAMES_NO_FEED("a page that names no feed"),
        NAMES_ANOTHER("a page, which names another page as its feed"),
        LIST_INCLUDED("a list to include, which is not fetched: {0}"),
        LIST_LONG("a list of more than {0} feeds"),
        NO_LIST("no OPML: {0}"),
        NO_LIST_ROOT("no OPML: XML that begins with <{0}>"),
        MAIL_LOGIN("the mail server does not accept our name and password"),
        MAIL_REFUSED("the mail server refused: {0}"),
        MAIL_UNREACHED("no mail server answers at {0}"),
        PROGRAM_FAILED("the program failed: {0}");

        private final String english;

        Code(String english) {
            this.english = english;
        }

        /** Its sentence, in which {@code {0}} and {@code {1}} stand for values. */
        public String english() {
            return english;
        }
    }

    public Reason {
        values = List.copyOf(values);
    }

    /** {@code values} are lines for people: what breaks a line in them is a space. */
    public static Reason of(Code code, Object... values) {
        return new Reason(
                code,
                Arrays.stream(values)
                        .map(value ->
                                BREAK.matcher(value.toString()).replaceAll(" ").strip())
                        .toList());
    }

    /** What a failure says of itself, in its first line. */
    public static Reason of(Code code, Throwable failure) {
        var message = failure.getMessage();
        var line = message == null ? "" : message.lines().findFirst().orElse("");
        return of(code, line.isBlank() ? failure.getClass().getSimpleName() : line);
    }

    /** As it is kept; {@link #parse} reads it. */
    public String written() {
        if (code == Code.OTHER) {
            return toString();
        }
        var parts = new ArrayList<String>();
        parts.add(code.name());
        parts.addAll(values);
        return String.join(BETWEEN, parts);
    }

    /** Reads what was kept, also a plain sentence, as older versions kept them. */
    public static Reason parse(String written) {
        var parts = List.of(written.split(BETWEEN, -1));
        for (var code : Code.values()) {
            if (code != Code.OTHER && code.name().equals(parts.get(0)) && parts.size() == 1 + places(code)) {
                return new Reason(code, parts.subList(1, parts.size()));
            }
        }
        return of(Code.OTHER, written);
    }

    private static int places(Code code) {
        return (int) PLACE.matcher(code.english).results().count();
    }

    /** In English. */
    @Override
    public String toString() {
        return PLACE.matcher(code.english)
                .replaceAll(place -> Matcher.quoteReplacement(values.get(Integer.parseInt(place.group(1)))));
    }
}
