package org.depeche.text.words;

/** Folds case and what takes more than one character to see: numbers, hours, Roman numerals. */
final class PatternFolder {
    private final FoldingBuffer text;
    private final WordRules rules;
    private final FoldingBuffer folded;

    /** Where the word before the present one starts and ends in {@link #folded}. */
    private int wordStart;

    private int wordEnd;

    PatternFolder(FoldingBuffer text, WordRules rules) {
        this.text = text;
        this.rules = rules;
        this.folded = new FoldingBuffer(text.length() + 16);
    }

    FoldingBuffer fold() {
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (Characters.isDigit(character)) {
                at = number(at);
            } else if (Characters.isLetterOrDigit(character)) {
                at = word(at);
            } else {
                copy(at);
                at++;
            }
        }
        return folded;
    }

    private int number(int from) {
        int hour = rules.numbers().hourEnd(text, from);
        int end = hour > from || followsNumberedNoun(from)
                ? hour
                : rules.numbers().groupedEnd(text, from);
        if (end == from) {
            end = NumberShape.digitsEnd(text, from);
        }
        for (int at = from; at < end; at++) {
            if (Characters.isLetterOrDigit(text.charAt(at))) {
                copy(at);
            }
        }
        return end;
    }

    private int word(int from) {
        int end = from;
        while (end < text.length() && Characters.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        int start = folded.length();
        if (!numeral(from, end)) {
            for (int at = from; at < end; at++) {
                copy(at);
            }
        }
        wordStart = start;
        wordEnd = folded.length();
        return end;
    }

    private boolean numeral(int from, int end) {
        boolean insideWord = from > 0 && Characters.isLetterOrDigit(text.charAt(from - 1));
        if (insideWord || !RomanNumerals.mayStart(text.charAt(from))) {
            return false;
        }
        var value = rules.numeral(text, from, end, followsNumberedNoun(from));
        for (int i = 0; i < value.length(); i++) {
            folded.add(value.charAt(i), text.start(from), text.end(end - 1));
        }
        return !value.isEmpty();
    }

    private boolean followsNumberedNoun(int from) {
        boolean beside = from > 1 && text.charAt(from - 1) == ' ' && wordEnd == folded.length() - 1;
        return beside && rules.isNumbered(folded.subSequence(wordStart, wordEnd).toString());
    }

    private void copy(int at) {
        folded.add(Character.toLowerCase(text.charAt(at)), text.start(at), text.end(at));
    }
}
