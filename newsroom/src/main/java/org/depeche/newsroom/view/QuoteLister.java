package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.depeche.newsroom.view.Cast.Member;
import org.depeche.newsroom.view.StoryView.Place;
import org.depeche.newsroom.view.StoryView.SpeakerView;
import org.depeche.newsroom.view.StoryView.UtteranceView;
import org.depeche.newsroom.view.StoryView.VariantView;
import org.depeche.text.collation.Utterance;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.quote.Quote;

/** Lists what each speaker is reported to have said, wording by wording. */
final class QuoteLister {
    private final Cast cast;

    QuoteLister(Cast cast) {
        this.cast = cast;
    }

    List<SpeakerView> speakers() {
        var bySpeaker = new LinkedHashMap<String, List<UtteranceView>>();
        for (var utterance : cast.collation().quotes()) {
            var variants = variants(utterance);
            if (!variants.isEmpty()) {
                var speaker = utterance.speaker().orElse(cast.wording().say("quote.nobody"));
                bySpeaker
                        .computeIfAbsent(speaker, name -> new ArrayList<>())
                        .add(new UtteranceView(utterance.differs(), variants));
            }
        }
        return bySpeaker.entrySet().stream()
                .map(entry -> new SpeakerView(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<VariantView> variants(Utterance utterance) {
        var wordings = new LinkedHashMap<String, Saying>();
        for (var report : utterance.says()) {
            cast.member(report.article())
                    .filter(member -> report.quote() < member.reading().quotes().size())
                    .ifPresent(member -> {
                        var quote = member.reading().quotes().get(report.quote());
                        var text = words(member, quote);
                        wordings.computeIfAbsent(folded(text), key -> new Saying(text))
                                .add(place(member, quote), quote.kind() != Quote.Kind.INDIRECT);
                    });
        }
        return wordings.values().stream()
                .map(saying -> saying.view(wordings.values().iterator().next().text))
                .toList();
    }

    /** One wording, and who has it. */
    private static final class Saying {
        private final String text;
        private final Map<String, Place> places = new LinkedHashMap<>();
        private boolean quoted;

        Saying(String text) {
            this.text = text;
        }

        void add(Place place, boolean inMarks) {
            places.putIfAbsent(place.name(), place);
            quoted |= inMarks;
        }

        VariantView view(String first) {
            return new VariantView(quoted, WordComparison.runs(first, text), List.copyOf(places.values()));
        }
    }

    private static String words(Member member, Quote quote) {
        return quote.spans().stream()
                .map(span -> span.of(member.article().text()))
                .collect(Collectors.joining(" … "));
    }

    private Place place(Member member, Quote quote) {
        var locus = new Locus(member.article().id(), quote.spans().get(0));
        return cast.sentenceAt(locus).map(Cast.Sentence::place).orElse(new Place(member.name(), member.key()));
    }

    /** Words and their order count; capitals, marks and spaces are the type-setter's. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
