package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;

/**
 * Reads an interview whose answers bear no marks: lines that ask somebody, each followed by lines in the first person.
 *
 * <p>Idea: the reporter's questions stand alone in their lines; what stands between two of them is one answer. Explainers
 * (« Qui est concerné ? ») look the same, so questions must address somebody and answers be in the first person; a line that
 * might be another question, a heading or a note is no answer. Cost: linear.
 */
public final class Interview {
    private static final int FEWEST = 3;
    private static final int LEAST_PERSONAL = 2;
    private static final int LONGEST_ANSWER = 6;
    private static final int LONGEST_QUESTION = 70;
    private static final int LONGEST_REMARK = 40;
    private static final int LEAST_ANSWER = 2;
    private static final int LONGEST_LABEL = 5;

    private final QuoteLanguage language;
    private final Set<Integer> headings;
    private final List<Line> lines = new ArrayList<>();
    private final boolean dashed;

    /** @param headings where the text's headings begin */
    public Interview(QuoteLanguage language, List<Sentence> sentences, Set<Integer> headings) {
        this.language = language;
        this.headings = headings;
        for (int at = 0; at < sentences.size(); at++) {
            if (at == 0
                    || sentences.get(at).paragraph() != sentences.get(at - 1).paragraph()) {
                lines.add(new Line(new ArrayList<>(), at));
            }
            lines.get(lines.size() - 1).sentences.add(sentences.get(at));
        }
        dashed = lines.stream().filter(line -> line.isDashed() && line.asks()).count() >= FEWEST - 1
                && lines.stream().filter(Line::isDashed).count() >= FEWEST;
    }

    /** The sentences before the first question. */
    public List<Sentence> introduction() {
        return lines.stream()
                .takeWhile(line -> !isQuestion(line))
                .flatMap(line -> line.sentences.stream())
                .toList();
    }

    /** The answers in order, each of one line or more; none where the text is no interview. */
    public List<Draft> answers() {
        var answers = new ArrayList<Draft>();
        int questions = 0;
        int addressed = 0;
        int personal = 0;
        int given = 0;
        boolean open = false;
        boolean fresh = false;
        for (var line : lines) {
            if (isQuestion(line)) {
                questions += line.asks() || dashed ? 1 : 0;
                addressed += holds(line, "address") ? 1 : 0;
                open = true;
                fresh = true;
            } else if (open && isAnswer(line)) {
                add(answers, line, fresh);
                fresh = false;
                given++;
                personal += holds(line, "author") ? 1 : 0;
            } else {
                open = false;
            }
        }
        boolean interview = questions >= FEWEST
                && answers.size() >= FEWEST
                && (addressed >= LEAST_PERSONAL || (dashed && isAnnounced()))
                && personal >= LEAST_PERSONAL
                && given <= LONGEST_ANSWER * questions;
        return interview ? answers : List.of();
    }

    private boolean isAnnounced() {
        return introduction().stream()
                .flatMap(sentence -> sentence.units().stream())
                .anyMatch(unit -> language.is("interview", unit));
    }

    private static void add(List<Draft> answers, Line line, boolean fresh) {
        int colon = line.labelEnd();
        if (fresh || colon > 0) {
            var first = line.sentences.get(0);
            var label = colon > 0 ? first.cover(0, colon) : null;
            answers.add(new Draft(Quote.Kind.DIRECT, first.paragraph(), null, label, label == null));
            answers.get(answers.size() - 1).sentence = line.number;
        }
        answers.get(answers.size() - 1).spans.add(line.spanBehind(colon));
    }

    /** A line that ends with a question mark, or one that speaks to somebody as questions do: « Vous êtes resté. Longtemps. » */
    private boolean isQuestion(Line line) {
        if (line.beginsWithMarks()) {
            return false;
        }
        int size = line.size();
        return dashed
                ? line.isDashed()
                : (line.asks() && size <= LONGEST_QUESTION) || (size <= LONGEST_REMARK && holds(line, "address"));
    }

    /** A line of sentences that is no heading and in which nobody else's words stand alone. */
    private boolean isAnswer(Line line) {
        var last = line.sentences.get(line.sentences.size() - 1);
        var end = last.at(last.size() - 1);
        boolean ended = end.isStop() || end.is(":") || (end.isQuoted() && last.size() > 1);
        return ended
                && line.size() >= LEAST_ANSWER
                && !line.beginsWithMarks()
                && !headings.contains(line.sentences.get(0).start());
    }

    private boolean holds(Line line, String words) {
        return line.sentences.stream()
                .flatMap(sentence -> sentence.units().stream())
                .anyMatch(unit -> language.is(words, unit));
    }

    /** A line of the text, with the number of its first sentence. */
    private record Line(List<Sentence> sentences, int number) {

        /** Whether the line ends with a question mark, or one behind a dash holds a question. */
        boolean asks() {
            return sentences.subList(isDashed() ? 0 : sentences.size() - 1, sentences.size()).stream()
                    .anyMatch(sentence -> sentence.at(sentence.size() - 1).is("?"));
        }

        boolean isDashed() {
            return sentences.get(0).at(0).isDash();
        }

        boolean beginsWithMarks() {
            var first = sentences.get(0);
            return first.at(0).isQuoted()
                    && (first.size() == 1 || first.at(1).isStop() || first.at(1).isComma());
        }

        int size() {
            return sentences.stream().mapToInt(Sentence::size).sum();
        }

        /** « Anne Petit : J'ai vu … »: the colon behind the name that a line begins with; negative for none. */
        int labelEnd() {
            var first = sentences.get(0);
            int at = 0;
            while (at < LONGEST_LABEL && first.at(at).isWord() && first.at(at).capital()) {
                at++;
            }
            return at > 0 && first.at(at).is(":") && at + 1 < first.size() ? at : -1;
        }

        /** From the unit behind a label to the line's end. */
        Span spanBehind(int label) {
            var last = sentences.get(sentences.size() - 1);
            return new Span(
                    sentences.get(0).at(label + 1).span().start(),
                    last.at(last.size() - 1).span().end());
        }
    }
}
