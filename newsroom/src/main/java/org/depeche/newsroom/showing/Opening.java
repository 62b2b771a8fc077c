package org.depeche.newsroom.showing;

/** The first words of a text, where it has no headline to be called by. */
final class Opening {
    private static final int LONGEST = 80;

    private Opening() {}

    static String of(String text) {
        var line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + "\u00a0…";
    }
}
