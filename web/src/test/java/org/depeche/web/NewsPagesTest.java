package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show of an archive: outlets, people, revisions, days, feeds. */
class NewsPagesTest {
    private static final List<String> FAILURES = new ArrayList<>();
    private static WebServer server;
    private static Wire wire;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        server = WebServer.start(
                ServeSettings.local(TestingArchive.in(folder).toString(), 0), Clock.systemUTC(), FAILURES::add);
        wire = new Wire(server.port());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        assertThat(FAILURES).isEmpty();
    }

    @Test
    void helpsWhoAsksForAnOutletOrAPersonThatIsNotThere() throws IOException {
        var outlet = wire.get("/outlet?name=%C3%89cho", "Accept-Language", "fr");
        assertThat(outlet.status()).isEqualTo(404);
        assertThat(outlet.body()).contains("«\u00a0Écho\u00a0»", "L'Écho de la Loue", "action=\"/search\"");
        var speaker = wire.get("/speaker?name=Savourel+fils", "Accept-Language", "en");
        assertThat(speaker.status()).isEqualTo(404);
        assertThat(speaker.body()).contains("“Savourel fils”", "Étienne Savourel", "action=\"/search\"");
        assertThat(wire.get("/nowhere", "Accept-Language", "fr").body())
                .contains("Page introuvable", "action=\"/search\"")
                .doesNotContain("Endpoint");
    }

    @Test
    void comparesTwoRevisionsWordByWord() throws IOException {
        assertThat(wire.get("/article?id=brief").body()).contains("/changes?id=brief&from=1&to=2");
        var changes = wire.get("/changes?id=brief&from=1&to=2", "Accept-Language", "en");
        assertThat(changes.body()).contains("One word changed", "<del>Trois </del><ins>Deux</ins>");
        assertThat(wire.get("/changes?id=brief&from=2&to=2", "Accept-Language", "en")
                        .body())
                .contains("Not a word changed");
        assertThat(wire.get("/changes?id=brief&from=7").status()).isEqualTo(404);
        assertThat(wire.get("/changes?id=none").status()).isEqualTo(404);
    }

    @Test
    void leadsFromAStoryToItsArticlesAndTheirVersions() throws IOException {
        var address = wire.get("/story/brief").header("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        var story = wire.get(address, "Accept-Language", "en");
        for (int attempt = 0; attempt < 60 && story.status() == 202; attempt++) {
            story = wire.get(address, "Accept-Language", "en");
        }
        assertThat(story.body())
                .contains("<a href=\"/article?id=brief\">", "2 versions", "<a href=\"/changes?id=brief\">");
    }

    @Test
    void tellsOfADayNoMoreThanTheDay() throws IOException {
        assertThat(wire.get("/", "Accept-Language", "en").body())
                .contains("<time datetime=\"2026-05-12\">")
                .doesNotContain("12:00");
    }

    @Test
    void takesInAListOfFeedsAndHandsItOut() throws IOException {
        var empty = wire.get("/feeds", "Accept-Language", "en");
        assertThat(empty.body()).contains("No feed is followed yet");
        var opml = "<opml version='2.0'><body><outline text='Le Phare' xmlUrl='https://phare.example/rss.xml'/>"
                + "<outline text='Odd' xmlUrl='javascript:alert(1)'/></body></opml>";
        var taken = wire.post("/feeds", Map.of("csrf", empty.csrf(), "list", opml), "Accept-Language", "en");
        assertThat(taken.body()).contains("One feed added", "no address of the web", "https://phare.example/rss.xml");
        assertThat(wire.get("/feeds.opml").body()).contains("<opml", "Le Phare");
        var again = wire.post("/feeds", Map.of("csrf", empty.csrf(), "list", opml), "Accept-Language", "en");
        assertThat(again.body()).contains("1 followed already");
        assertThat(wire.post("/feeds", Map.of("csrf", empty.csrf(), "list", "<html>"))
                        .status())
                .isEqualTo(400);
        var feed = Map.of("csrf", empty.csrf(), "feed", "https://phare.example/rss.xml");
        assertThat(wire.post("/feeds/remove", feed).status()).isEqualTo(302);
        assertThat(wire.get("/feeds.opml").body()).doesNotContain("phare");
        assertThat(wire.post("/feeds/remove", feed).status()).isEqualTo(400);
    }

    @Test
    void showsOutletsSpeakersAndFeeds() throws IOException {
        assertThat(wire.get("/outlet?name=ATI", "Accept-Language", "en").body()).contains("<h1>ATI</h1>", "its own");
        assertThat(wire.get("/speaker?name=%C3%89tienne+Savourel").body())
                .contains("Le câble avait été vérifié en avril", "Écho de la Loue");
    }
}
