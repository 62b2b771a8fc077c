package org.depeche.text.words;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;

/** One run over one text, from sentence to sentence. */
final class SentenceScanner {
    private final String text;
    private final SentenceEnd ends;
    private final QuotationState quotation;
    private final List<Span> sentences = new ArrayList<>();
    private int start;
    private boolean hasWord;

    SentenceScanner(String text, WordRules rules) {
        this.text = text;
        this.ends = new SentenceEnd(text, rules);
        this.quotation = new QuotationState(text);
    }

    List<Span> scan() {
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (Characters.isLineBreak(character)) {
                close(at);
                quotation.reset();
                start = ++at;
            } else if (SentenceEnd.isMark(character)) {
                at = mark(at);
            } else if (Characters.isSpace(character)) {
                at = spaces(at);
            } else {
                quotation.pass(at);
                hasWord |= Characters.isLetterOrDigit(character);
                at++;
            }
        }
        close(text.length());
        return sentences;
    }

    /** Passes the marks at {@code at} and what closes after them; ends the sentence where that is one. */
    private int mark(int at) {
        int marks = marksEnd(at);
        int after = closingEnd(marks);
        while (after > marks && after < text.length() && SentenceEnd.isMark(text.charAt(after))) {
            marks = marksEnd(after);
            after = closingEnd(marks);
        }
        if (hasWord && ends.isEnd(start, at, marks, after, quotation)) {
            close(after);
        }
        return after;
    }

    /** Passes a run of spaces, which ends the sentence where a scraper has left it of a line break. */
    private int spaces(int from) {
        int at = from;
        while (at < text.length() && Characters.isSpace(text.charAt(at)) && !Characters.isLineBreak(text.charAt(at))) {
            at++;
        }
        if (at > from + 1 && hasWord && ends.isLostBreak(from, at, quotation)) {
            close(from);
        }
        return at;
    }

    private int marksEnd(int from) {
        int at = from;
        while (at < text.length() && SentenceEnd.isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the quotation marks and brackets end that close right at {@code from}, or after French spaces. */
    private int closingEnd(int from) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            if (quotation.closes(at, from)) {
                quotation.pass(at);
                end = ++at;
            } else if (Characters.isSpace(text.charAt(at)) && !Characters.isLineBreak(text.charAt(at))) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private void close(int end) {
        var sentence = new Span(start, end).trim(text);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        start = end;
        hasWord = false;
    }
}
