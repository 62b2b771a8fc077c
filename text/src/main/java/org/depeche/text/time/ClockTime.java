package org.depeche.text.time;

/** Writes the part of a day or the clock time of an expression: {@code TMO}, {@code T16:15}; empty where it has none. */
final class ClockTime {
    private ClockTime() {}

    static String of(Meaning found) {
        var part = found.text("part", "");
        if (!found.has("hour")) {
            return part;
        }
        int hour = found.number("hour", 0);
        boolean late = found.text("ampm", "").equals("pm") || isLate(part, hour);
        if (late && hour < 12) {
            hour += 12;
        } else if (hour == 12 && found.text("ampm", "").equals("am")) {
            hour = 0;
        }
        return "T" + TimeLength.two(hour) + ":" + TimeLength.two(found.number("minute", 0));
    }

    private static boolean isLate(String part, int hour) {
        return part.equals("TEV") || part.equals("TAF") || (part.equals("TNI") && hour > 5);
    }
}
