package org.depeche.text.words;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;

/** One run over one text, from token to token. */
final class TokenScanner {
    /** More pronouns than any verb bears after it; the rest of junk is one word. */
    private static final int MOST_TAILS = 3;

    private final String text;
    private final WordRules rules;
    private final Addresses addresses;
    private final List<Token> tokens;

    TokenScanner(String text, WordRules rules) {
        this.text = text;
        this.rules = rules;
        this.addresses = new Addresses(text, rules);
        this.tokens = new ArrayList<>(text.length() / 5 + 8);
    }

    List<Token> scan() {
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (Characters.isSpace(character) || Characters.isInvisible(character)) {
                at++;
            } else if (Characters.isDigit(character)) {
                at = number(at);
            } else if (WordShape.isLetter(text, at)) {
                at = word(at);
            } else if ((character == '#' || character == '@') && addresses.tagEnd(at) > at + 1) {
                at = add(Token.Kind.WORD, at, addresses.tagEnd(at));
            } else {
                at = add(Token.Kind.MARK, at, Marks.end(text, at));
            }
        }
        return tokens;
    }

    private int number(int from) {
        int date = NumberShape.dateEnd(text, from);
        int hour = date > from ? date : rules.numbers().hourEnd(text, from);
        if (hour > from) {
            return add(Token.Kind.NUMBER, from, hour, withoutSpaces(from, hour));
        }
        int digits = NumberShape.digitsEnd(text, from);
        if (WordShape.goesOnWithLetter(text, digits)) {
            return word(from);
        }
        int grouped = followsNumberedNoun() ? from : rules.numbers().groupedEnd(text, from);
        if (grouped > from) {
            int whole = NumberShape.decimalsEnd(text, grouped);
            return add(Token.Kind.NUMBER, from, whole, digits(from, grouped) + text.substring(grouped, whole));
        }
        return add(Token.Kind.NUMBER, from, NumberShape.decimalsEnd(text, digits));
    }

    private int word(int from) {
        int end = WordShape.end(text, from);
        int address = addresses.end(from, end);
        if (address > end) {
            return add(Token.Kind.WORD, from, address);
        }
        if (end < text.length() && text.charAt(end) == '.') {
            int dotted = abbreviationEnd(from, end);
            if (dotted > end) {
                return add(Token.Kind.WORD, from, dotted);
            }
        }
        if (end < text.length()
                && Characters.isApostrophe(text.charAt(end))
                && rules.isElision(TokenFolder.fold(text.substring(from, end)))) {
            end++;
        }
        return WordShape.isPlain(text, from, end) ? add(Token.Kind.WORD, from, end) : split(from, end);
    }

    /** Where {@code U.S.}, {@code M.} or the initial {@code J.} ends; {@code end} where the full stop ends a sentence. */
    private int abbreviationEnd(int from, int end) {
        int at = end;
        if (end - from == 1) {
            while (at + 1 < text.length() && text.charAt(at) == '.' && WordShape.isSingleLetter(text, at + 1)) {
                at += 2;
            }
        }
        boolean dotted = at < text.length() && text.charAt(at) == '.';
        if (at > end) {
            return dotted ? at + 1 : at;
        }
        var word = text.substring(from, end);
        boolean initial = end - from == 1 && Character.isUpperCase(word.charAt(0)) && capitalFollows(end + 1);
        return initial || rules.isAbbreviation(word) || rules.isFinalAbbreviation(word) ? end + 1 : end;
    }

    private boolean capitalFollows(int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** Cuts elisions from the head of a word, then pronouns or contractions from its tail. */
    private int split(int from, int end) {
        int start = from;
        int apostrophe = WordShape.apostrophe(text, start, end);
        while (apostrophe < end && !isWhole(start, end) && isElision(start, apostrophe, end)) {
            add(Token.Kind.WORD, start, apostrophe + 1);
            start = apostrophe + 1;
            apostrophe = WordShape.apostrophe(text, start, end);
        }
        if (start < end) {
            tail(start, end, apostrophe < end);
        }
        return end;
    }

    private boolean isWhole(int from, int end) {
        return end - from < 20 && rules.isWhole(TokenFolder.fold(text.substring(from, end)));
    }

    private boolean isElision(int from, int apostrophe, int end) {
        if (apostrophe - from > 8) {
            return false;
        }
        var prefix = TokenFolder.fold(text.substring(from, apostrophe));
        boolean name = apostrophe + 1 < end
                && Character.isUpperCase(text.charAt(apostrophe + 1))
                && Character.isUpperCase(text.charAt(from))
                && !(apostrophe + 2 < end && Character.isUpperCase(text.charAt(apostrophe + 2)));
        return name ? rules.isElisionBeforeCapitals(prefix) : rules.isElision(prefix);
    }

    private void tail(int from, int end, boolean hasApostrophe) {
        int[] cuts = new int[MOST_TAILS];
        int count = 0;
        int stem = end;
        while (count < MOST_TAILS && !isWhole(from, stem)) {
            int cut = hasApostrophe ? contractionStart(from, stem) : stem;
            cut = cut == stem ? cliticStart(from, stem) : cut;
            if (cut == stem) {
                break;
            }
            cuts[count++] = stem = cut;
        }
        add(Token.Kind.WORD, from, stem);
        for (int i = count - 1; i >= 0; i--) {
            add(Token.Kind.WORD, cuts[i], i == 0 ? end : cuts[i - 1]);
        }
    }

    private int contractionStart(int from, int end) {
        for (int length = 2; length <= 3 && end - length > from; length++) {
            if (rules.isContraction(TokenFolder.fold(text.substring(end - length, end)))) {
                return end - length;
            }
        }
        return end;
    }

    /** Where the pronoun after the last hyphen starts, with a {@code t} between hyphens; {@code end} where there is none. */
    private int cliticStart(int from, int end) {
        if (!rules.hasClitics()) {
            return end;
        }
        int hyphen = WordShape.lastHyphen(text, from, end);
        if (hyphen <= from || end - hyphen > 6) {
            return end;
        }
        int longer = WordShape.lastHyphen(text, from, hyphen);
        if (longer > from && hyphen - longer == 2 && isClitic(longer, end)) {
            return longer;
        }
        return isClitic(hyphen, end) ? hyphen : end;
    }

    private boolean isClitic(int from, int end) {
        boolean name = Character.isUpperCase(text.charAt(end - 1)) && Character.isLowerCase(text.charAt(from - 1));
        boolean capital = Character.isUpperCase(text.charAt(from + 1)) && !Character.isUpperCase(text.charAt(end - 1));
        return !name && !capital && rules.isClitic(TokenFolder.fold(text.substring(from, end)));
    }

    private int add(Token.Kind kind, int from, int end) {
        var form = text.substring(from, end);
        return add(kind, from, end, kind == Token.Kind.WORD ? numeralOr(form) : TokenFolder.fold(form), form);
    }

    private int add(Token.Kind kind, int from, int end, String folded) {
        return add(kind, from, end, folded, text.substring(from, end));
    }

    private int add(Token.Kind kind, int from, int end, String folded, String form) {
        tokens.add(new Token(kind, form, folded, new Span(from, end)));
        return end;
    }

    /** The value of a Roman numeral where the word before it or its ending says that it is one; else the folded form. */
    private String numeralOr(String form) {
        if (form.length() > 10 || !RomanNumerals.mayStart(form.charAt(0)) || !RomanNumerals.mayGoOn(form)) {
            return TokenFolder.fold(form);
        }
        boolean numbered = !tokens.isEmpty()
                && rules.isNumbered(tokens.get(tokens.size() - 1).folded());
        var value = rules.numeral(form, 0, form.length(), numbered);
        return value.isEmpty() ? TokenFolder.fold(form) : value;
    }

    private boolean followsNumberedNoun() {
        return !tokens.isEmpty()
                && rules.isNumbered(tokens.get(tokens.size() - 1).folded());
    }

    private String digits(int from, int end) {
        var digits = new StringBuilder(end - from);
        for (int at = from; at < end; at++) {
            if (Characters.isDigit(text.charAt(at))) {
                digits.append(text.charAt(at));
            }
        }
        return digits.toString();
    }

    private String withoutSpaces(int from, int end) {
        var shown = new StringBuilder(end - from);
        for (int at = from; at < end; at++) {
            if (!Characters.isSpace(text.charAt(at))) {
                shown.append(Character.toLowerCase(text.charAt(at)));
            }
        }
        return shown.toString();
    }
}
