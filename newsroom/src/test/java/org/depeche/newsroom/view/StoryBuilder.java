package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.Comparison;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticleBuilder;
import org.depeche.text.article.Span;
import org.depeche.text.collation.Collation;
import org.depeche.text.collation.TimelineEntry;
import org.depeche.text.collation.Utterance;
import org.depeche.text.collation.dispatch.Dispatch;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.fact.Disagreement;
import org.depeche.text.collation.ledger.LedgerRow;
import org.depeche.text.collation.ledger.LedgerRow.Change;
import org.depeche.text.collation.ledger.SentenceOrigin;
import org.depeche.text.collation.source.Reason;
import org.depeche.text.collation.source.Sources;
import org.depeche.text.collation.source.Stemma;
import org.depeche.text.collation.strand.Origin;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;

/** Puts a collation together by hand: articles as lists of sentences, some of them copies of a dispatch's. */
public final class StoryBuilder {
    private final List<String> dispatch;
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, List<LedgerRow>> ledger = new LinkedHashMap<>();
    private final Map<String, List<Locus>> dropped = new LinkedHashMap<>();
    private final Map<Integer, List<Locus>> witnesses = new LinkedHashMap<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<Sources.Group> groups = new ArrayList<>();
    private final List<Stemma.Edge> edges = new ArrayList<>();
    private final List<Article> apart = new ArrayList<>();
    private Origin origin = new Origin.CommonAgencyCopy();

    public StoryBuilder(String... dispatch) {
        this.dispatch = List.of(dispatch);
    }

    /** A sentence of an article; {@code dispatchSentence} counts from 1, 0 says that it is the outlet's own. */
    public record Line(int dispatchSentence, Change change, String text, String from, String to, Edit.Kind kind) {}

    public static Line own(String text) {
        return new Line(0, Change.NONE, text, "", "", Edit.Kind.WORDING);
    }

    public static Line copy(int dispatchSentence, String text) {
        return new Line(dispatchSentence, Change.VERBATIM, text, "", "", Edit.Kind.WORDING);
    }

    /** A copy in which {@code from} became {@code to}. */
    public static Line edited(int dispatchSentence, Edit.Kind kind, String from, String to, String text) {
        return new Line(dispatchSentence, Change.EDITED, text, from, to, kind);
    }

    /** Adds an article with a paragraph for each of its lines, and what it dropped of the dispatch. */
    public StoryBuilder article(ArticleHead head, List<Line> lines, int... droppedSentences) {
        var text = String.join("\n\n", lines.stream().map(Line::text).toList());
        var article = head.with(Article.builder(head.id(), text)).build();
        var rows = new ArrayList<LedgerRow>();
        int start = 0;
        for (var line : lines) {
            var span = new Span(start, start + line.text().length());
            rows.add(row(line, span, text));
            if (line.dispatchSentence() > 0) {
                witnesses
                        .computeIfAbsent(line.dispatchSentence(), number -> new ArrayList<>())
                        .add(new Locus(head.id(), span));
            }
            start = span.end() + 2;
        }
        readings.add(new Reading(
                article, rows.stream().map(LedgerRow::span).toList(), List.of(), List.of(), List.of(), List.of()));
        ledger.put(head.id(), rows);
        for (int number : droppedSentences) {
            dropped.computeIfAbsent(head.id(), id -> new ArrayList<>())
                    .add(witnesses.getOrDefault(number, List.of()).get(0));
        }
        return this;
    }

    /** What an article's page says of it. */
    public interface ArticleHead {
        String id();

        ArticleBuilder with(ArticleBuilder builder);
    }

    /** Somebody's words as several articles have them, each by its id. */
    public StoryBuilder says(String speaker, boolean differs, Map<String, String> wordings) {
        var reports = new ArrayList<Utterance.Report>();
        wordings.forEach((id, words) -> reports.add(quote(id, words, speaker)));
        utterances.add(new Utterance(Optional.of(speaker), reports, differs));
        return this;
    }

    public StoryBuilder disagree(Edit.Kind kind, Map<String, List<Locus>> values) {
        var variants = new ArrayList<Disagreement.Variant>();
        values.forEach((value, loci) -> variants.add(new Disagreement.Variant(value, loci)));
        disagreements.add(new Disagreement(kind, variants));
        return this;
    }

