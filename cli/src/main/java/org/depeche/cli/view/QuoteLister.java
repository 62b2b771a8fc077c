package org.depeche.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.depeche.cli.view.StoryView.Place;
import org.depeche.cli.view.StoryView.SpeakerView;
import org.depeche.cli.view.StoryView.UtteranceView;
import org.depeche.cli.view.StoryView.VariantView;
import org.depeche.text.collation.Locus;
import org.depeche.text.collation.Utterance;

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
        var wordings = new LinkedHashMap<String, String>();
        var places = new LinkedHashMap<String, Map<String, Place>>();
        for (var report : utterance.says()) {
            cast.member(report.article())
                    .filter(member -> report.quote() < member.reading().quotes().size())
                    .ifPresent(member -> {
                        var quote = member.reading().quotes().get(report.quote());
                        var text = quote.spans().stream()
                                .map(span -> span.of(member.article().text()))
                                .collect(Collectors.joining(" … "));
                        var locus = new Locus(report.article(), quote.spans().get(0));
                        wordings.putIfAbsent(folded(text), text);
                        places.computeIfAbsent(folded(text), key -> new LinkedHashMap<>())
                                .putIfAbsent(
                                        member.name(),
                                        cast.sentenceAt(locus)
                                                .map(Cast.Sentence::place)
                                                .orElse(new Place(member.name(), member.key())));
                    });
        }
        var views = new ArrayList<VariantView>();
        wordings.forEach((key, text) -> views.add(new VariantView(
                WordComparison.runs(wordings.values().iterator().next(), text),
                List.copyOf(places.getOrDefault(key, Map.of()).values()))));
        return views;
    }

    /** Words and their order count; capitals, marks and spaces are the type-setter's. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
