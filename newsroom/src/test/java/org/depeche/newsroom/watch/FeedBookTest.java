package org.depeche.newsroom.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive's list of feeds comes out as it went in. */
class FeedBookTest {
    private static final String OPML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
              <head>
                <title>Dépêche</title>
              </head>
              <body>
                <outline text="Région">
                  <outline text="Lac &amp; port">
                    <outline type="rss" text="Quai" xmlUrl="https://quai.example/fil" />
                  </outline>
                  <outline type="rss" text="Phare" xmlUrl="https://phare.example/rss" />
                </outline>
                <outline type="rss" text="Aube" xmlUrl="https://aube.example/fil" />
              </body>
            </opml>
            """;

    @TempDir
    private Path folder;

    @Test
    void handsOutTheListThatItTook() throws IOException {
        assertThat(take(OPML).added()).isEqualTo(3);

        assertThat(unixLines(book().opml())).isEqualTo(OPML);
        assertThat(unixLines(opmlOfAWatch(book().addresses()))).isEqualTo(OPML);
    }

    @Test
    void movesAFeedThatALaterListPutsElsewhere() throws IOException {
        take(OPML);

        var taken = take(OPML.replace("Région", "Monde"));

        assertThat(taken.known()).isEqualTo(3);
        assertThat(unixLines(book().opml())).isEqualTo(OPML.replace("Région", "Monde"));
        take("https://quai.example/fil");
        assertThat(unixLines(book().opml())).isEqualTo(OPML.replace("Région", "Monde"));
    }

    @Test
    void keepsWhatALookWritesApartFromTheFolders() throws IOException {
        var file = Files.writeString(folder.resolve("list.opml"), OPML);
        var request = request(List.of(file.toString()));
        try (var memory = FeedMemory.inArchive(archive(), Clock.systemUTC())) {
            for (var feed : request.feeds()) {
                var state = FeedState.unseen(
                                feed.address().toString(),
                                feed.address(),
                                feed.title(),
                                Duration.ofMinutes(15),
                                Clock.systemUTC().instant())
                        .placed(feed.folders());
                memory.write(state);
                memory.write(memory.read(feed.address().toString())
                        .orElseThrow()
                        .brought(1, 0, Clock.systemUTC().instant()));
            }
        }

        assertThat(unixLines(book().opml())).isEqualTo(OPML);
    }

    private FeedBook.Taken take(String list) throws IOException {
        return book().take(list.getBytes(StandardCharsets.UTF_8));
    }

    private String opmlOfAWatch(List<String> inputs) throws IOException {
        try (var memory = FeedMemory.inArchive(archive(), Clock.systemUTC())) {
            return WatchFeeds.opml(request(inputs), memory);
        }
    }

    private WatchRequest request(List<String> inputs) {
        return WatchFeeds.request(
                        new WatchWish(
                                inputs,
                                folder.resolve("rejects.jsonl"),
                                Optional.empty(),
                                List.of(),
                                true,
                                Duration.ofDays(7),
                                true,
                                false),
                        trouble -> {})
                .orElseThrow();
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n").stripTrailing() + "\n";
    }

    private FeedBook book() {
        return new FeedBook(archive(), Clock.systemUTC());
    }

    private String archive() {
        return folder.resolve("news.db").toString();
    }
}