    public StoryBuilder time(String value, Optional<String> inferredFrom, Locus... sentences) {
        timeline.add(new TimelineEntry(value, List.of(sentences), inferredFrom));
        return this;
    }

    public StoryBuilder source(Reason reason, String... ids) {
        groups.add(new Sources.Group(List.of(ids), reason));
        return this;
    }

    public StoryBuilder edge(String from, String to, int words, double confidence) {
        edges.add(new Stemma.Edge(from, to, words, confidence));
        return this;
    }

    public StoryBuilder apart(Article article) {
        apart.add(article);
        return this;
    }

    public StoryBuilder origin(Origin known) {
        origin = known;
        return this;
    }

    /** The place of {@code words} in the article. */
    public Locus locus(String id, String words) {
        var text = reading(id).article().text();
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("article " + id + " does not say: " + words);
        }
        return new Locus(id, new Span(start, start + words.length()));
    }

    public Comparison build() {
        var nodes = new ArrayList<Stemma.Node>();
        if (!dispatch.isEmpty()) {
            nodes.add(new Stemma.Node("dispatch", Stemma.Node.Kind.DISPATCH));
        }
        readings.forEach(reading -> nodes.add(new Stemma.Node(reading.article().id(), Stemma.Node.Kind.ARTICLE)));
        var collation = new Collation(
                readings,
                Map.of(),
                dispatches(),
                ledger,
                dropped,
                new Sources(groups),
                Map.of(),
                origin,
                new Stemma(nodes, edges),
                utterances,
                timeline,
                disagreements);
        return new Comparison(collation, apart);
    }

    private List<Dispatch> dispatches() {
        if (dispatch.isEmpty()) {
            return List.of();
        }
        var sentences = new ArrayList<Dispatch.DispatchSentence>();
        int start = 0;
        for (var sentence : dispatch) {
            var span = new Span(start, start + sentence.length());
            sentences.add(
                    new Dispatch.DispatchSentence(span, witnesses.getOrDefault(sentences.size() + 1, List.of()), 0.9));
            start = span.end() + (sentences.size() % 2 == 0 ? 2 : 1);
        }
        var text = new StringBuilder();
        for (var sentence : sentences) {
            text.append(
                    text.isEmpty() ? "" : "\n\n".substring(2 - (sentence.span().start() - text.length())));
            text.append(dispatch.get(sentences.indexOf(sentence)));
        }
        return List.of(new Dispatch(Optional.of("ATI"), true, text.toString(), sentences));
    }

    private LedgerRow row(Line line, Span span, String text) {
        var edits = new ArrayList<Edit>();
        if (line.change() == Change.EDITED) {
            int at = line.to().isEmpty() ? span.start() : text.indexOf(line.to(), span.start());
            edits.add(new Edit(
                    line.kind(),
                    line.from(),
                    line.to(),
                    new Span(at, at + line.to().length()),
                    false));
        }
        SentenceOrigin from =
                line.dispatchSentence() > 0 ? new SentenceOrigin.FromDispatch(0) : new SentenceOrigin.Own();
        var counterparts = witnesses.getOrDefault(line.dispatchSentence(), List.of());
        return new LedgerRow(span, from, line.change(), false, counterparts, false, false, edits);
    }

    private Utterance.Report quote(String id, String words, String speaker) {
        var reading = reading(id);
        var quotes = new ArrayList<>(reading.quotes());
        var span = locus(id, words).span();
        quotes.add(
                new Quote(Quote.Kind.DIRECT, List.of(span), Optional.empty(), Optional.empty(), Optional.of(speaker)));
        readings.set(
                readings.indexOf(reading),
                new Reading(
                        reading.article(),
                        reading.sentences(),
                        quotes,
                        reading.times(),
                        reading.captionTimes(),
                        reading.names()));
        return new Utterance.Report(id, quotes.size() - 1);
    }

    private Reading reading(String id) {
        return readings.stream()
                .filter(reading -> reading.article().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article " + id));
    }
}
