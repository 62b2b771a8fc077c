package org.depeche.intake.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.Position;
import org.depeche.text.article.Article;
import org.depeche.text.article.Caption;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.article.DispatchDetails.Link;
import org.depeche.text.article.DispatchDetails.Status;
import org.depeche.text.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DispatchReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsNitf() throws IOException {
        var article = only(sample("nitf.xml"));
        var dispatch = article.dispatch().orElseThrow();

        assertThat(article.headline()).contains("Crue de l'Orve : le pont de Brisse fermé");
        assertThat(article.standfirst()).contains("L'Orve a gagné deux mètres en une nuit.");
        assertThat(article.authors()).containsExactly("Odile Garance");
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2031-05-04T09:15:00+02:00");
        assertThat(article.language()).isEqualTo(Language.FRENCH);
        assertThat(blocks(article))
                .containsExactly(
                        "PARAGRAPH Le pont de Brisse est fermé depuis dimanche à l'aube, a annoncé la préfecture de l'Orve.",
                        "PARAGRAPH Quelque 140 riverains ont quitté leur maison, selon les pompiers.",
                        "HEADING « Du jamais vu »",
                        "PARAGRAPH «\u00a0Du jamais vu depuis trente ans\u00a0», a dit le maire, Aubin Lestrade.",
                        "LIST_ITEM Route 12 coupée",
                        "LIST_ITEM Écoles fermées lundi");
        assertThat(article.captions())
                .containsExactly(new Caption("Le pont de Brisse, dimanche matin.", Optional.of("Ilan Moreuil / ATI")));
        assertThat(dispatch.agency()).contains("ATI");
        assertThat(dispatch.identifier()).contains("ATI-2031-0421");
        assertThat(dispatch.slug()).contains("meteo-crue-orve");
        assertThat(dispatch.urgency()).contains(3);
        assertThat(dispatch.version()).contains(2);
        assertThat(dispatch.status()).isEqualTo(Status.WITHHELD);
        assertThat(dispatch.embargo().orElseThrow().iso()).isEqualTo("2031-05-04T18:00:00+02:00");
        assertThat(dispatch.dateline()).contains("Brisse, 4 mai 2031");
        assertThat(dispatch.links()).containsExactly(new Link(Link.Kind.CORRECTS, "ATI-2031-0419"));
        assertThat(dispatch.mediaTopics()).containsExactly("03000000", "17003000");
        assertThat(dispatch.note()).contains("Avec photos, prochaine version vers 20h");
    }

    @Test
    void readsNewsMlOfAgencies() throws IOException {
        var article = only(sample("newsml-1.2.xml"));
        var dispatch = article.dispatch().orElseThrow();

        assertThat(article.headline()).contains("Crue de l'Orve: le pont de Brisse fermé");
        assertThat(article.text())
                .isEqualTo("Le pont de Brisse est fermé depuis dimanche à l'aube, a annoncé la préfecture de l'Orve."
                        + "\n\nQuelque 140 riverains ont quitté leur maison, selon les pompiers.");
        assertThat(article.captions())
                .containsExactly(new Caption("Le pont de Brisse, dimanche matin.", Optional.of("Ilan Moreuil")));
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2031-05-04T05:50:00Z");
        assertThat(article.modified().orElseThrow().iso()).isEqualTo("2031-05-04T07:15:00Z");
        assertThat(dispatch.identifier()).contains("TX-PAR-ORV21");
        assertThat(dispatch.slug()).contains("meteo-crue-secours");
        assertThat(dispatch.version()).contains(2);
        assertThat(dispatch.urgency()).contains(3);
        assertThat(dispatch.links())
                .containsExactlyInAnyOrder(
                        new Link(Link.Kind.CORRECTS, "TX-PAR-ORV21:1"),
                        new Link(Link.Kind.CONTINUES, "urn:newsml:ati.example:20310503:TX-PAR-ORV02"));
        assertThat(dispatch.mediaTopics()).containsExactlyInAnyOrder("17000000", "03000000");
    }

    @Test
    void readsAllItemsOfANewsMlG2Message() throws IOException {
        var arrivals = sample("newsml-g2.xml");

        assertThat(arrivals).hasSize(3);
        var article = ((Arrival.Arrived) arrivals.get(0)).article();
        var dispatch = article.dispatch().orElseThrow();
        assertThat(article.headline()).contains("Bridge at Brisse closed as Orve floods");
        assertThat(blocks(article))
                .containsExactly(
                        "PARAGRAPH The bridge at Brisse has been closed since dawn on Sunday, the prefecture said.",
                        "PARAGRAPH Some 140 residents left their homes, firefighters said.",
                        "HEADING Thirty years",
                        "BLOCK_QUOTATION \"I have seen nothing like it in thirty years.\"");
        assertThat(dispatch.embargo().orElseThrow().iso()).isEqualTo("2031-05-04T18:00:00+02:00");
        assertThat(dispatch.mediaTopics()).containsExactly("medtop:20000139", "medtop:20000148");
        assertThat(dispatch.links())
                .containsExactly(
                        new Link(Link.Kind.CORRECTS, "urn:newsml:ati.example:20310504:ORV20"),
                        new Link(Link.Kind.CONTINUES, "urn:newsml:ati.example:20310503:ORV02"));
        assertThat(((Arrival.Arrived) arrivals.get(0)).remark().orElseThrow().text())
                .isEqualTo("under embargo until 2031-05-04T18:00:00+02:00");
        assertThat(arrivals.get(2)).isInstanceOfSatisfying(Arrival.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo("a planningItem, no dispatch");
            assertThat(refused.loss()).isFalse();
        });
    }

    @Test
    void readsAPackageAsTheListOfItsItems() throws IOException {
        var article = ((Arrival.Arrived) sample("newsml-g2.xml").get(1)).article();

        assertThat(article.headline()).contains("Top stories at noon");
        assertThat(blocks(article))
                .containsExactly(
                        "LIST_ITEM Bridge at Brisse closed as Orve floods", "LIST_ITEM Valmont council votes the tram");
        assertThat(article.dispatch().orElseThrow().links())
                .containsExactly(
                        new Link(Link.Kind.GATHERS, "urn:newsml:ati.example:20310504:ORV21"),
                        new Link(Link.Kind.GATHERS, "urn:newsml:ati.example:20310504:VAL07"));
    }

    @Test
    void readsIptc7901() throws IOException {
        var article = only(sample("iptc7901.txt"));
        var dispatch = article.dispatch().orElseThrow();

        assertThat(article.headline()).contains("Crue de l'Orve: le pont de Brisse fermé");
        assertThat(article.text())
                .isEqualTo("Le pont de Brisse est fermé depuis dimanche à l'aube, a annoncé la préfecture de l'Orve."
                        + "\n\nQuelque 140 riverains ont quitté leur maison, selon les pompiers."
                        + " Les écoles resteront fermées lundi.");
        assertThat(dispatch.agency()).contains("ATI");
        assertThat(dispatch.identifier()).contains("ATI0421/2031-05-04");
        assertThat(dispatch.urgency()).contains(3);
        assertThat(dispatch.dateline()).contains("BRISSE, 4 mai 2031");
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2031-05-04T10:15:00Z");
    }

    @Test
    void readsAnpa1312() throws IOException {
        var article = only(sample("anpa1312.txt"));
        var dispatch = article.dispatch().orElseThrow();

        assertThat(article.headline()).contains("Bridge at Brisse closed as Orve floods");
        assertThat(article.text())
                .isEqualTo("The bridge at Brisse has been closed since dawn on Sunday, the prefecture said."
                        + "\n\nSome 140 residents left their homes, firefighters said.");
        assertThat(dispatch.identifier()).contains("ATI-a0421/2031-05-04");
        assertThat(dispatch.urgency()).contains(3);
        assertThat(dispatch.slug()).contains("bc-orve-flood-1stld");
        assertThat(dispatch.agency()).contains("ATI");
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2031-05-04T10:15:00");
    }

    @Test
    void readsWhichDispatchATeleprinterWithdraws() {
        var kill = wire("ATI0430", "ANNULATION", "Merci d'annuler notre ATI0421 sur le pont de Brisse.", "041200");
        var late = wire("ATI0003", "ANNULATION", "Merci d'annuler notre ATI 0421 de la veille.", "050010");
        var unnamed = wire("ATI0431", "ANNULATION", "Merci d'annuler notre papier sur le pont.", "041210");

        assertThat(details(only(List.of(kill))).links())
                .containsExactly(new Link(Link.Kind.KILLS, "ATI0421/2031-05-04"));
        assertThat(details(only(List.of(kill))).status()).isEqualTo(Status.KILLED);
        assertThat(details(only(List.of(late))).links())
                .containsExactly(new Link(Link.Kind.KILLS, "ATI0421/2031-05-04"));
        assertThat(details(only(List.of(unnamed))).links()).isEmpty();
        assertThat(unnamed.remark().orElseThrow().toString()).contains("does not name by number");
    }

    @Test
    void takesNewsOfWhatWasCancelledForNews() {
        var news = wire("ATI0432", "Annulation du festival de Valmont", "VALMONT (ATI) - La crue l'emporte.", "041220");

        assertThat(details(only(List.of(news))).status()).isEqualTo(Status.USABLE);
        assertThat(news.remark()).isEmpty();
    }

    @Test
    void tellsTheSameNumberOfTwoDaysApart() {
        var monday = wire("ATI0421", "Crue", "BRISSE (ATI) - L'eau monte.", "041015");
        var tuesday = wire("ATI0421", "Décrue", "BRISSE (ATI) - L'eau baisse.", "051015");

        assertThat(details(only(List.of(monday))).identifier()).contains("ATI0421/2031-05-04");
        assertThat(details(only(List.of(tuesday))).identifier()).contains("ATI0421/2031-05-05");
    }

    @Test
    void readsNinjsOfEachVersion() throws IOException {
        var first = ninjs("ninjs-1.json");
        assertThat(first.headline()).contains("Crue de l'Orve : le pont de Brisse fermé");
        assertThat(first.text())
                .startsWith("Le pont de Brisse est fermé depuis dimanche")
                .endsWith("les pompiers.");
        assertThat(first.captions()).hasSize(1);
        assertThat(details(first).embargo().orElseThrow().iso()).isEqualTo("2031-05-04T18:00:00+02:00");
        assertThat(details(first).urgency()).contains(3);
        assertThat(details(first).mediaTopics()).containsExactly("medtop:20000139");

        var second = ninjs("ninjs-2.json");
        assertThat(second.headline()).contains("Second bridge shut at Brisse");
        assertThat(second.text())
                .isEqualTo("A second bridge was shut at Brisse on Sunday.\n\nNobody was hurt, the mayor said.");
        assertThat(second.authors()).containsExactly("Odile Garance");
        assertThat(details(second).dateline()).contains("Brisse");
        assertThat(second.captions()).containsExactly(new Caption("The second bridge.", Optional.of("Ilan Moreuil")));

        var third = ninjs("ninjs-3.json");
        assertThat(details(third).status()).isEqualTo(Status.KILLED);
        assertThat(details(third).version()).contains(4);
        assertThat(details(third).agency()).contains("ATI");
        assertThat(third.text()).startsWith("Please kill the item");
    }

    @Test
    void expandsNoEntities() {
        var bomb = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 \"crue\">\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">\n");
        }
        bomb.append("]><nitf><body><body.head><hedline><hl1>Bombe</hl1></hedline></body.head>")
                .append("<body.content><p>Avant &a29; après</p></body.content></body></nitf>");

        var text = only(read(bomb.toString())).text();
        assertThat(text).contains("Avant").contains("après").hasSizeLessThan(20_000);
    }

    @Test
    void fetchesNothingFromOutside() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "geheim");
        var xml = "<!DOCTYPE nitf [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><nitf><body><body.head><hedline>"
                + "<hl1>Dehors</hl1></hedline></body.head><body.content><p>Lu : &s;.</p></body.content></body></nitf>";

        assertThat(only(read(xml)).text()).contains("Lu :").doesNotContain("geheim");
    }

    @Test
    void readsEndlessNestingAndBrokenXml() {
        assertThat(read("<nitf>" + "<block>".repeat(200_000) + "Fin")).hasSize(1);
        assertThat(only(read("<nitf><body><body.head><hedline><hl1>Coupé</hl1>"))
                        .headline())
                .contains("Coupé");
        assertThat(read("<newsMessage/>").get(0))
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("no dispatch in it"));
    }

    @Test
    void leavesOutUrgenciesThatAreNone() {
        var article = only(read("<nitf><head><docdata><urgency ed-urg=\"0\"/></docdata></head><body><body.head>"
                + "<hedline><hl1>Sans urgence</hl1></hedline></body.head></body></nitf>"));

        assertThat(details(article).urgency()).isEmpty();
        assertThat(article.text()).isEmpty();
    }

    private static DispatchDetails details(Article article) {
        return article.dispatch().orElseThrow();
    }

    private static Arrival.Arrived wire(String number, String headline, String text, String moment) {
        var dispatch = "\u0001" + number + " 3 DIS 0052 FRA\r\n\u0002\r\n" + headline + "\r\n   " + text + "\r\n\u0003"
                + moment + " GMT MAI 31\r\n\u0004";
        return (Arrival.Arrived) read(dispatch.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    private static Article ninjs(String name) throws IOException {
        var json = new String(bytes(name), StandardCharsets.UTF_8);
        assertThat(new NinjsLines().know(json)).isTrue();
        return only(List.of(new NinjsLines().read(Position.of(name), json)));
    }

    private static List<Arrival> sample(String name) throws IOException {
        return read(bytes(name));
    }

    private static byte[] bytes(String name) throws IOException {
        try (var stream = DispatchReaderTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    private static List<Arrival> read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Arrival> read(byte[] content) {
        var found = new ArrayList<Arrival>();
        var arrivals = new Arrivals("file", position -> true, found::add);
        new DispatchReader().read(arrivals.next("file"), content, arrivals);
        return found;
    }

    private static Article only(List<Arrival> arrivals) {
        assertThat(arrivals).hasSize(1).allMatch(Arrival.Arrived.class::isInstance);
        return ((Arrival.Arrived) arrivals.get(0)).article();
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(article.text()))
                .toList();
    }
}
