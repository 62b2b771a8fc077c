package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.adding.Taken.Outcome;
import org.depeche.newsroom.archive.ArchiveArticles;
import org.depeche.newsroom.archive.OpenStory;
import org.depeche.newsroom.search.SearchArchive;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.showing.ShownArticle;
import org.depeche.store.query.SearchQuery;
import org.depeche.text.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an agency withdraws, corrects or holds back in files of its forms, wherever an archive is shown. */
class DispatchVersionsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-04T10:00:00Z"), ZoneOffset.UTC);
    private static final String TEXT =
            "Le barrage de l'Orve a cédé mardi matin et l'eau a couvert les quais de Valmont."
                    + " Ida Orvel, la maire, a demandé aux habitants des rues basses de gagner la salle des fêtes.";
    private static final String COPY =
            "{\"id\": \"copie\", \"url\": \"https://phare.example/crue\", \"text\": \"" + TEXT
                    + " Le Phare a compté onze bateaux.\", \"headline\": \"L'eau monte\", \"published\": \"2031-05-04\"}";

    private static final String G2_KILL = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="ati-9" version="1" standard="NewsML-G2">
            <itemMeta><itemClass qcode="ninat:text"/><provider literal="ATI"/>
            <versionCreated>2031-05-04T09:00:00Z</versionCreated><pubStatus qcode="stat:canceled"/>
            <link rel="irel:kills" residref="ati-1"/></itemMeta>
            <contentMeta><headline>Kill</headline></contentMeta></newsItem>
            """;

    @TempDir
    private Path folder;

    @Test
    void showsADispatchNowhereThatIsKilledLater() throws IOException {
        add("1.xml", nitf("ati-1", "", TEXT));
        add("2.jsonl", COPY);
        assertThat(exported()).containsExactlyInAnyOrder("ati-1", "copie");

        add("3.xml", nitf("ati-1", " management-status=\"canceled\"", "Please kill the item."));

        assertGone();
    }

    @Test
    void showsADispatchNowhereThatAnotherKills() throws IOException {
        add("1.xml", nitf("ati-1", "", TEXT));
        add("2.jsonl", COPY);
        assertThat(found()).containsExactlyInAnyOrder("ati-1", "copie");

        add("3.xml", G2_KILL);

        assertGone();
    }

    @Test
    void showsADispatchNowhereWhoseKillCameFirst() throws IOException {
        add("0.xml", G2_KILL);
        add("1.xml", nitf("ati-1", "", TEXT));
        add("2.jsonl", COPY);

        assertGone();
    }

    @Test
    void showsATeleprintersDispatchNowhereThatItsNumberWithdraws() throws IOException {
        add("1.txt", wire("ATI0421", "Crue", TEXT, "040800"));
        add(
                "2.txt",
                wire("ATI0421", "Décrue", "L'Orve a retrouvé son lit et les quais de Valmont sont secs.", "050800"));
        assertThat(exported()).containsExactlyInAnyOrder("ATI0421/2031-05-04", "ATI0421/2031-05-05");

        add("3.txt", wire("ATI0430", "ANNULATION", "Merci d'annuler notre ATI0421.", "040900"));

        assertThat(exported()).containsExactly("ATI0421/2031-05-05");
    }

    @Test
    void keepsACancelledItemFromComingBackInAnEarlierVersion() throws IOException {
        add("1.json", ninjs(1, "usable", "", TEXT));
        add("3.json", ninjs(3, "canceled", "", "À ne pas utiliser."));
        assertThat(exported()).isEmpty();

        assertThat(add("2.json", ninjs(2, "usable", "", TEXT + " Nul n'est blessé.")))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.PASSED);
        assertThat(exported()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void makesARevisionOfACorrectionAndNoneOfWhatItCorrects() throws IOException {
        add("1.xml", nitf("ati-1", "", TEXT));
        var correction = nitf("ati-2", "", TEXT.replace("mardi", "lundi"))
                .replace("</docdata>", "<correction id-string=\"ati-1\" info=\"lundi\"/></docdata>");

        assertThat(add("2.xml", correction)).extracting(Taken::outcome).containsExactly(Outcome.REVISED);
        // The same file as before, from another folder: the correction holds.
        assertThat(add("3.xml", nitf("ati-1", "", TEXT)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.PASSED);

        assertThat(revisions("ati-2"))
                .hasSize(2)
                .last()
                .satisfies(newest -> assertThat(newest.text()).contains("lundi"));
    }

    @Test
    void namesAnEarlierVersionThatComesLateAmongTheRejects() throws IOException {
        add("2.xml", nitf("ati-1", " management-status=\"canceled\"", "Please kill the item."));
        add("1.xml", nitf("ati-1", "", TEXT));

        assertThat(Files.readString(folder.resolve("rejects.jsonl")))
                .contains("1.xml", "an earlier version of a dispatch in the archive: ");
    }

    @Test
    void showsNoRevisionThatIsStillUnderItsEmbargo() throws IOException {
        add("1.json", ninjs(1, "usable", "2031-05-05T06:00:00Z", TEXT + " Le rapport accuse le génie."));
        assertThat(exported()).isEmpty();

        assertThat(add("2.json", ninjs(2, "usable", "", TEXT)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.REVISED);

        assertThat(revisions("ati:7"))
                .singleElement()
                .satisfies(shown -> assertThat(shown.text()).isEqualTo(TEXT));
        assertThat(found()).containsExactly("ati:7");
    }

    @Test
    void followsAnEmbargoThatIsPutOnOrLiftedWithoutAnotherWord() throws IOException {
        add("1.json", ninjs(1, "usable", "", TEXT));
        assertThat(exported()).hasSize(1);

        add("2.json", ninjs(2, "usable", "2031-05-05T06:00:00Z", TEXT));
        assertThat(exported()).isEmpty();

        add("3.json", ninjs(3, "usable", "", TEXT));
        assertThat(exported()).hasSize(1);
    }

    @Test
    void leadsFromNoNameOfWhatIsUnderEmbargoToItsStory() throws IOException {
        add("1.jsonl", COPY);
        add("2.json", ninjs(1, "usable", "2031-05-05T06:00:00Z", TEXT));
        var label = folder.resolve("2.json") + "#1";
        var later = Clock.fixed(Instant.parse("2031-05-05T06:00:00Z"), ZoneOffset.UTC);

        assertThat(new OpenStory(CLOCK).open(archive(), label)).isEmpty();
        assertThat(new OpenStory(later).open(archive(), label)).isPresent();
        try (var room = ReadingRoom.open(archive(), CLOCK, 1)) {
            assertThat(room.find(label)).isEmpty();
            assertThat(room.find("copie")).isPresent();
        }
        try (var room = ReadingRoom.open(archive(), later, 1)) {
            assertThat(room.find(label)).isPresent();
        }
    }

    /** The copy is there, of the dispatch nothing: not in its story, the search, what others cut of it, or a file. */
    private void assertGone() throws IOException {
        assertThat(exported()).containsExactly("copie");
        assertThat(found()).containsExactly("copie");
        var story = new OpenStory(CLOCK).open(archive(), "copie").orElseThrow();
        assertThat(story.comparison().collation().articles())
                .extracting(reading -> reading.article().id())
                .containsExactly("copie");
        try (var room = ReadingRoom.open(archive(), CLOCK, 1)) {
            assertThat(room.article("ati-1")).isEmpty();
            assertThat(room.today(0, 10).toString()).doesNotContain("ATI");
        }
    }

    private List<String> exported() throws IOException {
        var identifiers = new ArrayList<String>();
        new ArchiveArticles(CLOCK)
                .each(archive(), Optional.empty(), shown -> identifiers.add(identifier(shown.reading())));
        return identifiers;
    }

    private List<String> found() throws IOException {
        var all = labels();
        try (var search = SearchArchive.open(archive(), Optional.of(folder.resolve("index")), CLOCK, line -> {})) {
            return search.search(SearchQuery.of("barrage")).hits().stream()
                    .map(hit -> all.getOrDefault(hit.article(), hit.article()))
                    .toList();
        }
    }

    private List<ShownArticle.Revision> revisions(String identifier) throws IOException {
        try (var room = ReadingRoom.open(archive(), CLOCK, 1)) {
            for (var label : labels().entrySet()) {
                if (label.getValue().equals(identifier)) {
                    return room.article(label.getKey()).orElseThrow().revisions();
                }
            }
        }
        return List.of();
    }

    /** What the articles that are shown are called in the archive, and by their agency. */
    private Map<String, String> labels() throws IOException {
        var labels = new HashMap<String, String>();
        new ArchiveArticles(CLOCK)
                .each(
                        archive(),
                        Optional.empty(),
                        shown -> labels.put(shown.reading().article().id(), identifier(shown.reading())));
        return labels;
    }

    private static String identifier(Reading reading) {
        return reading.article()
                .dispatch()
                .flatMap(dispatch -> dispatch.identifier())
                .orElse(reading.article().id());
    }

    private static String wire(String number, String headline, String text, String moment) {
        return "\u0001" + number + " 3 DIS 0052 FRA\r\n\u0002\r\n" + headline + "\r\n   " + text + "\r\n\u0003" + moment
                + " GMT MAI 31\r\n\u0004";
    }

    private String archive() {
        return folder.resolve("archive.db").toString();
    }

    private List<Taken> add(String name, String content) throws IOException {
        var taken = new ArrayList<Taken>();
        var file = Files.writeString(folder.resolve(name), content);
        new AddArticles(CLOCK)
                .add(
                        new AddRequest(archive(), List.of(file), folder.resolve("rejects.jsonl"), false),
                        new AddListener() {
                            @Override
                            public void notice(String line) {}

                            @Override
                            public void taken(List<Taken> batch, AddProgress progress) {
                                taken.addAll(batch);
                            }

                            @Override
                            public void trouble(Trouble trouble) {}
                        });
        return taken;
    }

    private static String nitf(String identifier, String attributes, String text) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <nitf><head><docdata%s><doc-id id-string="%s" regsrc="ATI"/><date.issue norm="20310504T080000Z"/>
                </docdata></head><body><body.head><hedline><hl1>Crue de l'Orve</hl1></hedline></body.head>
                <body.content><p>%s</p></body.content></body></nitf>
                """.formatted(attributes, identifier, text);
    }

    private static String ninjs(int version, String status, String embargo, String text) {
        var embargoed = embargo.isEmpty() ? "" : "\"embargoed\": \"" + embargo + "\", ";
        return """
                {
                "uri": "ati:7", "type": "text", "version": "%d", "pubstatus": "%s", %s
                "firstcreated": "2031-05-04T08:00:00Z", "headline": "Crue de l'Orve", "language": "fr",
                "body_text": "%s"
                }
                """.formatted(version, status, embargoed, text);
    }
}
