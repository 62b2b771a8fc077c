package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.newsroom.view.Cast.Sentence;
import org.depeche.newsroom.view.StoryView.DisagreementView;
import org.depeche.newsroom.view.StoryView.EventView;
import org.depeche.newsroom.view.StoryView.Place;
import org.depeche.newsroom.view.StoryView.ReadingView;
import org.depeche.newsroom.view.StoryView.Snippet;
import org.depeche.newsroom.view.StoryView.TimeView;
import org.depeche.text.article.Span;
import org.depeche.text.collation.TimelineEntry;
import org.depeche.text.collation.fact.Disagreement;
import org.depeche.text.collation.witness.Locus;

/** Lists the facts on which articles differ, and what happened when. */
final class FactLister {
    private final Cast cast;
    private final Threads threads;

    FactLister(Cast cast, Threads threads) {
        this.cast = cast;
        this.threads = threads;
    }

    List<DisagreementView> disagreements() {
        return Stream.concat(cast.collation().contradictions().stream(), cast.collation().updates().stream())
                .map(fact -> new DisagreementView(
                        label(fact), fact.readings().stream().map(this::reading).toList()))
                .toList();
    }

    private String label(Disagreement fact) {
        var kind = cast.wording().say("edit." + fact.kind().name().toLowerCase(Locale.ROOT));
        return fact.successive() ? cast.wording().say("update", kind) : kind;
    }

    List<TimeView> timeline() {
        return cast.collation().timeline().stream().map(this::time).toList();
    }

    private ReadingView reading(Disagreement.Variant variant) {
        var context = variant.loci().stream()
                .map(locus -> snippet(locus, variant.value()))
                .flatMap(Optional::stream)
                .findFirst();
        return new ReadingView(variant.value(), cast.placesAt(variant.loci()), context);
    }

    /** The sentence at a place, with the place pointed out; with the value where the place is the whole sentence. */
    private Optional<Snippet> snippet(Locus locus, String value) {
        return cast.sentenceAt(locus).map(sentence -> {
            var text = sentence.text();
            int start = Math.max(0, locus.span().start() - sentence.row().span().start());
            int end = Math.min(
                    text.length(), locus.span().end() - sentence.row().span().start());
            var point = new Span(Math.min(start, end), end);
            int found = text.indexOf(value);
            if (point.length() == text.length() && found >= 0) {
                point = new Span(found, found + value.length());
            }
            return new Snippet(text.substring(0, point.start()), point.of(text), text.substring(point.end()));
        });
    }

    private TimeView time(TimelineEntry entry) {
        return new TimeView(
                entry.value(),
                cast.wording().time(entry.value()),
                entry.inferredFrom().map(id -> cast.wording().say("inferred", cast.nameOf(id))),
                events(entry));
    }

    private List<EventView> events(TimelineEntry entry) {
        var byThread = new LinkedHashMap<String, List<Sentence>>();
        for (var locus : entry.sentences()) {
            cast.sentenceAt(locus)
                    .ifPresent(sentence -> byThread.computeIfAbsent(
                                    threads.of(sentence).stream().findFirst().orElse(sentence.key()),
                                    thread -> new ArrayList<>())
                            .add(sentence));
        }
        return byThread.values().stream().map(FactLister::event).toList();
    }

    private static EventView event(List<Sentence> sentences) {
        var places = new LinkedHashMap<String, Place>();
        sentences.forEach(sentence -> places.putIfAbsent(sentence.member().name(), sentence.place()));
        return new EventView(sentences.get(0).text(), List.copyOf(places.values()));
    }
}
