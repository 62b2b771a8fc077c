package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.showing.Headliner;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.showing.StoryRef;
import org.depeche.newsroom.view.StoryTeller;
import org.depeche.web.guard.Refusal;
import org.depeche.web.page.StemmaLayout;

/** A story told whole, and its versions side by side. Where telling takes long, the page says so and asks again. */
final class StoryPage {
    /** Characters of stories told in a language, and bytes of whole pages as they go out. */
    private static final long TOLD_KEPT = 12_000_000;

    private static final long PAGES_KEPT = 48_000_000;
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private final ReadingRoom room;
    private final Templates templates;
    private final Kept<Key, String> told = new Kept<>(TOLD_KEPT, String::length);
    private final Kept<PageKey, PackedPage> pages = new Kept<>(PAGES_KEPT, PackedPage::size);

    StoryPage(ReadingRoom room, Templates templates) {
        this.room = room;
        this.templates = templates;
    }

    private record Key(StoryRef story, String page, String language) {}

    /** What stands in a page beside its story: whose forms it holds, and where they come back to. */
    private record PageKey(Key story, String csrf, String name, String again) {}

    void show(Context context) throws IOException {
        show(context, "story");
    }

    void showSide(Context context) throws IOException {
        show(context, "side");
    }

    private void show(Context context, String page) throws IOException {
        var asked = context.pathParam("id");
        var story = room.find(asked).orElseThrow(() -> Refusal.of(404, "decision.subject", asked));
        if (!story.id().equals(asked)) {
            context.redirect("/story/" + story.id() + (page.equals("side") ? "/side" : ""));
            return;
        }
        var words = ReaderLanguage.words(context);
        var key = new Key(story, page, words.tag());
        var frame = Frame.of(context, words.say("web." + page), "");
        if (Fresh.isKnown(context, frame, story.change() + "." + page)) {
            return;
        }
        var pageKey = new PageKey(key, frame.caller().csrf(), frame.caller().name(), frame.again());
        var packed = pages.get(pageKey);
        if (packed.isEmpty()) {
            var body = body(key, frame);
            if (body.isEmpty()) {
                context.removeHeader("ETag");
                context.status(202);
                templates.show(context, "working", frame.refreshing(1), working(frame, story));
                return;
            }
            var model = new StoryBody(story.id(), body.get(), story.articles());
            packed = Optional.of(PackedPage.of(templates.part("whole", Map.of("frame", frame, "model", model))));
            pages.put(pageKey, packed.get());
        }
        packed.get().send(context);
    }

    /** The story as the page shows it; empty while it is still being told. */
    private Optional<String> body(Key key, Frame frame) throws IOException {
        var known = told.get(key);
        if (known.isPresent()) {
            return known;
        }
        var telling = wait(key.story());
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        var story = telling.get()
                .orElseThrow(
                        () -> Refusal.of(404, "decision.subject", key.story().id()));
        var body = render(frame, key.page(), story);
        told.put(key, body);
        return Optional.of(body);
    }

    private String render(Frame frame, String page, ArchivedStory story) throws IOException {
        var view = new StoryTeller().tell(story.comparison(), frame.words());
        var thread = story.thread().isEmpty() ? List.<Headliner>of() : others(story);
        return templates.part(
                page,
                Map.of(
                        "frame",
                        frame,
                        "model",
                        new StoryModel(story, view, new StemmaLayout().draw(view.stemma()), thread)));
    }

    private List<Headliner> others(ArchivedStory story) throws IOException {
        var thread = room.find(story.id()).map(StoryRef::thread).orElse(story.id());
        return room.thread(thread).stream()
                .filter(other -> !other.id().equals(story.id()))
                .toList();
    }

    private static WorkingModel working(Frame frame, StoryRef story) {
        return new WorkingModel(frame.say("working"), frame.count("working.on", story.articles()), 0, 0);
    }

    /** The story; empty while it is still being told. */
    private Optional<Optional<ArchivedStory>> wait(StoryRef story) throws IOException {
        return Waiting.upTo(PATIENCE, room.tell(story));
    }
}
