package org.depeche.text.quote.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.clause.Draft;
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
        dashed = count(line -> line.isDashed() && line.asks()) >= FEWEST - 1 && count(Line::isDashed) >= FEWEST;
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
        int given = 0;
        boolean open = false;
        boolean fresh = false;
        for (var line : lines) {
            boolean question = isQuestion(line);
            boolean answer = open && !question && isAnswer(line);
            if (answer) {
                add(answers, line, fresh);
                given++;
            }
            open = question || answer;
            fresh = question;
        }
        int questions = count(line -> isQuestion(line) && (dashed || line.asks()));
        boolean interview =
                Math.min(questions, answers.size()) >= FEWEST && given <= LONGEST_ANSWER * questions && isPersonal();
        return interview ? answers : List.of();
    }

    /** Whether questions address somebody, be it that an announcement tells whom, and other lines are in the first person. */
    private boolean isPersonal() {
        int addressed = count(line -> isQuestion(line) && holds(line, "address"));
        int personal = count(line -> !isQuestion(line) && isAnswer(line) && holds(line, "author"));
        return personal >= LEAST_PERSONAL && (addressed >= LEAST_PERSONAL || (dashed && isAnnounced()));
    }

    private int count(Predicate<Line> wanted) {
        return (int) lines.stream().filter(wanted).count();
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
        answers.get(answers.size() - 1).add(line.spanBehind(colon));
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
                && !line.introducesSomebody()
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

        /** « Anne Petit, sociologue, est … »: a line of the reporter's behind the last answer. */
        boolean introducesSomebody() {
            var first = sentences.get(0);
            int at = 0;
            while (first.at(at).isWord() && first.at(at).capital()) {
                at++;
            }
            return at > 1 && first.at(at).isComma();
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
