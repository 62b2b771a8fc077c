package org.depeche.newsroom.contract;

import java.io.Writer;
import java.time.Instant;
import java.util.Optional;
import org.depeche.newsroom.ToldStory;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.Story;

/** Writes a story among many as one JSON object. */
public final class StoryJson {

    /** Writes {@code told} to {@code out} without a line break; {@code out} stays open. */
    public void write(ToldStory told, Writer out) {
        JsonOut.object(out, json -> {
            var story = told.story();
            json.text("id", story.id());
            json.text("thread", story.thread());
            json.text("headline", story.headline());
            json.text("from", day(story, false));
            json.text("to", day(story, true));
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
        json.flag("decided", reasons.decided());
    }

    /** The day of the first or last member that has a date. */
    private static Optional<String> day(Story story, boolean last) {
        var dates = story.members().stream()
                .map(Story.Member::published)
                .flatMap(Optional::stream)
                .map(Instant::toString)
                .map(iso -> iso.substring(0, 10));
        return dates.reduce((one, other) -> last ? other : one);
    }
}
