package org.depeche.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Reason;
import org.junit.jupiter.api.Test;

class FeedListTest {
    private static final String OPML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE opml SYSTEM "http://127.0.0.1:1/opml.dtd">
            <opml version="2.0"><head><title>Fils</title></head><body>
              <outline text="Région"><outline text="Lac">
                <outline type="rss" text="Écho du Lac" xmlUrl="https://echo.example/fil.xml" htmlUrl="https://echo.example/"/></outline>
                <outline title="Phare" XMLURL=" https://phare.example/rss "/></outline>
              <outline text="Encore" xmlUrl="https://phare.example/rss"/>
              <outline text="Mauvais" xmlUrl="file:///etc/passwd"/>
              <outline type="include" text="Liste" url="https://phare.example/liste.opml"/>
            </body></opml>
            """;

    @Test
    void readsOpmlWithItsFolders() {
        var list = read(OPML);

        assertThat(list.subscriptions())
                .containsExactly(
                        subscription("https://echo.example/fil.xml", "Écho du Lac", "Région", "Lac"),
                        subscription("https://phare.example/rss", "Phare", "Région"));
        assertThat(list.passedOver())
                .containsExactly(
                        Reason.of(Reason.Code.NO_ADDRESS, "file:///etc/passwd"),
                        Reason.of(Reason.Code.LIST_INCLUDED, "https://phare.example/liste.opml"));
    }

    @Test
    void readsAddressesOneALine() {
        assertThat(read("# les miens\nhttps://phare.example/rss\n\n phare \nhttps://phare.example/rss\n"))
                .isEqualTo(new FeedList(
                        List.of(Subscription.of(
                                PageAddress.parse("https://phare.example/rss").orElseThrow())),
                        List.of(Reason.of(Reason.Code.NO_ADDRESS, "phare"))));
    }

    @Test
    void writesWhatItReads() {
        var list = read(OPML);
        var opml = list.toOpml("Fils & plus");

        assertThat(opml).contains("<title>Fils &amp; plus</title>").contains("<outline text=\"Région\">");
        assertThat(read(opml).subscriptions()).isEqualTo(list.subscriptions());
    }

    @Test
    void refusesListsWithoutMeasure() {
        var many = new StringBuilder("<opml><body>");
        for (int i = 0; i < 10_001; i++) {
            many.append("<outline xmlUrl=\"https://phare.example/").append(i).append("\"/>");
        }
        var entities =
                "<!DOCTYPE opml [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><opml><body><outline text=\"&c;\"/></body></opml>";

        assertThatThrownBy(() -> read(many + "</body></opml>")).hasMessage("a list of more than 10000 feeds");
        assertThatThrownBy(() -> read(entities)).hasMessageContaining("declares entities of its own");
        // So deep a list is no list: the lenient parser flattens it, and no feed is lost.
        var deep =
                "<opml><body>" + "<outline text=\"x\">".repeat(50_000) + "<outline xmlUrl=\"https://phare.example/\"/>";
        assertThat(read(deep).subscriptions().size()).isLessThanOrEqualTo(1);
    }

    @Test
    void saysWhatIsNoList() {
        assertThatThrownBy(() -> read("<rss version=\"2.0\"><channel/></rss>"))
                .hasMessage("no OPML: XML that begins with <rss>");
        assertThatThrownBy(() -> read("<")).isInstanceOf(IllegalArgumentException.class);
    }

    private static FeedList read(String text) {
        return FeedList.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Subscription subscription(String address, String title, String... folders) {
        return new Subscription(PageAddress.parse(address).orElseThrow(), Optional.of(title), List.of(folders));
    }
}
