package org.depeche.text.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds bodies whose acronym stands in parentheses behind the full name, or whose full name stands there behind the
 * acronym: the first letters tell where the name begins and ends.
 */
final class AcronymReader {
    private static final int LONGEST_NAME = 16;

    private AcronymReader() {}

    static List<Stretch> read(List<Piece> sentence) {
        var found = new ArrayList<Stretch>();
        for (int open = 1; open + 2 < sentence.size(); open++) {
            if (!sentence.get(open).text.equals("(")) {
                continue;
            }
            if (sentence.get(open + 1).is(WordClass.UPPER_CASE)) {
                behindName(sentence, open, found);
            } else if (sentence.get(open - 1).is(WordClass.UPPER_CASE)) {
                beforeName(sentence, open, found);
            }
        }
        return found;
    }

    private static void behindName(List<Piece> sentence, int open, List<Stretch> found) {
        var acronym = sentence.get(open + 1).text;
        int end = sentence.get(open - 1).is(WordClass.MARK) ? open - 1 : open;
        for (int first = end - 1; first >= Math.max(0, open - LONGEST_NAME); first--) {
            if (sentence.get(first).mayName() && isName(sentence, first, end, acronym)) {
                found.add(new Stretch(sentence, first, end, Name.Kind.ORGANIZATION));
                found.add(new Stretch(sentence, open + 1, open + 2, Name.Kind.ORGANIZATION));
                return;
            }
        }
    }

    private static void beforeName(List<Piece> sentence, int open, List<Stretch> found) {
        int end = open + 1;
        while (end < sentence.size()
                && end < open + LONGEST_NAME
                && !sentence.get(end).text.equals(")")) {
            end++;
        }
        if (isName(sentence, open + 1, end, sentence.get(open - 1).text)) {
            found.add(new Stretch(sentence, open - 1, open, Name.Kind.ORGANIZATION));
            found.add(new Stretch(sentence, open + 1, end, Name.Kind.ORGANIZATION));
        }
    }

    private static boolean isName(List<Piece> sentence, int first, int end, String acronym) {
        return end - first > 1 && Spelling.isAcronym(acronym, Gazetteer.key(sentence, first, end));
    }
}
