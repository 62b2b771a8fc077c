package org.depeche.text.words;

import java.text.Normalizer;

/** Folds characters one after the other: spaces, marks, ligatures and composed letters; case is left to later steps. */
final class CharacterFolder {
    private final String text;
    private final boolean keepsAccents;
    private final FoldingBuffer folded;
    private boolean afterOpeningMark;

    private CharacterFolder(String text, boolean keepsAccents) {
        this.text = text;
        this.keepsAccents = keepsAccents;
        this.folded = new FoldingBuffer(text.length() + 16);
    }

    static FoldingBuffer fold(String text, boolean keepsAccents) {
        var folder = new CharacterFolder(text, keepsAccents);
        for (int at = 0; at < text.length(); at++) {
            folder.take(text.charAt(at), at);
        }
        return folder.folded;
    }

    private void take(char character, int at) {
        if (Characters.isSpace(character)) {
            space(at);
        } else if (!Characters.isInvisible(character)) {
            visible(character, at);
            if (!Characters.isQuotationMark(character)) {
                afterOpeningMark = false;
            }
        }
    }

    private void visible(char character, int at) {
        if (Characters.isCombining(character)) {
            combine(character, at);
        } else if (Characters.isApostrophe(character)) {
            doubled('\'', '\'', at);
        } else if (Characters.isQuotationMark(character)) {
            quotationMark(character, at);
        } else if (character == '<' || character == '>') {
            doubled(character, character, at);
        } else if (Characters.isDash(character)) {
            folded.add('-', at, at + 1);
        } else {
            plain(character, at);
        }
    }

    private void plain(char character, int at) {
        if (clingsToTheLeft(character)) {
            dropSpace();
        }
        var letters = Ligatures.open(character);
        if (letters.isEmpty()) {
            folded.add(keepsAccents ? character : Characters.withoutAccent(character), at, at + 1);
        }
        for (int i = 0; i < letters.length(); i++) {
            folded.add(letters.charAt(i), at, at + 1);
        }
        if (character == ')' || character == ']') {
            omission();
        }
    }

    /** A run of white space is one space that stands for the whole run. */
    private void space(int at) {
        if (folded.last(0) == ' ') {
            folded.replaceLast(' ', at + 1);
        } else if (!afterOpeningMark) {
            folded.add(' ', at, at + 1);
        }
    }

    /** Two apostrophes or two angles are a quotation mark. */
    private void doubled(char single, char last, int at) {
        if (folded.last(0) == last && folded.end(folded.length() - 1) - folded.start(folded.length() - 1) == 1) {
            folded.replaceLast('"', at + 1);
        } else {
            folded.add(single, at, at + 1);
        }
    }

    /** French sets spaces inside its marks: they go, so that {@code « mot »} equals {@code "mot"}. */
    private void quotationMark(char mark, int at) {
        boolean closes = mark == '»' || mark == '›' || mark == '”';
        if (closes && !Characters.isLetterOrDigit(nextVisible(at + 1))) {
            dropSpace();
        }
        boolean opens = mark == '«' || mark == '‹' || mark == '“';
        afterOpeningMark = opens && !Characters.isLetterOrDigit(folded.last(0));
        folded.add('"', at, at + 1);
    }

    private boolean clingsToTheLeft(char character) {
        return switch (character) {
            case '?', '!', ';', ':' -> true;
            case '%', '€', '$', '£' -> Characters.isDigit(folded.last(1));
            default -> false;
        };
    }

    private void dropSpace() {
        if (folded.last(0) == ' ' && folded.length() > 1) {
            folded.drop(1);
        }
    }

    private void combine(char mark, int at) {
        char letter = folded.last(0);
        if (!Character.isLetter(letter)) {
            folded.add(mark, at, at + 1);
            return;
        }
        var composed = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
        if (composed.length() == 1) {
            folded.replaceLast(keepsAccents ? composed.charAt(0) : letter, at + 1);
        } else if (keepsAccents) {
            folded.add(mark, at, at + 1);
        }
    }

    /** An omission in brackets is always {@code [...]}, whatever its brackets and spaces. */
    private void omission() {
        int at = folded.length() - 2;
        int close = folded.end(at + 1);
        if (at >= 0 && folded.charAt(at) == ' ') {
            at--;
        }
        if (at < 3 || folded.charAt(at) != '.' || folded.charAt(at - 1) != '.' || folded.charAt(at - 2) != '.') {
            return;
        }
        int dots = at - 2;
        int open = folded.charAt(dots - 1) == ' ' ? dots - 2 : dots - 1;
        if (open < 0 || (folded.charAt(open) != '(' && folded.charAt(open) != '[')) {
            return;
        }
        rewriteOmission(open, dots, close);
    }

    private void rewriteOmission(int open, int dots, int close) {
        int start = folded.start(open);
        int[] dotStarts = {folded.start(dots), folded.start(dots + 1), folded.start(dots + 2)};
        int[] dotEnds = {folded.end(dots), folded.end(dots + 1), folded.end(dots + 2)};
        folded.drop(folded.length() - open);
        folded.add('[', start, start + 1);
        for (int i = 0; i < 3; i++) {
            folded.add('.', dotStarts[i], dotEnds[i]);
        }
        folded.add(']', close - 1, close);
    }

    private char nextVisible(int from) {
        int at = from;
        while (at < text.length() && Characters.isInvisible(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
