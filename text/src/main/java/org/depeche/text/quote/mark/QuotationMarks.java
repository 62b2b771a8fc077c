package org.depeche.text.quote.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;

/**
 * Pairs the quotation marks of a text.
 *
 * <p>Idea: one pass with a small stack. A mark that has a direction opens or closes by its shape; straight marks, and
 * curly ones used against their shape, by what stands around them. A stretch ends with its paragraph unless the next
 * paragraph repeats the opening mark or brings the closing one before another opening one. An opening mark that finds
 * no partner counts to the end of its paragraph where a sentence begins with it or a colon announces it; elsewhere it is
 * taken for a slip and forgotten, and what was nested in it moves up. Cost: linear; the stack holds at most four.
 */
public final class QuotationMarks {
    private static final int DEEPEST = 4;
    private static final int FARTHEST = 2500;
    private static final String STRAIGHT = "\"＂″";

    private final String text;
    private final Surroundings around;
    private final ArrayDeque<OpenMark> stack = new ArrayDeque<>();
    private final List<Marked> found = new ArrayList<>();
    private final NextMark nextGuillemetOpening;
    private final NextMark nextGuillemetClosing;
    private final NextMark nextCurlyOpening;
    private final NextMark nextCurlyClosing;
    private final NextMark nextStraight;

    private QuotationMarks(String text) {
        this.text = text;
        around = new Surroundings(text);
        nextGuillemetOpening = new NextMark(text, '«');
        nextGuillemetClosing = new NextMark(text, '»');
        nextCurlyOpening = new NextMark(text, '“');
        nextCurlyClosing = new NextMark(text, '”');
        nextStraight = new NextMark(text, '"');
    }

    /** The stretches in marks that lie in no other, in order. */
    public static List<Marked> find(String text) {
        return new QuotationMarks(text).run();
    }

    private List<Marked> run() {
        int at = 0;
        while (at < text.length()) {
            char mark = text.charAt(at);
            at = mark == '\n' ? endParagraph(at) : step(mark, at);
        }
        settle(text.length());
        return found;
    }

    private int step(char mark, int at) {
        switch (mark) {
            case '«', '‹' -> guillemetOpening(mark, at);
            case '»', '›' -> guillemetClosing(mark, at);
            case '„', '“', '‟' -> curlyOpening(mark, at);
            case '”' -> curlyClosing(at);
            case '‘', '’' -> {
                if (at + 1 < text.length() && text.charAt(at + 1) == mark) {
                    doubled(mark, at);
                    return at + 2;
                }
                curlySingle(mark, at);
            }
            case '\'', '`' -> {
                if (at + 1 < text.length() && text.charAt(at + 1) == mark) {
                    // Typewriters and older news feeds write '' and `` for one double mark.
                    straight(at, 2);
                    return at + 2;
                }
                single(mark, at);
            }
            default -> {
                if (STRAIGHT.indexOf(mark) >= 0) {
                    straight(at, 1);
                }
            }
        }
        return at + 1;
    }

    private void guillemetOpening(char mark, int at) {
        if (isOpen(MarkFamily.REVERSED)) {
            close(MarkFamily.REVERSED, at);
        } else {
            open(mark == '«' ? MarkFamily.GUILLEMET : MarkFamily.SMALL_GUILLEMET, at);
        }
    }

    private void guillemetClosing(char mark, int at) {
        var kind = mark == '»' ? MarkFamily.GUILLEMET : MarkFamily.SMALL_GUILLEMET;
        if (isOpen(kind)) {
            close(kind, at);
        } else if (isOpen(MarkFamily.STRAIGHT) && around.afterIsFree(at) && !around.beforeIsFree(at)) {
            close(MarkFamily.STRAIGHT, at);
        } else if (isOpen(MarkFamily.CURLY) && !isCurlyClosing(at) && !around.beforeIsFree(at)) {
            // “ … »: closed by another kind of mark than opened it.
            close(MarkFamily.CURLY, at);
        } else if (mark == '»' && around.beforeIsFree(at) && !around.afterIsFree(at)) {
            int partner = nextGuillemetOpening.after(at);
            if (partner < Math.min(nextGuillemetClosing.after(at), at + FARTHEST)) {
                open(MarkFamily.REVERSED, at);
            }
        }
    }

    /** Whether a curly mark closes what is open from a place on before another one opens. */
    private boolean isCurlyClosing(int at) {
        return nextCurlyClosing.after(at) < Math.min(at + FARTHEST, nextCurlyOpening.after(at));
    }

    private void curlyOpening(char mark, int at) {
        if (mark == '“' && isOpen(MarkFamily.CURLY) && !around.beforeIsFree(at) && around.afterIsFree(at)) {
            close(MarkFamily.CURLY, at);
        } else {
            open(MarkFamily.CURLY, at);
        }
    }

    private void curlyClosing(int at) {
        if (isOpen(MarkFamily.CURLY)) {
            close(MarkFamily.CURLY, at);
        } else if (isOpen(MarkFamily.STRAIGHT)) {
            close(MarkFamily.STRAIGHT, at);
        } else {
            openIf(MarkFamily.CURLY, at, around.beforeIsFree(at) && !around.afterIsFree(at));
        }
    }

