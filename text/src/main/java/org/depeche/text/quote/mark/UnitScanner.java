package org.depeche.text.quote.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.depeche.text.article.Span;
import org.depeche.text.words.Token;

/** Cuts a text into the reporter's sentences, stretches in quotation marks counting as one unit each. */
public final class UnitScanner {
    /** What is longer is no sentence but a list or noise; the bound keeps the cost linear. */
    private static final int LONGEST_SENTENCE = 250;

    private final String text;
    private final List<Token> tokens;
    private final Function<String, WordSense> senses;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Unit> units = new ArrayList<>();
    private final List<Integer> breaks;
    private int nextBreak;
    private int paragraph;
    private int last;

    private UnitScanner(String text, List<Token> tokens, Function<String, WordSense> senses, List<Integer> breaks) {
        this.text = text;
        this.tokens = tokens;
        this.senses = senses;
        this.breaks = breaks;
    }

    /** The same for a whole text in which sentences also end before each of {@code breaks}, which are in order. */
    public static List<Sentence> scan(
            String text,
            List<Token> tokens,
            List<Marked> marked,
            List<Integer> breaks,
            Function<String, WordSense> senses) {
        return new UnitScanner(text, tokens, senses, breaks).run(new Span(0, text.length()), marked);
    }

    /**
     * The sentences of the stretch {@code within}, of which {@code marked} are the parts in quotation marks.
     *
     * @param senses what a word in small letters can be
     */
    public static List<Sentence> scan(
            String text, List<Token> tokens, Span within, List<Marked> marked, Function<String, WordSense> senses) {
        return new UnitScanner(text, tokens, senses, List.of()).run(within, marked);
    }

    private List<Sentence> run(Span within, List<Marked> marked) {
        last = within.start();
        int at = firstAfter(within.start());
        for (var stretch : marked) {
            at = words(at, stretch.outer().start());
            quoted(stretch);
            at = skip(at, stretch.outer().end());
        }
        words(at, within.end());
        endSentence();
        return sentences;
    }

    private int firstAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int skip(int from, int offset) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).span().start() < offset) {
            at++;
        }
        return at;
    }

    private int words(int from, int end) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).span().start() < end) {
            add(tokens.get(at));
            at++;
        }
        return at;
    }

    private void add(Token token) {
        var span = token.span();
        int start = token.isMark() ? span.start() : cliticStart(span);
        var form = start == span.start()
                ? token.folded()
                : token.folded().substring(token.folded().lastIndexOf('-') + 1);
        boolean capital = Character.isUpperCase(text.charAt(start));
        // A capital by itself may stand for another letter: « A » for « À ».
        var sense = capital && form.length() == 1 ? text.substring(start, start + 1) : form;
        var place = start == span.start() ? span : new Span(start, span.end());
        add(
                token.isMark()
                        ? new Unit(Unit.Kind.MARK, place, form, capital, WordSense.NONE, null)
                        : new Unit(Unit.Kind.WORD, place, form, capital, senses.apply(sense), null));
    }

    /** Where the pronoun begins in a token such as « -t-il ». */
    private int cliticStart(Span span) {
        int start = text.charAt(span.start()) == '-' ? text.lastIndexOf('-', span.end() - 1) + 1 : span.start();
        return start < span.end() ? start : span.start();
    }

    private void quoted(Marked stretch) {
        char first = text.charAt(stretch.words().get(0).start());
        boolean capital = Character.isUpperCase(first) || first == '[' || first == '(' || Character.isDigit(first);
        add(new Unit(Unit.Kind.QUOTED, stretch.outer(), "", capital, WordSense.NONE, stretch));
    }

    private void add(Unit unit) {
        int start = unit.span().start();
        for (int at = last; at < start; at++) {
            if (text.charAt(at) == '\n') {
                endSentence();
                paragraph++;
            }
        }
        last = Math.max(last, unit.span().end());
        if (nextBreak < breaks.size() && breaks.get(nextBreak) <= start) {
            endSentence();
            while (nextBreak < breaks.size() && breaks.get(nextBreak) <= start) {
                nextBreak++;
            }
        }
        if (beginsAnew(unit) || units.size() >= LONGEST_SENTENCE) {
            endSentence();
        }
        units.add(unit);
    }

    private boolean beginsAnew(Unit next) {
        if (units.isEmpty() || (next.kind() == Unit.Kind.MARK && !next.isDash())) {
            return false;
        }
        var before = units.get(units.size() - 1);
        boolean opens = next.capital()
                || next.isQuoted()
                || Character.isDigit(text.charAt(next.span().start()));
        if (next.span().start() == before.span().end()
                && isInitial(before.span().start())) {
            return false;
        }
        boolean bracketed = before.is(")")
                && units.size() > 1
                && units.get(units.size() - 2).isStop();
        return ((before.isStop() || bracketed) && (opens || next.isDash()))
                || (before.isQuoted() && endsWithStop(before) && opens);
    }

    /** « (R-S.C.) »: whether one capital alone ends at a place. */
    private boolean isInitial(int stop) {
        return stop > 1 && Character.isUpperCase(text.charAt(stop - 1)) && !Character.isLetter(text.charAt(stop - 2));
    }

    private boolean endsWithStop(Unit quoted) {
        var marked = quoted.marked();
        if (marked == null) {
            return false;
        }
        char end = text.charAt(marked.words().get(marked.words().size() - 1).end() - 1);
        return ".!?…".indexOf(end) >= 0 || end == '»';
    }

    private void endSentence() {
        if (!units.isEmpty()) {
            sentences.add(new Sentence(text, units, paragraph));
            units = new ArrayList<>();
        }
    }
}
