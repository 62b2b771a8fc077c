package org.depeche.intake.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.Position;
import org.depeche.text.article.Article;
import org.depeche.text.article.DispatchDetails.Link;
import org.depeche.text.article.DispatchDetails.Status;
import org.junit.jupiter.api.Test;

/** How AP fills in ANPA 1312 and dpa IPTC 7901, seen in dispatches that others published; people and events are invented. */
class WireDialectsTest {

    @Test
    void readsTheMarkedHeadOfAnAnpaDispatch() {
        var article = wire("""
                \u0016\u0016\u0001W2870\u001fasian
                f l\u0013\u0011 BC-LT--Orve-Bridge 1stLd-Writethru     05-25 0466
                \u0002^BC-LT--Orve-Bridge, 1st Ld-Writethru,466<
                ^Bridge at Brisse reopens after eleven weeks<
                ^AP Photo XNP101, XNP102<
                ^Eds: Updates. With AP Photos.<
                ^Traffic is back, and so are the queues.<
                ^By IDA LINDE=
                ^AP Business Writer=
                \t   BRISSE, Orve (AP) _ The bridge reopened Sunday, the prefecture said.\s
                \t   ``It took long,'' said the mayor.
                \t   ___
                \t   The toll _ six francs _ stays.
                \u0003AP-WF-05-25-31 1509GMT<
                \u0004""");
        var dispatch = article.dispatch().orElseThrow();

        assertThat(article.headline()).contains("Bridge at Brisse reopens after eleven weeks");
        assertThat(article.standfirst()).contains("Traffic is back, and so are the queues.");
        assertThat(article.authors()).containsExactly("IDA LINDE");
        assertThat(article.text())
                .isEqualTo("The bridge reopened Sunday, the prefecture said.\n\n“It took long,” said the mayor."
                        + "\n\nThe toll — six francs — stays.");
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2031-05-25T15:09:00Z");
        assertThat(dispatch.identifier()).contains("AP-W2870/2031-05-25");
        assertThat(dispatch.slug()).contains("BC-LT--Orve-Bridge, 1st Ld-Writethru");
        assertThat(dispatch.urgency()).contains(1);
        assertThat(dispatch.dateline()).contains("BRISSE, Orve");
        assertThat(dispatch.note()).contains("Eds: Updates. With AP Photos.");
    }

    @Test
    void knowsTheAgencyOfANoteWithoutDateline() {
        var killed = wire("""
                \u0001a0430\u001f-----
                u i\u0013\u0011 BC-APNewsAlert, Kill     05-25 0020
                \u0002^BC-KILL,20<
                ^Mandatory kill<
                \t   Editors, kill the story on a bridge, a0421. It is shut.
                \u0003AP-WF-05-25-31 1509GMT<
                \u0004""");

        assertThat(killed.dispatch().orElseThrow().status()).isEqualTo(Status.KILLED);
        assertThat(killed.dispatch().orElseThrow().links())
                .containsExactly(new Link(Link.Kind.KILLS, "AP-a0421/2031-05-25"));
    }

    @Test
    void takesAListOfHeadlinesForText() {
        var article = wire("""
                \u0001V4644\u001f-----
                r e\u0013\u0011 AP-Top-Headlines     05-25 0121
                \u0002^*9006< ^AP-Top-Headlines,0176<
                ^Top news at noon<
                ^Bridge reopens<
                ^Tram voted<

                \u0003AP-WF-05-25-31 0423GMT<
                \u0004""");

        assertThat(article.headline()).contains("Top news at noon");
        assertThat(article.text()).isEqualTo("Bridge reopens\n\nTram voted");
        assertThat(article.dispatch().orElseThrow().slug()).contains("AP-Top-Headlines");
    }

    @Test
    void readsTheHeadOfADpaDispatchAndLeavesOutItsNotebook() {
        var article = wire("""
                \u0001eca0003 3 i 380  dpa 0045

                \u0002
                Orve/traffic/bridge/
                REFILE
                1ST LEAD
                Bridge at Brisse reopens
                By Jan Mohr, dpa =

                Brisse (dpa) - The bridge reopened on Sunday, the prefecture
                said.

                Some 140 cars were waiting.

                # Notebook

                ## Note to editors
                - adds cars

                * * * *
                The following information is not intended for publication

                dpa al rmo

                \u0003
                212322 GMT Mai 31
                \u0004""");
        var dispatch = article.dispatch().orElseThrow();

        assertThat(article.headline()).contains("Bridge at Brisse reopens");
        assertThat(article.authors()).containsExactly("Jan Mohr");
        assertThat(article.text())
                .isEqualTo("The bridge reopened on Sunday, the prefecture said.\n\nSome 140 cars were waiting.");
        assertThat(dispatch.agency()).contains("DPA");
        assertThat(dispatch.identifier()).contains("DPA-eca0003/2031-05-21");
        assertThat(dispatch.slug()).contains("Orve/traffic/bridge");
        assertThat(dispatch.note()).contains("REFILE, 1ST LEAD");
        assertThat(dispatch.dateline()).contains("Brisse");
    }

    private static Article wire(String dispatch) {
        var found = new ArrayList<Arrival>();
        var content = dispatch.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(AgencyForms.isWireText(content)).isTrue();
        new DispatchReader().read(Position.of("a"), content, new Arrivals("a", position -> true, found::add));
        assertThat(found).hasSize(1).allMatch(Arrival.Arrived.class::isInstance);
        return ((Arrival.Arrived) found.get(0)).article();
    }
}
