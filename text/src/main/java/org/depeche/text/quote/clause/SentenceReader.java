package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.depeche.text.words.Token;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of a text one after the other and keeps what is said in them and beside which words. */
public final class SentenceReader {
    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final MarkedQuotes marked;
    private final ReportedClauses clauses;
    private final DashTurns turns;
    private final TakenUp takenUp;
    private final Set<Integer> headings;
    private final List<Span> copies;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<List<Span>> voices = new ArrayList<>();
    private final Interior interior;
    private int heading = -1;
    private @Nullable Sentence last;

    /**
     * @param headings where the text's headings begin: nobody is quoted in them
     * @param copies stretches that stand in the text twice, of which the first place counts
     */
    public SentenceReader(
            QuoteLanguage language,
            CueFinder cues,
            NamesInMarks names,
            List<Token> tokens,
            Set<Integer> headings,
            List<Span> copies) {
        this.language = language;
        this.copies = List.copyOf(copies);
        this.cues = cues;
        sources = new SourceFinder(language, cues);
        marked = new MarkedQuotes(language, cues, sources, names);
        interior = new Interior(language, cues, sources, names, tokens);
        turns = new DashTurns(language);
        takenUp = new TakenUp(language, cues, sources);
        clauses = new ReportedClauses(language, cues, sources);
        this.headings = headings;
    }

    public void read(Sentence sentence) {
        if (headings.contains(sentence.at(0).span().start())) {
            heading = sentence.paragraph();
        }
        var found = cues.find(sentence);
        boolean again = copies.stream().anyMatch(copy -> copy.contains(sentence.start()));
        if (heading != sentence.paragraph() && !again) {
            int before = drafts.size();
            drafts(sentence, found);
            if (language.opensReference(sentence)) {
                drafts.subList(before, drafts.size()).replaceAll(Draft::withoutGuess);
            }
            takeUp(sentence, found, before);
            last = sentence;
        }
        var beside = new ArrayList<Span>();
        for (var cue : found) {
            var source = cue.isFinite() || cue.isAttribution() ? sources.of(sentence, cue, found) : null;
            if (source != null) {
                beside.add(source);
            }
        }
        voices.add(beside);
    }

    /** Adds the sentence before where this one says whose it is, and nobody was found to say it. */
    private void takeUp(Sentence sentence, List<Cue> found, int before) {
        var told = last;
        int number = voices.size() - 1;
        if (told == null || drafts.size() > before || (before > 0 && drafts.get(before - 1).sentence == number)) {
            return;
        }
        var draft = takenUp.of(told, sentence, found);
        if (draft != null) {
            draft.sentence = voices.size();
            drafts.add(draft);
        }
    }

    private void drafts(Sentence sentence, List<Cue> found) {
        var inMarks = marked.find(sentence, found);
        var here = new ArrayList<>(inMarks.drafts);
        here.addAll(clauses.find(sentence, found, inMarks));
        inside(sentence, here);
        here.sort(Comparator.comparingInt(Draft::start));
        for (var draft : here) {
            draft.sentence = voices.size();
        }
        drafts.addAll(here);
    }

    /** Takes the incises out of stretches without a cue, and adds what is quoted within stretches. */
    private void inside(Sentence sentence, List<Draft> here) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.at(at).isQuoted()) {
                continue;
            }
            var stretch = sentence.marked(at);
            for (int one = 0; one < here.size(); one++) {
                var draft = here.get(one);
                if (draft.kind == Quote.Kind.DIRECT && draft.cue == null && draft.spans.equals(stretch.words())) {
                    var cut = interior.withoutIncise(sentence.text(), stretch, sentence.paragraph());
                    here.set(one, cut == null ? draft : cut);
                }
            }
            here.addAll(interior.nested(sentence.text(), stretch));
        }
    }

    /** Adds quotations that no sentence tells, such as tweets, unless their words are quoted already. */
    public void add(List<Draft> more) {
        for (var draft : more) {
            var words = draft.spans.get(0);
            if (drafts.stream().noneMatch(known -> words.overlaps(new Span(known.start(), known.end())))) {
                drafts.add(draft);
            }
        }
        if (!more.isEmpty()) {
            drafts.sort(Comparator.comparingInt(Draft::start));
        }
    }

    /**
     * Adds quotations whose extent is known, such as an interview's answers, in the place of what was read within them, but
     * for what they quote others with.
     */
    public void addWhole(List<Draft> answers) {
        for (var answer : answers) {
            drafts.removeIf(known -> (known.kind != Quote.Kind.DIRECT || known.cue == null)
                    && new Span(answer.start(), answer.end()).overlaps(new Span(known.start(), known.end())));
        }
        drafts.addAll(answers);
        drafts.sort(Comparator.comparingInt(Draft::start));
    }

    /** Adds the turns of dialogues told by dashes whose speakers an incise names. */
    public void addTurns(List<Sentence> sentences) {
        var told = new ArrayList<Draft>();
        for (var turn : turns.find(sentences)) {
            var sentence = sentences.get(turn.sentence());
            var draft = interior.turn(sentence.text(), turn.words(), sentence.paragraph());
            if (draft != null) {
                draft.sentence = turn.sentence();
                told.add(draft);
            }
        }
        addWhole(told);
    }

    /** What is said, in order. */
    public List<Draft> drafts() {
        return drafts;
    }

    /** The words beside cues that name speakers, by sentence, whether or not a quotation was found there. */
    public List<List<Span>> voices() {
        return voices;
    }

    public SourceFinder sources() {
        return sources;
    }
}
