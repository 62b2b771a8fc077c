package org.depeche.intake.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.Position;
import org.depeche.text.article.Article;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.DispatchDetails.Link;
import org.depeche.text.article.Language;
import org.junit.jupiter.api.Test;

/** What agencies make of the standards, seen in samples that they published; people and events are invented. */
class DialectsTest {

    @Test
    void keepsThePhotographerOutOfTheAuthorsOfANewsMlStory() {
        var article = xml("""
                <NewsML Version="1.2"><NewsEnvelope><Priority FormalName="4"/></NewsEnvelope><NewsItem>
                <Identification><NewsIdentifier><NewsItemId>doc-1</NewsItemId><RevisionId PreviousRevision="0">1</RevisionId>
                </NewsIdentifier><NameLabel>pont</NameLabel></Identification>
                <NewsManagement><FirstCreated>20310525T135924Z</FirstCreated><Status FormalName="Usable"/></NewsManagement>
                <NewsComponent><NewsLines><HeadLine>Le pont rouvre dimanche</HeadLine></NewsLines>
                <AdministrativeMetadata><Provider><Party FormalName="afp.com"/></Provider></AdministrativeMetadata>
                <NewsComponent><ContentItem><MediaType FormalName="Text"/><DataContent>
                <p>Le pont rouvre dimanche, a dit la mairie.</p><p>- Onze semaines -</p><p>Le chantier fut long.</p>
                </DataContent></ContentItem></NewsComponent>
                <NewsComponent Duid="photo0"><NewsLines><HeadLine>Le pont lundi</HeadLine><CreditLine>ATI</CreditLine>
                <ByLine>Ida Roche</ByLine></NewsLines>
                <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/>
                <DataContent><p>Le pont lundi</p></DataContent></ContentItem></NewsComponent>
                <NewsComponent><Role FormalName="HighDef"/><ContentItem Href="a.jpg"><MediaType FormalName="Photo"/>
                </ContentItem></NewsComponent></NewsComponent></NewsComponent></NewsItem></NewsML>""");

        assertThat(article.headline()).contains("Le pont rouvre dimanche");
        assertThat(article.authors()).isEmpty();
        assertThat(article.dispatch().orElseThrow().agency()).contains("AFP");
        assertThat(article.dispatch().orElseThrow().urgency()).contains(4);
        assertThat(article.captions()).containsExactly(new Caption("Le pont lundi", Optional.of("ATI")));
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.PARAGRAPH);
        assertThat(article.text()).contains("\n\nOnze semaines\n\n");
    }

    @Test
    void readsTheBodyOfANinjsItemThatIsNitf() {
        var article = ninjs("""
                {"uri":"urn:a","type":"text","pubStatus":"usable","headlines":[{"role":"main","value":"Le pont rouvre"}],
                "bodies":[{"role":"nitf","contentType":"application/nitf+xml","value":"<nitf><head><title>x</title></head>\
                <body><body.content><p>Le pont rouvre dimanche.</p></body.content></body></nitf>"}]}""");

        assertThat(article.text()).isEqualTo("Le pont rouvre dimanche.");
    }

    @Test
    void readsWhichItemsANinjsItemReplaces() {
        var article = ninjs("""
                {"uri":"urn:b","type":"text","pubstatus":"usable","replacing":["urn:a"],"located":[{"name":"Brisse"}],
                "headlines":[{"value":"Le pont rouvre"}],"bodies":[{"value":"Le pont rouvre dimanche."}]}""");

        assertThat(article.dispatch().orElseThrow().links()).containsExactly(new Link(Link.Kind.REPLACES, "urn:a"));
        assertThat(article.dispatch().orElseThrow().dateline()).contains("Brisse");
    }

    @Test
    void readsAWholePageInANinjsItem() {
        var article = ninjs("""
                {"uri":"urn:a","type":"text","pubstatus":"usable","by":"Von Jan Mohr, dpa",
                "headlines":[{"role":"main","value":"Le pont rouvre"}],
                "bodies":[{"contenttype":"text/html","value":"<html><head><title>Le pont rouvre</title></head><body>\
                <h1>Le pont rouvre</h1><p>Le pont rouvre dimanche.</p><figure><figcaption>Le pont.</figcaption></figure>\
                </body></html>"}],
                "associations":[{"name":"a","type":"picture","by":"Ida Roche","description_text":"Le pont."}]}""");

        assertThat(article.text()).isEqualTo("Le pont rouvre dimanche.");
        assertThat(article.authors()).containsExactly("Jan Mohr");
        assertThat(article.dispatch().orElseThrow().agency()).contains("DPA");
        assertThat(article.captions()).containsExactly(new Caption("Le pont.", Optional.of("Ida Roche")));
    }

    @Test
    void tellsAWriterFromWhatHeWritesAndAPlaceFromAMoment() {
        var article = xml("""
                <nitf version="-//IPTC//DTD NITF 3.4//EN" baselang="en-GB"><head><docdata><doc-id regsrc="AP"/></docdata></head>
                <body><body.head><hedline><hl1>Bridge reopens</hl1><hl2>Bridge reopens</hl2></hedline>
                <byline>By IDA LINDE<byttl>AP Business Writer</byttl></byline>
                <dateline><location><city>Brisse</city></location><story.date norm="20310525T222800+0000">\
                20310525T222800+0000</story.date></dateline></body.head>
                <body.content><p>The bridge reopens.</p><p>___</p><p>It was shut for weeks.</p></body.content></body></nitf>""");

        assertThat(article.authors()).containsExactly("IDA LINDE");
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.language().tag()).startsWith("en");
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2031-05-25T22:28:00+00:00");
        assertThat(article.dispatch().orElseThrow().dateline()).contains("Brisse");
        assertThat(article.text()).isEqualTo("The bridge reopens.\n\nIt was shut for weeks.");
    }

    @Test
    void keepsALeadThatTheSummaryRepeatsAndCutsWhatIsForDesks() {
        var article = xml("""
                <nitf><head><docdata><del-list><from-src src-name="PA"/></del-list><doc.copyright holder="PA Sport"/>
                </docdata></head><body><body.head><hedline><hl1>Floods</hl1></hedline>
                <abstract><p>The Orve rose overnight.</p></abstract><byline>gr/bp</byline></body.head>
                <body.content><p>The Orve rose overnight.</p><p>Schools are shut.</p><p>PA kl jm</p><p>ends</p>
                </body.content></body></nitf>""");

        assertThat(article.standfirst()).isEmpty();
        assertThat(article.authors()).isEmpty();
        assertThat(article.text()).isEqualTo("The Orve rose overnight.\n\nSchools are shut.");
        assertThat(article.dispatch().orElseThrow().agency()).contains("PA");
    }

    @Test
    void joinsLinesThatAreBrokenByTheirWidth() {
        var article = xml("<nitf><body><body.head><hedline><hl1>Feux</hl1></hedline></body.head><body.content>"
                + "<p>   1A) Le feu a sauté la route et gagne la vallée de l'Orve, dit le <br />maire. La Brisse <br />"
                + "Basse est évacuée.</p><p>Premier point<br/>Second point</p></body.content></body></nitf>");

        assertThat(article.text())
                .isEqualTo("1A) Le feu a sauté la route et gagne la vallée de l'Orve, dit le maire."
                        + " La Brisse Basse est évacuée.\n\nPremier point\n\nSecond point");
    }

    @Test
    void readsMarkupThatIsSentAsText() {
        var article = xml("""
                <NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>1933</NewsItemId></NewsIdentifier>
                </Identification><NewsComponent><NewsLines><HeadLine><![CDATA[Le pont rouvre]]></HeadLine>
                <DateLine>25/5/2031</DateLine></NewsLines>
                <DescriptiveMetadata><Language FormalName="FR"/></DescriptiveMetadata>
                <NewsComponent><ContentItem><MediaType FormalName="Text"/><Format FormalName="HTML"/><DataContent><![CDATA[\
                <P>Le pont rouvre dimanche.</P><P>Il était fermé depuis mai.</P><P>© ATI, tous droits.</P>]]></DataContent>
                </ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>""");

        assertThat(article.text()).isEqualTo("Le pont rouvre dimanche.\n\nIl était fermé depuis mai.");
        assertThat(article.language()).isEqualTo(Language.FRENCH);
        assertThat(article.dispatch().orElseThrow().dateline()).isEmpty();
    }

    @Test
    void readsTheTextOfANewsMlG2ItemWithoutItsNotepad() {
        var article = xml("""
                <newsItem guid="urn:a" version="1670105467" xml:lang="de"><itemMeta><provider literal="reuters.com"/>
                <versionCreated>2031-05-25T11:14:42+02:00</versionCreated>
                <edNote role="r:notepad"><section><p>Redaktion: 030 12345</p></section></edNote>
                <edNote role="r:closingline">rtr pre n1</edNote><edNote role="r:editorialnote">Mit Bild</edNote>
                <link href="https://bruecke.example/plan" rel="irel:seeAlso"/></itemMeta>
                <contentMeta><located literal="Brisse"/><creator><name>mohr.jan</name></creator>
                <headline>Brücke offen</headline><headline role="hld:subHeadline">Nach elf Wochen</headline>
                <dateline>2031-05-25 11:14 GMT</dateline></contentMeta>
                <contentSet><inlineXML><html><body><header><ul><li>Verkehr</li></ul><h1>Brücke offen</h1></header>
                <section><p>Die Brücke ist offen.</p></section></body></html></inlineXML></contentSet></newsItem>""");

        assertThat(article.text()).isEqualTo("Die Brücke ist offen.");
        assertThat(article.standfirst()).contains("Nach elf Wochen");
        assertThat(article.authors()).isEmpty();
        var dispatch = article.dispatch().orElseThrow();
        assertThat(dispatch.agency()).contains("Reuters");
        assertThat(dispatch.version()).contains(1670105467);
        assertThat(dispatch.note()).contains("Mit Bild");
        assertThat(dispatch.dateline()).contains("Brisse");
        assertThat(dispatch.links()).isEmpty();
    }

    @Test
    void knowsANinjsItemByItsGuid() {
        var json = """
                {"guid":"urn:a","type":"text","versioncreated":"2031-05-25T04:38:34+0000","source":"AAP","version":"2",\
                "copyrightholder":"","headline":"Bridge reopens","pubstatus":"usable","body_html":"<p>It is open.</p>"}""";

        assertThat(new NinjsLines().know(json)).isTrue();
        assertThat(ninjs(json).dispatch().orElseThrow().identifier()).contains("urn:a");
        assertThat(ninjs(json).dispatch().orElseThrow().agency()).contains("AAP");
    }

    private static Article ninjs(String json) {
        return article(new NinjsLines().read(Position.of("a.json"), json));
    }

    private static Article xml(String content) {
        var found = new ArrayList<Arrival>();
        new DispatchReader()
                .read(
                        Position.of("a.xml"),
                        content.getBytes(StandardCharsets.UTF_8),
                        new Arrivals("a.xml", position -> true, found::add));
        return article(found.get(0));
    }

    private static Article article(Arrival arrival) {
        return ((Arrival.Arrived) arrival).article();
    }
}
