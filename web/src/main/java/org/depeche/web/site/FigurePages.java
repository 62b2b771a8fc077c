package org.depeche.web.site;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.depeche.newsroom.report.ReportArchive;
import org.depeche.newsroom.report.Study;
import org.depeche.newsroom.search.SpeakerFinder;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.web.page.ReportModel;
import org.jspecify.annotations.Nullable;

/** Outlets in figures, people by what they said, feeds by how they are doing. */
final class FigurePages {
    /** Counting reads the whole archive, and figures of it are good for a while. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final String archive;
    private final ReadingRoom room;
    private final Lookup lookup;
    private final Clock clock;
    private final Templates templates;
    private @Nullable Study study;
    private Instant countedAt = Instant.EPOCH;

    FigurePages(String archive, ReadingRoom room, Lookup lookup, Clock clock, Templates templates) {
        this.archive = archive;
        this.room = room;
        this.lookup = lookup;
        this.clock = clock;
        this.templates = templates;
    }

    void showOutlet(Context context) throws IOException {
        var name = name(context);
        var outlet = study().outlet(name).orElseThrow(() -> new NotFoundResponse("no outlet '" + name + "'"));
        templates.show(
                context,
                "outlet",
                Frame.of(context, name, ""),
                new OutletModel(outlet, new ReportModel(outlet.own(), ReaderLanguage.words(context), "")));
    }

    private synchronized Study study() throws IOException {
        var counted = study;
        if (counted == null || clock.instant().isAfter(countedAt.plus(GOOD_FOR))) {
            counted = new ReportArchive(clock).study(archive);
            study = counted;
            countedAt = clock.instant();
        }
        return counted;
    }

    void showSpeaker(Context context) throws IOException {
        var name = name(context);
        templates.show(
                context,
                "speaker",
                Frame.of(context, name, ""),
                new SpeakerModel(name, SpeakerFinder.find(name, lookup::search)));
    }

    void showFeeds(Context context) throws IOException {
        templates.show(
                context,
                "feeds",
                Frame.of(context, ReaderLanguage.words(context).say("web.feeds"), "feeds"),
                new FeedsModel(room.feeds(), clock.instant()));
    }

    void exportFeeds(Context context) throws IOException {
        context.header("Content-Disposition", "attachment; filename=\"feeds.opml\"");
        context.contentType("text/x-opml; charset=utf-8").result(room.feedsAsOpml());
    }

    private static String name(Context context) {
        var name = Objects.requireNonNullElse(context.queryParam("name"), "");
        if (name.isBlank() || name.length() > 300) {
            throw new IllegalArgumentException("name: 1 to 300 characters are needed");
        }
        return name;
    }
}
