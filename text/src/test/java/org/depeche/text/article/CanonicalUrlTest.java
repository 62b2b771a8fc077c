package org.depeche.text.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    private static final String PLAIN = "https://phare.example/monde/2031/05/le-pont-rouvre_4711.html";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.phare.example/monde/2031/05/le-pont-rouvre_4711.html",
                "http://phare.example:80/monde/2031/05/le-pont-rouvre_4711.html",
                "  HTTPS://WWW.Phare.Example/monde//2031/./05/x/../le-pont-rouvre_4711.html/\n",
                "//m.phare.example/monde/2031/05/le-pont-rouvre_4711.html",
                "https://phare.example./monde/2031/05/le-pont-rouvre_4711.html#xtor=RSS-12",
                "https://phare.example/monde/2031/05/le-pont-rouvre_4711.html?utm_source=rss&amp;utm_medium=fil&xtor=RSS-1",
                "https://phare.example/monde/2031/05/le-pont-rouvre_4711.html?at_medium=x&fbclid=IwAR0&#commentaires",
                "https://phare.example/monde/2031/05/%6Ce-pont-rouvre_4711.html?",
                "https://reader:secret@phare.example/monde/2031/05/le-pont-rouvre_4711.html",
                "https://amp.phare.example/monde/2031/05/le-pont-rouvre_4711.html",
                "https://www.phare.example/amp/monde/2031/05/le-pont-rouvre_4711.html",
                "https://www.phare.example/monde/2031/05/le-pont-rouvre_4711.html/amp/",
                "https://www.phare.example/monde/2031/05/le-pont-rouvre_4711.amp.html",
                "https://www.phare.example/monde/2031/05/le-pont-rouvre_4711.html?outputType=amp",
                "https://www.phare.example/monde/2031/05/le-pont-rouvre_4711.html?amp",
                "https://www.phare.example/monde/2031/05/le-pont-rouvre_4711.html?view=print",
                "https://www.phare.example/imprimer/monde/2031/05/le-pont-rouvre_4711.html",
                "https://www.google.com/amp/s/www.phare.example/monde/2031/05/le-pont-rouvre_4711.html",
                "https://www.google.co.uk/amp/s/amp.phare.example/monde/2031/05/le-pont-rouvre_4711.html",
                "https://www-phare-example.cdn.ampproject.org/c/s/www.phare.example/monde/2031/05/le-pont-rouvre_4711.html?usqp=mq3",
                "https://www.google.com/url?rct=j&sa=t&url=https%3A%2F%2Fwww.phare.example%2Fmonde%2F2031%2F05%2Fle-pont-rouvre_4711.html&ct=ga",
            })
    void knowsTheVariantsOfOneAddress(String variant) {
        assertThat(CanonicalUrl.parse(variant)).contains(new CanonicalUrl(PLAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://phare.example/monde/2031/05/le-pont-rouvre_4712.html",
                "https://phare.example/Monde/2031/05/le-pont-rouvre_4711.html",
                "https://phare.example/monde/2031/05/le-pont-rouvre_4711.html?page=2",
                "https://phare.example:8443/monde/2031/05/le-pont-rouvre_4711.html",
                "https://sport.phare.example/monde/2031/05/le-pont-rouvre_4711.html",
                "https://phare.example/monde/2031/05/le-pont-rouvre_4711.html#!/suite",
                "https://phare.example/monde/2031/05/le-pont-rouvre_4711.html?mode=carte",
                "https://phare.example/monde/2031/05/le-pont%2Frouvre_4711.html",
            })
    void keepsApartWhatMayBeAnotherArticle(String other) {
        assertThat(CanonicalUrl.parse(other)).isPresent().isNotEqualTo(CanonicalUrl.parse(PLAIN));
    }

    @Test
    void sortsParametersAndKeepsTheirValues() {
        assertThat(value("https://phare.example/lire.php?rubrique=4&article=17&utm_campaign=x"))
                .isEqualTo("https://phare.example/lire.php?article=17&rubrique=4")
                .isEqualTo(value("https://phare.example/lire.php?article=17&rubrique=4&article=17"));
    }

    @Test
    void writesAccentsAndForeignHostsOneWay() {
        assertThat(value("https://www.dépêche.example/été/l’île?q=caf%c3%a9"))
                .isEqualTo(value("https://xn--dpche-bsai.example/%C3%A9t%C3%A9/l%E2%80%99%C3%AEle?q=café"))
                .startsWith("https://xn--");
    }

    @Test
    void keepsAHostThatIsNothingButAForm() {
        assertThat(value("https://m.example/pont")).isEqualTo("https://m.example/pont");
        assertThat(value("https://phare.example/amp")).isEqualTo("https://phare.example/amp");
    }

    @Test
    void leavesOtherPagesOfASearchSiteAlone() {
        assertThat(value("https://www.google.com/search?q=pont")).isEqualTo("https://google.com/search?q=pont");
        assertThat(value("https://www.google.com/amp/s/")).isEqualTo("https://google.com/s");
    }

    @Test
    void tellsTheSiteAndItsFirstPage() {
        var page = CanonicalUrl.parse("http://www.phare.example:8080/pont?x=1").orElseThrow();

        assertThat(page.site()).isEqualTo("phare.example:8080");
        assertThat(page.isFirstPage()).isFalse();
        assertThat(CanonicalUrl.parse("https://m.phare.example/index.html?utm_source=x"))
                .get()
                .matches(CanonicalUrl::isFirstPage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pont",
                "ftp://phare.example/x",
                "mailto:a@phare.example",
                "https://",
                "http:///x",
                "tag:a,1:b"
            })
    void refusesWhatIsNoWebAddress(String written) {
        assertThat(CanonicalUrl.parse(written)).isEmpty();
    }

    @Test
    void refusesAnEndlessAddress() {
        assertThat(CanonicalUrl.parse("https://phare.example/" + "a".repeat(9_000)))
                .isEmpty();
        assertThatThrownBy(() -> new CanonicalUrl("phare.example/pont"))
                .hasMessageContaining("'phare.example/pont'")
                .hasMessageContaining("https");
    }

    @Test
    void isItsOwnCanonicalForm() {
        long seed = 20310504;
        var random = new Random(seed);
        var pieces =
                "https://|http://|www.|m.|phare.example|/|//|amp|?|&|=|#|!|%|%41|%zz|é| |:80|:|..|utm_x|pont|\\|@|;";
        var all = pieces.split("\\|");
        for (int round = 0; round < 20_000; round++) {
            var address = new StringBuilder("https://a.example/");
            for (int i = random.nextInt(12); i > 0; i--) {
                address.append(all[random.nextInt(all.length)]);
            }
            var once = CanonicalUrl.parse(address.toString());
            assertThat(once.flatMap(canonical -> CanonicalUrl.parse(canonical.value())))
                    .as("seed %d, round %d: %s", seed, round, address)
                    .isEqualTo(once);
        }
    }

    private static String value(String address) {
        return CanonicalUrl.parse(address).orElseThrow().value();
    }
}
