package org.depeche.newsroom.export;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.ToldStory;
import org.depeche.text.story.Story;

/** Writes stories as a feed: an entry a story, with the headlines of its articles. */
final class StoryFeed {
    private StoryFeed() {}

    static void writeRss(List<ToldStory> stories, Instant now, Writer out) throws IOException {
        FeedWriter.writeRss(head(now), stories.stream().map(StoryFeed::entry).toList(), out);
    }

    static void writeAtom(List<ToldStory> stories, Instant now, Writer out) throws IOException {
        FeedWriter.writeAtom(head(now), stories.stream().map(StoryFeed::entry).toList(), out);
    }

    private static FeedHead head(Instant now) {
        return new FeedHead("urn:depeche:stories", "Dépêche", "The newest stories of an archive", now);
    }

    private static FeedEntry entry(ToldStory told) {
        var story = told.story();
        return new FeedEntry(
                "urn:depeche:story:" + story.id(), title(told), headlines(story), last(story), Optional.empty());
    }

    private static String title(ToldStory told) {
        int articles = told.story().members().size();
        return told.story().headline().orElse(told.story().id()) + " (" + articles
                + (articles == 1 ? " article)" : " articles)");
    }

    private static String headlines(Story story) {
        var lines = new StringBuilder();
        for (var member : story.members()) {
            lines.append(member.headline().isEmpty() ? member.article() : member.headline())
                    .append('\n');
        }
        return lines.toString();
    }

    private static Optional<Instant> last(Story story) {
        return story.members().stream()
                .flatMap(member -> member.published().stream())
                .max(Instant::compareTo);
    }
}
