package org.depeche.cli.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.cli.terminal.Ink.Tint;
import org.depeche.newsroom.view.StoryView;
import org.depeche.newsroom.view.StoryView.Place;
import org.depeche.newsroom.view.StoryView.UtteranceView;
import org.depeche.newsroom.view.StoryView.VariantView;
import org.depeche.newsroom.wording.Wording;

/** Sets in lines what a comparison tells beside the articles themselves. */
final class FactLines {
    private final Sheet sheet;
    private final Ink ink;
    private final StoryView story;
    private final Wording wording;

    FactLines(Sheet sheet, StoryView story) {
        this.sheet = sheet;
        this.ink = sheet.ink();
        this.story = story;
        this.wording = story.wording();
    }

    void disagreements() {
        if (story.disagreements().isEmpty()) {
            return;
        }
        sheet.heading(wording.say("section.disagreements"));
        for (var disagreement : story.disagreements()) {
            sheet.item(ink.paint(Tint.GRAVE, "≠"), ink.paint(Tint.GRAVE, disagreement.kind()));
            for (var reading : disagreement.readings()) {
                sheet.hanging("      ", ink.paint(Tint.STRONG, reading.value()) + places(reading.places()));
            }
        }
    }

    void dispatches() {
        for (var dispatch : story.dispatches()) {
            sheet.heading(dispatch.title());
            sheet.paragraph(Tint.SOFT, dispatch.note());
            for (var sentence : dispatch.sentences()) {
                if (sentence.opensParagraph()) {
                    sheet.blank();
                }
                var unsure = sentence.unsure() ? " (" + wording.say("unsure") + ")" : "";
                sheet.hanging(
                        TextLayout.pad(" " + sentence.number(), 5),
                        sentence.text() + unsure + places(sentence.witnesses()));
            }
        }
    }

    void sources() {
        if (story.sources().isEmpty()) {
            return;
        }
        sheet.heading(wording.say("section.sources"));
        for (var source : story.sources()) {
            sheet.item(
                    "•", ink.paint(Tint.STRONG, source.title()) + " : " + source.because() + places(source.articles()));
        }
        for (var edge : story.stemma().edges()) {
            sheet.item(" ", ink.paint(Tint.SOFT, edge.inWords()));
        }
    }

    void quotes() {
        if (story.speakers().isEmpty()) {
            return;
        }
        sheet.heading(wording.say("section.quotes"));
        for (var speaker : story.speakers()) {
            sheet.paragraph(Tint.STRONG, speaker.name());
            speaker.utterances().forEach(this::utterance);
        }
    }

    private void utterance(UtteranceView utterance) {
        if (utterance.differs()) {
            sheet.item(ink.paint(Tint.GRAVE, "≠"), ink.paint(Tint.GRAVE, wording.say("quote.differs")));
        }
        for (var variant : utterance.variants()) {
            var words = words(variant);
            sheet.item(
                    variant.quoted() ? "»" : "~",
                    (variant.quoted() ? wording.say("open") + words + wording.say("close") : words)
                            + places(variant.places()));
        }
    }

    private String words(VariantView variant) {
        return variant.runs().stream()
                .map(run -> run.changed() ? ink.paint(Tint.GRAVE, bracketed(run.text())) : run.text())
                .collect(Collectors.joining());
    }

    /** In brackets, so that it shows without colour. */
    private static String bracketed(String words) {
        var stripped = words.strip();
        return "[" + stripped + "]" + (words.endsWith(stripped) ? "" : " ");
    }

    void timeline() {
        if (story.timeline().isEmpty()) {
            return;
        }
        sheet.heading(wording.say("section.timeline"));
        for (var time : story.timeline()) {
            var inferred = time.inferred().map(from -> " (" + from + ")").orElse("");
            sheet.paragraph(Tint.STRONG, time.when() + inferred);
            time.events().forEach(event -> sheet.item("·", event.text() + places(event.places())));
        }
    }

    void apart() {
        if (story.apart().isEmpty()) {
            return;
        }
        sheet.heading(wording.say("section.apart"));
        sheet.paragraph(Tint.SOFT, wording.say("apart.note"));
        story.apart().forEach(article -> sheet.item("·", article.name() + " : " + article.headline()));
    }

    private String places(List<Place> places) {
        var names = places.stream().map(Place::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ink.paint(Tint.SOFT, " — " + names);
    }
}
