package org.depeche.text.story;

/** Cuts the outlet's name off a headline, which feeds and aggregators hang on it after a bar or a dash. */
final class HeadlineTail {
    private static final String[] RULES = {" | ", " - ", " – ", " — ", " -- ", " • "};
    private static final int SHORTEST_HEADLINE = 25;
    private static final int LONGEST_TAIL = 45;
    private static final int MOST_TAILS = 2;

    private HeadlineTail() {}

    static String cut(String headline) {
        var cut = headline.strip();
        for (int tails = 0; tails < MOST_TAILS; tails++) {
            int at = -1;
            int width = 0;
            for (var rule : RULES) {
                int found = cut.lastIndexOf(rule);
                if (found > at) {
                    at = found;
                    width = rule.length();
                }
            }
            if (at < SHORTEST_HEADLINE || cut.length() - at - width > LONGEST_TAIL) {
                return cut;
            }
            cut = cut.substring(0, at);
        }
        return cut;
    }
}