    private void straight(int at, int length) {
        boolean opens = around.beforeIsFree(at);
        boolean closes = around.afterIsFree(at + length - 1);
        if (!isOpen(MarkFamily.STRAIGHT)) {
            if (closes && !opens && isOpen(MarkFamily.CURLY)) {
                close(MarkFamily.CURLY, at);
            } else if (opens) {
                open(MarkFamily.STRAIGHT, at);
                stack.element().wordsFrom = at + length;
            }
        } else if (closes || !opens) {
            close(MarkFamily.STRAIGHT, at, at + length);
        } else {
            open(MarkFamily.STRAIGHT, at);
        }
    }

    /** Two single marks for one double one. */
    private void doubled(char mark, int at) {
        if (mark == '‘') {
            open(MarkFamily.CURLY, at);
            stack.element().wordsFrom = at + 2;
        } else if (isOpen(MarkFamily.CURLY)) {
            close(MarkFamily.CURLY, at, at + 2);
        } else if (isOpen(MarkFamily.STRAIGHT)) {
            close(MarkFamily.STRAIGHT, at, at + 2);
        }
    }

    private void curlySingle(char mark, int at) {
        if (mark == '‘') {
            openIf(MarkFamily.SINGLE, at, around.beforeIsFree(at) && !around.afterIsFree(at));
        } else {
            single(mark, at);
        }
    }

    private void single(char mark, int at) {
        if (isOpen(MarkFamily.SINGLE) && around.afterIsFree(at) && !around.beforeIsFree(at)) {
            close(MarkFamily.SINGLE, at);
        } else if (mark == '\'') {
            openIf(
                    MarkFamily.SINGLE,
                    at,
                    around.beforeIsFree(at) && at + 1 < text.length() && Surroundings.isLetter(text.charAt(at + 1)));
        }
    }

    private void openIf(MarkFamily kind, int at, boolean sure) {
        if (sure) {
            open(kind, at);
        }
    }

    private void open(MarkFamily kind, int at) {
        if (stack.size() < DEEPEST) {
            stack.push(new OpenMark(kind, at));
        }
    }

    private boolean isOpen(MarkFamily kind) {
        return stack.stream().anyMatch(open -> open.kind == kind);
    }

    private void close(MarkFamily kind, int at) {
        close(kind, at, at + 1);
    }

    private void close(MarkFamily kind, int at, int outerEnd) {
        while (stack.peek() != null && stack.element().kind != kind) {
            forget(stack.pop());
        }
        complete(stack.pop(), at, outerEnd);
    }

    /** Ends {@code open} where its words do, at {@code end}; {@code outerEnd} takes in the closing mark. */
    private void complete(OpenMark open, int end, int outerEnd) {
        var last = new Span(open.wordsFrom, Math.max(open.wordsFrom, end)).trim(text);
        if (!last.isEmpty()) {
            open.words.add(last);
        }
        if (open.words.isEmpty()) {
            forget(open);
        } else {
            siblings().add(new Marked(new Span(open.at, outerEnd), open.words, open.inside));
        }
    }

    private void forget(OpenMark open) {
        siblings().addAll(open.inside);
    }

    private List<Marked> siblings() {
        return stack.isEmpty() ? found : stack.element().inside;
    }

    /** Handles the line break at {@code at} and tells where to go on. */
    private int endParagraph(int at) {
        int next = at;
        while (next < text.length() && Surroundings.isSpace(text.charAt(next))) {
            next++;
        }
        var outermost = stack.peekLast();
        if (outermost == null || next == text.length()) {
            settle(at);
            return next;
        }
        while (stack.size() > 1) {
            forget(stack.pop());
        }
        if (outermost.kind.isRepeatedBy(text.charAt(next)) && around.beginsSentence(outermost.at)) {
            complete(outermost, at);
            outermost.wordsFrom = next + 1;
            return next + 1;
        }
        if (!isClosedSoon(outermost, at)) {
            settle(at);
        }
        return next;
    }

    private void complete(OpenMark open, int end) {
        var words = new Span(open.wordsFrom, Math.max(open.wordsFrom, end)).trim(text);
        if (!words.isEmpty()) {
            open.words.add(words);
        }
    }

    private boolean isClosedSoon(OpenMark open, int at) {
        int limit = at + FARTHEST;
        return switch (open.kind) {
            case GUILLEMET -> nextGuillemetClosing.after(at) < Math.min(limit, nextGuillemetOpening.after(at));
            case CURLY -> nextCurlyClosing.after(at) < Math.min(limit, nextCurlyOpening.after(at));
            case STRAIGHT -> around.beginsSentence(open.at) && closes(nextStraight.after(at), limit);
            default -> false;
        };
    }

    /** Whether a straight mark at a place before {@code limit} closes by what stands around it. */
    private boolean closes(int at, int limit) {
        return at < limit && !around.beforeIsFree(at) && around.afterIsFree(at);
    }

    /** Ends whatever is still open at the paragraph's end. */
    private void settle(int end) {
        while (!stack.isEmpty()) {
            var open = stack.pop();
            if (stack.isEmpty()
                    && open.kind != MarkFamily.SINGLE
                    && (!open.words.isEmpty() || around.beginsSentence(open.at))) {
                int next = open.nextSpeech(text, around);
                if (next == OpenMark.UNSURE) {
                    forget(open);
                    continue;
                }
                int words = next < 0 ? end : open.inside.get(next).outer().start();
                while (words > open.at + 1 && Surroundings.isTrailing(text.charAt(words - 1))) {
                    words--;
                }
                var later = next < 0 ? List.<Marked>of() : List.copyOf(open.inside.subList(next, open.inside.size()));
                open.inside.removeAll(later);
                complete(open, words, Math.max(words, open.at + 1));
                siblings().addAll(later);
            } else {
                forget(open);
            }
        }
    }
}
