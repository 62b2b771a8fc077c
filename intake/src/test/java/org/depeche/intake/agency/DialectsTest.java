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
