package org.depeche.intake.agency;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that a teleprinter's dispatch bears for a day.
 *
 * @param service the letters before it: an agency's of IPTC 7901, a level's of ANPA 1312
 * @param agency whose level that is; absent where the letters tell
 */
record WireNumber(String service, int number, Optional<String> agency) {
    private static final Pattern FORM = Pattern.compile("(\\p{L}{1,6})(\\d{2,4})");

    /** Reads what a header says. */
    static Optional<WireNumber> parse(String said, Optional<String> agency) {
        var matcher = FORM.matcher(said);
        return matcher.matches()
                ? Optional.of(new WireNumber(
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        agency.filter(name -> !name.equalsIgnoreCase(matcher.group(1)))))
                : Optional.empty();
    }

    /** The first other number of the same service that {@code text} names. */
    Optional<WireNumber> mention(String text) {
        return Pattern.compile("(?i)(?<!\\p{L})" + Pattern.quote(service) + "[ -]?(\\d{2,4})(?!\\d)")
                .matcher(text)
                .results()
                .map(found -> new WireNumber(service, Integer.parseInt(found.group(1)), agency))
                .filter(other -> other.number != number)
                .findFirst();
    }

    /** The name of this one as {@code own} speaks of it on {@code day}: a higher number is of the day before. */
    String before(WireNumber own, LocalDate day) {
        return on(number < own.number ? day : day.minusDays(1));
    }

    /** What names the dispatch among all: numbers begin anew each day. */
    String on(LocalDate day) {
        return agency.map(name -> name + "-").orElse("") + service + "%04d/".formatted(number) + day;
    }
}
