package org.depeche.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFilesTest {
    private static final String WHOLE =
            "&lt;p>" + "Le pont de Brisse a rouvert dimanche après deux mois de travaux. ".repeat(20) + "&lt;/p>";

    @TempDir
    private Path folder;

    @Test
    void takesWholeArticlesAndPassesTeasers() throws IOException {
        var arrivals = read("""
                <rss version="2.0"><channel><title>Le Phare de Morlune</title><language>fr</language>
                <item><title>Le pont rouvre</title><link>https://www.exemple.example/pont</link>
                <pubDate>Sun, 04 May 2031 10:00:00 GMT</pubDate><description>%s</description></item>
                <item><title>Le tram voté</title><link>https://www.exemple.example/tram</link>
                <description>Le conseil a voté…</description></item>
                </channel></rss>""".formatted(WHOLE));

        assertThat(arrivals).hasSize(2);
        var article = ((Arrival.Arrived) arrivals.get(0)).article();
        assertThat(article.headline()).contains("Le pont rouvre");
        assertThat(article.url()).contains("https://www.exemple.example/pont");
        assertThat(article.published().orElseThrow().iso()).startsWith("2031-05-04T10:00");
        assertThat(article.text()).startsWith("Le pont de Brisse a rouvert dimanche");
        var teaser = (Arrival.Refused) arrivals.get(1);
        assertThat(teaser.reason()).isEqualTo("a teaser, the article is on its page: https://www.exemple.example/tram");
        assertThat(teaser.loss()).isFalse();
    }

    @Test
    void readsEachKindOfFeed() throws IOException {
        var atom = """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Phare</title><entry><title>Le pont rouvre</title>
                <id>urn:1</id><updated>2031-05-04T10:00:00Z</updated><link href="https://www.exemple.example/pont"/>
                <content type="html">%s</content></entry></feed>""".formatted(WHOLE);
        var rdf = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://www.exemple.example/"><title>Phare</title><description>d</description></channel>
                <item rdf:about="https://www.exemple.example/pont"><title>Le pont rouvre</title>
                <link>https://www.exemple.example/pont</link><dc:date>2031-05-04T10:00:00Z</dc:date>
                <content:encoded>%s</content:encoded></item></rdf:RDF>""".formatted(WHOLE);
        var json = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Phare", "language": "fr",
                 "items": [{"id": "1", "url": "https://www.exemple.example/pont", "title": "Le pont rouvre",
                            "date_published": "2031-05-04T10:00:00Z", "content_html": "%s"}]}
                """.formatted(WHOLE.replace("&lt;", "<"));

        for (var feed : List.of(atom, rdf, json, json.replace("\n", ""), json.replace("://", ":\\/\\/"))) {
            assertThat(read(feed)).as(feed).singleElement().satisfies(arrival -> {
                var article = ((Arrival.Arrived) arrival).article();
                assertThat(article.headline()).contains("Le pont rouvre");
                assertThat(article.url()).contains("https://www.exemple.example/pont");
                assertThat(article.published().orElseThrow().iso()).startsWith("2031-05-04T10:00");
                assertThat(article.text()).startsWith("Le pont de Brisse a rouvert dimanche");
            });
        }
    }

    @Test
    void refusesAFeedThatBringsItsOwnEntities() throws IOException {
        var arrivals = read("""
                <?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Phare</title><entry><title>Pont</title>
                <id>urn:1</id><updated>2031-05-04T10:00:00Z</updated><link href="https://www.exemple.example/a"/>
                <content type="html">%s</content></entry></feed>""".formatted(WHOLE));

        assertThat(arrivals).hasSize(1);
        assertThat(((Arrival.Refused) arrivals.get(0)).reason()).contains("declares entities of its own");
    }

    private List<Arrival> read(String feed) throws IOException {
        var arrivals = new ArrayList<Arrival>();
        new ArticleSource(IntakeSettings.standard())
                .read(List.of(Files.writeString(folder.resolve("feed.xml"), feed)), arrivals::add);
        return arrivals;
    }
}
