package org.depeche.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.fetch.Fetched;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Validators;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;

class EntryArticlesTest {
    private static final Instant FETCHED = Instant.parse("2031-05-04T10:00:00Z");
    private static final String PARAGRAPH =
            "<p>Le pont d'Orvanne a rouvert dimanche matin après deux mois de travaux, ont annoncé les services de la ville, qui promettent une inauguration en juin avec les habitants du quartier.</p>";
    private static final Feed FEED = new Feed(
            Optional.of("Le Phare de Morlune"),
            Optional.empty(),
            Optional.of("fr-FR"),
            Optional.empty(),
            List.of(),
            false);

    private final EntryArticles articles = new EntryArticles();

    @Test
    void tellsAWholeArticleFromATeaser() {
        assertThat(articles.isWhole(entry(PARAGRAPH.repeat(8)))).isTrue();
        assertThat(articles.isWhole(entry(PARAGRAPH))).isFalse();
        assertThat(articles.isWhole(entry(PARAGRAPH.repeat(8) + "<p>Le maire ajoute […]</p>")))
                .isFalse();
        assertThat(articles.isWhole(entry(PARAGRAPH.repeat(8)
                        + "<p><a href=\"https://phare.example/pont?utm_source=rss\">Lire la suite</a></p>")))
                .isFalse();
        assertThat(articles.isWhole(
                        entry(PARAGRAPH.repeat(8) + "<p><a href=\"https://autre.example/\">Une autre</a> fin.</p>")))
                .isTrue();
    }

    @Test
    void makesAnArticleOfAWholeEntry() {
        var found = found(articles.fromFeed(FEED, entry(PARAGRAPH.repeat(3)), FETCHED));

        assertThat(found.article().id()).isEqualTo("https://phare.example/pont");
        assertThat(found.article().url()).contains("https://www.phare.example/pont?xtor=RSS-1");
        assertThat(found.article().headline()).contains("Le pont d'Orvanne rouvre");
        assertThat(found.article().text()).startsWith("Le pont d'Orvanne a rouvert dimanche matin");
        assertThat(found.article().authors()).containsExactly("Ana Thévenel");
        assertThat(found.article().language()).isEqualTo(Language.FRENCH);
        assertThat(found.article().outlet().orElseThrow().name()).isEqualTo("phare.example");
        assertThat(found.article().published()).contains(new PartialDate("2031-05-04T08:30:00Z"));
        assertThat(found.remark()).isEmpty();
    }

    @Test
    void knowsAnArticleByTheAddressThatItsPageGivesItself() {
        var page = page("https://m.phare.example/redirige?id=7", "<link rel=canonical href=/monde/pont>");

        assertThat(found(articles.fromPage(FEED, entry(""), page, FETCHED))
                        .article()
                        .id())
                .isEqualTo("https://phare.example/monde/pont");
        assertThat(id("https://phare.example/pont/amp/", "<link rel=canonical href='https://ailleurs.example/pont'>"))
                .isEqualTo("https://phare.example/pont");
        assertThat(id("https://phare.example/pont", "<link rel=canonical href='https://www.phare.example/'>"))
                .isEqualTo("https://phare.example/pont");
    }

    @Test
    void saysWhyThereIsNoArticle() {
        var picture = new Fetched.Page(
                address("https://phare.example/p.jpg"),
                Optional.empty(),
                Optional.of("image/jpeg"),
                Optional.empty(),
                Validators.none(),
                Optional.empty(),
                ByteBuffer.allocate(3));

        assertThat(articles.fromPage(FEED, entry(""), picture, FETCHED))
                .isEqualTo(new ArticleFound.None("no page but image/jpeg"));
        assertThat(articles.fromFeed(FEED, entry("<p>Court.</p>"), FETCHED))
                .isEqualTo(new ArticleFound.None("no running text of at least 20 words"));
    }

    @Test
    void believesThePageAndMakesItMorePreciseByTheFeed() {
        assertThat(weigh("2031-05-04", "2031-05-04T08:30:00Z")).isEqualTo(date("2031-05-04T08:30:00Z"));
        assertThat(weigh("2031-05-04T09:15:00+02:00", "2031-05-04T08:30:00Z"))
                .isEqualTo(date("2031-05-04T09:15:00+02:00"));
        assertThat(weigh("2031-04-20", "2031-05-04T08:30:00Z")).isEqualTo(date("2031-04-20"));
        assertThat(weigh("", "2031-05-04T08:30:00Z")).isEqualTo(date("2031-05-04T08:30:00Z"));
        assertThat(weigh("", "").remark()).contains("no publication date, neither in its feed nor on its page");
    }

    @Test
    void catchesArticlesFromTheFuture() {
        assertThat(weigh("2032-01-01", "2031-05-04T08:30:00Z"))
                .isEqualTo(date(
                        "2031-05-04T08:30:00Z",
                        "its page dates it 2032-01-01, after it was fetched: the feed's date is taken"));
        assertThat(weigh("2031-05-03", "2031-05-04T11:00:00Z"))
                .isEqualTo(date(
                        "2031-05-03",
                        "its feed dates it 2031-05-04T11:00:00Z, after it was fetched: the page's date is taken"));
        assertThat(weigh("2032-01-01", "2031-12-31T00:00:00Z"))
                .isEqualTo(date("2031-05-04", "dated 2032-01-01, after it was fetched: the day of fetching is taken"));
        assertThat(weigh("2031-05-05T01:00:00+09:00", "").remark()).isEmpty();
        assertThat(weigh("2033", "").remark()).isPresent();
    }

    private static DateEvidence weigh(String page, String feed) {
        return DateEvidence.weigh(
                PartialDate.parse(page), feed.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(feed)), FETCHED);
    }

    private static DateEvidence date(String iso) {
        return new DateEvidence(PartialDate.parse(iso), Optional.empty());
    }

    private static DateEvidence date(String iso, String remark) {
        return new DateEvidence(PartialDate.parse(iso), Optional.of(remark));
    }

    private String id(String address, String link) {
        return found(articles.fromPage(FEED, entry(""), page(address, link), FETCHED))
                .article()
                .id();
    }

    private static Fetched.Page page(String address, String head) {
        var html = "<html lang=fr><head><title>Le pont</title>" + head + "</head><body><article><h1>Le pont rouvre</h1>"
                + PARAGRAPH.repeat(3) + "</article></body></html>";
        return new Fetched.Page(
                address(address),
                Optional.empty(),
                Optional.of("text/html"),
                Optional.of("utf-8"),
                Validators.none(),
                Optional.empty(),
                ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static FeedEntry entry(String content) {
        return new FeedEntry(
                "n-1",
                PageAddress.parse("https://www.phare.example/pont?xtor=RSS-1"),
                Optional.of("Le pont d&#39;Orvanne rouvre"),
                Optional.of(content),
                Optional.of(Instant.parse("2031-05-04T08:30:00Z")),
                Optional.empty(),
                List.of("Ana Thévenel"));
    }

    private static PageAddress address(String written) {
        return PageAddress.parse(written).orElseThrow();
    }

    private static ArticleFound.Found found(ArticleFound found) {
        assertThat(found).isInstanceOf(ArticleFound.Found.class);
        return (ArticleFound.Found) found;
    }
}
