package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.Opening;
import org.depeche.newsroom.view.Cast.Member;
import org.depeche.newsroom.view.StoryView.ApartView;
import org.depeche.newsroom.view.StoryView.DispatchReading;
import org.depeche.newsroom.view.StoryView.DispatchSentenceView;
import org.depeche.newsroom.view.StoryView.DispatchView;
import org.depeche.newsroom.view.StoryView.SourceView;
import org.depeche.newsroom.view.StoryView.StemmaView;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Article;
import org.depeche.text.collation.dispatch.Dispatch;
import org.depeche.text.collation.source.Stemma;

/** Lays out a comparison for reading, in the language of most of its articles. */
public final class StoryTeller {

    public StoryView tell(Comparison comparison) {
        var wording = Wording.ofMost(comparison.collation().articles().stream()
                .map(reading -> reading.article().language())
                .toList());
        return tell(comparison, wording);
    }

    public StoryView tell(Comparison comparison, Wording wording) {
        var cast = new Cast(comparison, wording);
        var threads = new Threads(cast);
        var columns = new ColumnWriter(cast, threads);
        var facts = new FactLister(cast, threads);
        var finding = new FindingWriter(cast);
        return new StoryView(
                wording,
                headline(cast),
                finding.finding(),
                finding.details(),
                cast.members().stream().map(columns::write).toList(),
                facts.disagreements(),
                new MatrixWriter(cast, threads).write(),
                dispatches(cast),
                sources(cast),
                stemma(cast),
                new QuoteLister(cast).speakers(),
                facts.timeline(),
                comparison.apart().stream().map(StoryTeller::apart).toList());
    }

    private static String headline(Cast cast) {
        return cast.members().stream()
                .map(Member::article)
                .map(Article::headline)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> cast.members().stream()
                        .map(member -> Opening.of(member.article().text()))
                        .findFirst())
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> cast.wording().say("untitled"));
    }

    private static ApartView apart(Article article) {
        return new ApartView(Cast.name(article), Opening.orHeadline(article));
    }

    private static List<DispatchView> dispatches(Cast cast) {
        var views = new ArrayList<DispatchView>();
        for (var dispatch : cast.collation().dispatches()) {
            int number = views.size();
            var wording = cast.wording();
            var note = cast.dispatchItself(dispatch)
                    .map(member -> wording.say("dispatch.given", member.name()))
                    .orElseGet(() -> wording.say("dispatch.reconstructed"));
            var title = dispatch.agency()
                    .map(agency -> wording.say("dispatch.title", agency))
                    .orElse(wording.say("dispatch.nameless"));
            views.add(new DispatchView(
                    "d" + (number + 1), title, note, sentences(cast, dispatch, number), states(cast, dispatch)));
        }
        return views;
    }

    private static List<DispatchSentenceView> sentences(Cast cast, Dispatch dispatch, int number) {
        var views = new ArrayList<DispatchSentenceView>();
        var itself = cast.dispatchItself(dispatch).map(Member::name).orElse("");
        int end = 0;
        for (var sentence : dispatch.sentences()) {
            var witnesses = cast.placesAt(sentence.witnesses()).stream()
                    .filter(place -> !place.name().equals(itself))
                    .toList();
            int gap = Math.min(end, sentence.span().start());
            views.add(new DispatchSentenceView(
                    Threads.dispatchKey(number, views.size()),
                    views.size() + 1,
                    sentence.span().of(dispatch.text()),
                    views.isEmpty()
                            || dispatch.text()
                                    .substring(gap, sentence.span().start())
                                    .contains("\n"),
                    sentence.confidence() < 0.5,
                    witnesses,
                    cast.wording().count("witnesses", witnesses.size()),
                    variants(cast, dispatch, sentence)));
            end = sentence.span().end();
        }
        return views;
    }

    private static List<DispatchReading> variants(Cast cast, Dispatch dispatch, Dispatch.DispatchSentence sentence) {
        return sentence.variants().stream()
                .map(variant -> new DispatchReading(
                        reading(variant.span().of(dispatch.text()), variant.text()),
                        variant.articles().stream().map(cast::placeOf).toList()))
                .toList();
    }

    /** As editors of old texts write it: the words taken, a bracket, what others have. */
    private static String reading(String taken, String instead) {
        return (taken.isBlank() ? "+" : taken) + "] " + (instead.isBlank() ? "–" : instead);
    }

    private static List<DispatchReading> states(Cast cast, Dispatch dispatch) {
        return dispatch.states().stream()
                .map(state -> new DispatchReading(
                        String.join(", ", state.readings()),
                        state.articles().stream().map(cast::placeOf).toList()))
                .toList();
    }

    private static List<SourceView> sources(Cast cast) {
        var reasons = new ReasonWriter(cast);
        var views = new ArrayList<SourceView>();
        for (var group : cast.collation().sources().groups()) {
            views.add(new SourceView(
                    cast.wording().say("source.title", views.size() + 1),
                    group.articles().stream().map(cast::placeOf).toList(),
                    reasons.say(group.reason())));
        }
        return views;
    }

    private static StemmaView stemma(Cast cast) {
        var stemma = cast.collation().stemma();
        var nodes = stemma.nodes().stream().map(node -> node(cast, node)).toList();
        var edges = stemma.edges().stream()
                .map(edge -> new StoryView.EdgeView(
                        edge.from(),
                        edge.to(),
                        edge.words(),
                        edge.confidence(),
                        cast.wording()
                                .count(
                                        "stemma.edge",
                                        edge.words(),
                                        label(nodes, edge.from()),
                                        label(nodes, edge.to()),
                                        Math.round(100 * edge.confidence()))))
                .toList();
        return new StemmaView(nodes, edges);
    }

    private static StoryView.NodeView node(Cast cast, Stemma.Node node) {
        var kind = StoryView.NodeView.Kind.valueOf(node.kind().name());
        return new StoryView.NodeView(
                node.id(),
                switch (node.kind()) {
                    case ARTICLE -> cast.nameOf(node.id());
                    case DISPATCH ->
                        cast.member(node.id()).map(Member::name).orElseGet(() -> cast.dispatchLabel(node.id()));
                    case LOST -> cast.wording().say("lost");
                },
                kind,
                cast.member(node.id()).map(Member::key));
    }

    private static String label(List<StoryView.NodeView> nodes, String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .map(StoryView.NodeView::label)
                .findFirst()
                .orElse(id);
    }
}
