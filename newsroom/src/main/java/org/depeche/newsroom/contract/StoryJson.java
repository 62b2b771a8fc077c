package org.depeche.newsroom.contract;

import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.depeche.newsroom.ToldStory;
import org.depeche.text.story.Reasons;

/** Writes a story among many as one JSON object. */
public final class StoryJson {

    /** Writes {@code told} to {@code out} without a line break; {@code out} stays open. */
    public void write(ToldStory told, Writer out) {
        JsonOut.object(out, json -> {
            var story = told.story();
            json.text("id", story.id());
            json.text("thread", story.thread());
            json.text("headline", story.headline());
            json.text("from", story.from().map(LocalDate::toString));
            json.text("to", story.to().map(LocalDate::toString));
            json.texts("articles", story.articles());
            json.number("outlets", told.outlets());
            json.number("independentSources", told.independentSources());
            json.list("members", story.members(), member -> {
                json.text("article", member.article());
                reasons(json, told.reasons(member.article()));
            });
        });
    }

    private static void reasons(JsonOut json, Reasons reasons) {
        json.text("nearest", Optional.of(reasons.nearest()).filter(id -> !id.isEmpty()));
        json.share("likeness", reasons.likeness());
        json.texts("words", reasons.words());
        json.texts("names", reasons.names());
        json.texts("numbers", reasons.numbers());
        json.number("sharedWords", reasons.sharedWords());
        json.texts("agencies", reasons.agencies());
        json.number(
                "meaning",
                reasons.meaning().isPresent() ? Optional.of(reasons.meaning().getAsInt()) : Optional.empty());
        json.flag("decided", reasons.decided());
    }
}
