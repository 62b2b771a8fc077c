package org.depeche.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Where a text stands in time while it is read: its anchor, what it has named so far, and the tense around a place. */
final class Situation {
    /** Where nothing else tells the century, '97 is 1997 and '12 is 2012. */
    private static final int PIVOT = 2020;

    private final TimeTokens tokens;
    private final TenseReader tenses;
    private final Anchor anchor;
    private final TimeMemory memory = new TimeMemory();

    Situation(TimeTokens tokens, TenseReader tenses, Anchor anchor) {
        this.tokens = tokens;
        this.tenses = tenses;
        this.anchor = anchor;
    }

    Anchor anchor() {
        return anchor;
    }

    TimeMemory memory() {
        return memory;
    }

    static boolean namesYear(Meaning found) {
        return found.has("year") || found.has("yy") || found.has("tail");
    }

    /** The year that the expression writes out, with two digits or four, or in words. */
    int year(Meaning found) {
        if (found.has("tail")) {
            return found.number("base", 1900) + found.number("tail", 0);
        }
        if (found.has("year")) {
            return found.number("year", 0);
        }
        int written = found.number("yy", 0);
        int now = anchor.isUnknown() ? PIVOT : anchor.first().getYear();
        int century = now - now % 100;
        return written > now % 100 + 20 ? century - 100 + written : century + written;
    }

    /** Where no anchor is known, a year that the text has named serves, for a weekday can confirm it. */
    Anchor anchorOrNamedYear() {
        return anchor.isUnknown() && memory.year() > 0 ? Anchor.ofYear(memory.year()) : anchor;
    }

    /** The year written earlier in the same sentence, where nothing says that the expression lies ahead; else 0. */
    int inheritedYear(Meaning found) {
        int token = memory.yearToken();
        if (token < 0 || found.has("dir") || found.first() - token > 40) {
            return 0;
        }
        for (int i = token; i < found.first(); i++) {
            if (tokens.endsSentence(i) || tokens.opensParagraph(i + 1)) {
                return 0;
            }
        }
        return memory.year() <= anchor.last().getYear() ? memory.year() : 0;
    }

    /** The day of every year that this expression means, with its time. */
    static String yearly(Anchor from, Meaning found, IntFunction<Optional<LocalDate>> ofYear, Direction direction) {
        return from.reckon(day -> CalendarDay.yearly(day, ofYear, direction, isSure(found))
                        .map(LocalDate::toString)
                        .orElse("XXXX-XX-XX")
                + ClockTime.of(found));
    }

    /** Which way the expression points, by its own words or else by the tense around it. */
    Direction direction(Meaning found) {
        return switch (found.text("dir", "")) {
            case "past", "was", "same" -> Direction.PAST;
            case "next", "will" -> Direction.FUTURE;
            case "near" -> Direction.OPEN;
            default -> tenses.around(found.first(), found.end());
        };
    }

    /** Whether the day of writing itself is out: « lundi dernier ». */
    static boolean isStrict(Meaning found) {
        var direction = found.text("dir", "");
        return direction.equals("past") || direction.equals("next");
    }

    /** Whether the expression's own words tell which way it points. */
    static boolean isSure(Meaning found) {
        return found.has("dir") && !found.text("dir", "").equals("near");
    }
}
