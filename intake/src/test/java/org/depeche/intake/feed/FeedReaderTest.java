// Over 300 lines: one feed written out for each format.
package org.depeche.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FeedReaderTest {
    private static final PageAddress ADDRESS =
            PageAddress.parse("https://www.phare.example/fil/une.xml").orElseThrow();
    private static final String RSS_2 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>Le Phare de Morlune</title><link>https://www.phare.example/</link><language>fr-FR</language><ttl>20</ttl>
                <item>
                  <title>Le pont d&apos;Orvanne rouvre</title><link>/monde/pont?xtor=RSS-1</link><guid isPermaLink="false">n-4711</guid>
                  <description>Après deux mois de travaux.</description>
                  <content:encoded><![CDATA[<p>Le pont a rouvert dimanche, après deux mois de travaux.</p>]]></content:encoded>
                  <pubDate>Sun, 04 May 2031 10:30:00 +0200</pubDate><dc:creator>Ana Thévenel</dc:creator>
                </item>
                <item><title>Sans lien</title><description>Une brève.</description></item>
              </channel>
            </rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
              <title>Le Phare</title><link rel="alternate" href="https://www.phare.example/"/><id>tag:phare.example,2031:fil</id>
              <entry>
                <id>tag:phare.example,2031:4711</id><title type="html">Le pont &lt;i&gt;rouvre&lt;/i&gt;</title>
                <link rel="alternate" href="monde/pont.html"/>
                <published>2031-05-04T10:30:00+02:00</published><updated>2031-05-04T12:00:00Z</updated>
                <author><name>Ana Thévenel</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le pont a <b>rouvert</b>.</p></div></content>
              </entry>
            </feed>
            """;
    private static final String RDF = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
              <channel rdf:about="https://phare.example/"><title>L'été à Morlune</title><link>https://phare.example/</link><description>d</description>
                <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
                <items><rdf:Seq><rdf:li resource="https://phare.example/pont"/></rdf:Seq></items></channel>
              <item rdf:about="https://phare.example/pont"><title>Réouverture</title><link>https://phare.example/pont</link><dc:date>2031-05-04T10:30:00+02:00</dc:date></item>
            </rdf:RDF>
            """;
    private static final String JSON = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Le Phare", "home_page_url": "https://phare.example/", "language": "fr",
             "items": [{"id": "4711", "url": "/pont", "title": "Le pont rouvre", "content_text": "Le pont a rouvert.\\n\\nEnfin < mieux.",
                        "date_published": "2031-05-04T10:30:00+02:00", "authors": [{"name": "Ana Thévenel", "url": "x"}, 7], "tags": ["a"], "x": {"y": [1]}},
                       {"id": 12, "external_url": "https://autre.example/x", "summary": null}, "stray"]}
            """;
    private static final String SITEMAP = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://www.phare.example/ancien</loc><lastmod>2031-04-02</lastmod></url>
              <url><loc>https://www.phare.example/pont</loc>
                <news:news><news:publication><news:name>Le Phare</news:name><news:language>fr</news:language></news:publication>
                  <news:publication_date>2031-05-04T10:30:00+0200</news:publication_date><news:title>Le pont rouvre</news:title></news:news></url>
            </urlset>
            """;

    private final FeedReader reader = new FeedReader();

    @Test
    void readsRss() {
        var feed = feed(RSS_2);

        assertThat(feed.title()).contains("Le Phare de Morlune");
        assertThat(feed.language()).contains("fr-FR");
        assertThat(feed.every()).contains(Duration.ofMinutes(20));
        assertThat(feed.repaired()).isFalse();
        assertThat(feed.entries())
                .containsExactly(
                        new FeedEntry(
                                "n-4711",
                                PageAddress.parse("https://www.phare.example/monde/pont?xtor=RSS-1"),
                                Optional.of("Le pont d'Orvanne rouvre"),
                                Optional.of("<p>Le pont a rouvert dimanche, après deux mois de travaux.</p>"),
                                Optional.of(Instant.parse("2031-05-04T08:30:00Z")),
                                Optional.empty(),
                                List.of("Ana Thévenel")),
                        new FeedEntry(
                                "Sans lien",
                                Optional.empty(),
                                Optional.of("Sans lien"),
                                Optional.of("Une brève."),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()));
    }

    @Test
    void readsTheOldKindsOfRss() {
        for (var version : List.of("0.91", "0.92", "0.93", "0.94", "2.0", "2.0.1", "")) {
            var rss = "<rss" + (version.isEmpty() ? "" : " version=\"" + version + "\"")
                    + "><channel><title>T</title><link>https://phare.example/</link><description>d</description><language>fr</language>"
                    + "<item><title>Le pont</title><link>https://phare.example/pont</link></item></channel></rss>";
            assertThat(feed(rss).entries())
                    .as(version)
                    .extracting(FeedEntry::key)
                    .containsExactly("https://phare.example/pont");
        }
        var netscape =
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/rss-0.91.dtd\">"
                        + "<rss version=\"0.91\"><channel><title>T</title><item><title>Le pont</title><link>https://phare.example/pont</link></item></channel></rss>";
        assertThat(feed(netscape).entries()).hasSize(1);
        var first =
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://my.netscape.com/rdf/simple/0.9/\">"
                        + "<channel><title>T</title><link>https://phare.example/</link><description>d</description></channel>"
                        + "<item><title>Le pont</title><link>https://phare.example/pont</link></item></rdf:RDF>";
        assertThat(feed(first).entries()).hasSize(1);
    }

    @Test
    void readsAtom() {
        var entry = feed(ATOM).entries().get(0);

        assertThat(entry.key()).isEqualTo("tag:phare.example,2031:4711");
        assertThat(entry.link()).isEqualTo(PageAddress.parse("https://www.phare.example/monde/pont.html"));
        assertThat(entry.content().orElseThrow()).contains("<p>").contains("<b>rouvert</b>");
        assertThat(entry.published()).contains(Instant.parse("2031-05-04T08:30:00Z"));
        assertThat(entry.latest()).contains(Instant.parse("2031-05-04T12:00:00Z"));
    }

    @Test
    void readsRdfInItsEncoding() {
        var feed = ((FeedReading.Read)
                        reader.read(ADDRESS, RDF.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()))
                .feed();

        assertThat(feed.title()).contains("L'été à Morlune");
        assertThat(feed.every()).contains(Duration.ofMinutes(30));
        assertThat(feed.entries().get(0).published()).contains(Instant.parse("2031-05-04T08:30:00Z"));
    }

    @Test
    void believesTheServersCharsetWhereTheFeedNamesNone() {
        var bytes = "<rss version=\"2.0\"><channel><title>Пожар</title></channel></rss>"
                .getBytes(Charset.forName("windows-1251"));

        assertThat(((FeedReading.Read) reader.read(ADDRESS, bytes, Optional.of("windows-1251")))
                        .feed()
                        .title())
                .contains("Пожар");
    }

    @Test
    void readsJsonFeeds() {
        var feed = feed(JSON);

        assertThat(feed.entries()).hasSize(2);
        assertThat(feed.entries().get(0))
                .isEqualTo(new FeedEntry(
                        "4711",
                        PageAddress.parse("https://phare.example/pont"),
                        Optional.of("Le pont rouvre"),
                        Optional.of("<p>Le pont a rouvert.</p><p>Enfin &lt; mieux.</p>"),
                        Optional.of(Instant.parse("2031-05-04T08:30:00Z")),
                        Optional.empty(),
                        List.of("Ana Thévenel")));
        assertThat(feed.entries().get(1).key()).isEqualTo("12");
    }

    @Test
    void readsNewsSitemapsTheNewestFirst() throws IOException {
        var feed = feed(SITEMAP);

        assertThat(feed.language()).contains("fr");
        assertThat(feed.entries())
                .extracting(FeedEntry::key)
                .containsExactly("https://www.phare.example/pont", "https://www.phare.example/ancien");
        assertThat(feed.entries().get(0).title()).contains("Le pont rouvre");
        assertThat(feed.entries().get(0).published()).contains(Instant.parse("2031-05-04T08:30:00Z"));
        assertThat(((FeedReading.Read) reader.read(ADDRESS, gzipped(SITEMAP), Optional.empty())).feed())
                .isEqualTo(feed);
    }

    @Test
    void readsAnIndexOfSitemaps() {
        var reading = read("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + "<sitemap><loc>https://www.phare.example/1.xml</loc></sitemap>"
                + "<sitemap><loc>https://www.phare.example/2.xml.gz</loc><lastmod>2031-05-04T08:00:00Z</lastmod></sitemap>"
                + "<sitemap><loc>file:///etc/passwd</loc></sitemap></sitemapindex>");

        assertThat(((FeedReading.Sitemaps) reading).sitemaps())
                .extracting(sitemap -> sitemap.address().toString())
                .containsExactly("https://www.phare.example/2.xml.gz", "https://www.phare.example/1.xml");
    }

    @Test
    void findsTheFeedsThatAPageNames() {
        var reading = read("""
                <!DOCTYPE html><html><head><title>Le Phare</title>
                <link rel="alternate" type="application/rss+xml" title="Une" href="/une.xml">
                <link rel="Alternate" type="Application/Atom+XML" href="https://fil.example/atom">
                <link rel="alternate" type="application/rss+xml" href="/pont/comments/feed/">
                <link rel="alternate" type="application/rss+xml" href="javascript:x"><link rel="alternate" hreflang="en" href="/en">
                </head><body>…</body></html>
                """);

        assertThat(((FeedReading.Elsewhere) reading).feeds())
                .extracting(PageAddress::toString)
                .containsExactly("https://www.phare.example/une.xml", "https://fil.example/atom");
        assertThat(read("<html><body>Rien</body></html>"))
                .isEqualTo(new FeedReading.Unreadable(Reason.of(Reason.Code.NAMES_NO_FEED)));
    }

    @Test
    void mendsWhatIsAlmostAFeed() {
        var broken =
                "\n<br />Warning: x\n<?xml version='1.0'?><rss version=\"2.0\"><channel><title>Pain & vin\u0001</title>"
                        + "<item><title>L&eacute;on&nbsp;rit <b>fort</title><link>https://phare.example/a?x=1&y=2</link>"
                        + "<media:thumbnail url='x'/><dc:creator>Ana</dc:creator></item></channel>";
        var feed = feed(broken);

        assertThat(feed.repaired()).isTrue();
        assertThat(feed.title()).contains("Pain & vin");
        assertThat(feed.entries()).extracting(FeedEntry::key).containsExactly("https://phare.example/a?x=1&y=2");
    }

    @Test
    void neverReadsWhatADocumentTypeNames() {
        var outside =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
        var parameter =
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><rss version=\"2.0\"><channel/></rss>";
        var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><rss version=\"2.0\"><channel><title>&a19;</title></channel></rss>");

        for (var hostile : List.of(
                outside,
                parameter,
                bomb.toString(),
                "<!-- <x> -->" + outside,
                " \n" + outside.replace("DOCTYPE", "doctype"))) {
            assertThat(read(hostile))
                    .isEqualTo(new FeedReading.Unreadable(
                            Reason.of(Reason.Code.NO_FEED, "declares entities of its own, which are never expanded")));
        }
        var late =
                "<rss version=\"2.0\"><channel><title>T</title><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><item><title>&x;</title></item></channel></rss>";
        assertThat(read(late).toString()).doesNotContain("root:");
    }

    @Test
    void includesNoFileByXinclude() {
        var text =
                "<rss version=\"2.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><title>T<xi:include href=\"file:///etc/passwd\" parse=\"text\"/></title></channel></rss>";
        assertThat(read(text).toString()).doesNotContain("root:");
    }

    @Test
    void stopsAtAFeedWithoutMeasure() throws IOException {
        assertThat(read("<rss version=\"2.0\">" + "<a>".repeat(1_000_000))).isInstanceOf(FeedReading.class);
        assertThat(read("{\"items\":" + "[".repeat(1_000_000))).isInstanceOf(FeedReading.Unreadable.class);
        var many =
                "<rss version=\"2.0\"><channel>" + "<item><guid>%d</guid></item>".repeat(20_000) + "</channel></rss>";
        int[] number = {0};
        var numbered =
                java.util.regex.Pattern.compile("%d").matcher(many).replaceAll(found -> String.valueOf(number[0]++));
        assertThat(feed(numbered).entries()).hasSize(5_000);
        assertThat(reader.read(ADDRESS, bomb(), Optional.empty()).toString()).contains("unpacks to more than");
    }

    @Test
    void saysWhatItCouldNotRead() {
        assertThat(read("")).isInstanceOf(FeedReading.Unreadable.class);
        assertThat(read("Not found")).isInstanceOf(FeedReading.Unreadable.class);
        assertThat(read("<svg><g/></svg>"))
                .isEqualTo(new FeedReading.Unreadable(Reason.of(Reason.Code.NO_FEED_ROOT, "svg")));
        assertThat(read("{\"a\": 1}"))
                .isEqualTo(new FeedReading.Unreadable(Reason.of(Reason.Code.NO_FEED, "a JSON feed has items")));
        assertThat(read("{\"items\": [")).isInstanceOf(FeedReading.Unreadable.class);
    }

    @Test
    void survivesFeedsBrokenAnywhere() {
        long seed = 20310504;
        var random = new Random(seed);
        var feeds = List.of(RSS_2, ATOM, RDF, JSON, SITEMAP);
        for (int round = 0; round < 3_000; round++) {
            var bytes = feeds.get(random.nextInt(feeds.size())).getBytes(StandardCharsets.UTF_8);
            var mutated = mutate(bytes, random);
            assertThat(reader.read(ADDRESS, mutated, Optional.empty()))
                    .as("seed %d, round %d", seed, round)
                    .isNotNull();
        }
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        var out = new ByteArrayOutputStream();
        int cut = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
        for (int i = 0; i < cut; i++) {
            int chance = random.nextInt(200);
            if (chance == 0) {
                out.write(random.nextInt(256));
            } else if (chance == 1) {
                out.writeBytes(
                        List.of("<", ">", "&", "]]>", "<![CDATA[", "\"", "<x:y", "&#0;", "}", "[", "<!DOCTYPE a [")
                                .get(random.nextInt(11))
                                .getBytes(StandardCharsets.UTF_8));
            } else if (chance > 2) {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 60; i++) {
                gzip.write(new byte[1_000_000]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private FeedReading read(String text) {
        return reader.read(ADDRESS, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private Feed feed(String text) {
        var reading = read(text);
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        return ((FeedReading.Read) reading).feed();
    }
}
