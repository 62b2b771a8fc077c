package org.depeche.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;
import org.depeche.text.words.LanguageIdentifier;
import org.junit.jupiter.api.Test;

/** Spanish was made with data alone: nothing in the code knows of it, and this invented article is read all the same. */
class SpanishTest {
    private static final String TEXT = """
            La presa de Valdehierro cedió el martes, anunció la alcaldesa de Ribalta, Carmen Otero. El ministro de \
            Medio Ambiente, Julián Areces, aseguró que el Gobierno pagará los daños.

            «Nadie nos avisó», lamentó Tomás Quiroga, vecino de Ribalta, y añadió: «El agua llegó en diez minutos». \
            Según la Confederación Hidrográfica del Orbe, el nivel había subido dos metros desde el 3 de marzo de 2025.

            Otero pidió ayuda a la Unión Europea el lunes pasado. Hace tres años, la oposición había denunciado el \
            estado de la presa. «Vamos a investigar hasta el final», insistió Areces, que viajará mañana a Lisboa. Las \
            obras empezarán a finales de abril, según explicó el ministro.
            """;
    private static final Reading READING = new ArticleReader()
            .read(Article.builder("valdehierro", TEXT)
                    .language(Language.parse("es"))
                    .published(PartialDate.parse("2025-03-11").orElseThrow())
                    .build());

    @Test
    void tellsSpanishFromItsNeighbours() {
        assertThat(new LanguageIdentifier().identify(TEXT).tag()).isEqualTo("es");
    }

    @Test
    void findsWhoSaysWhat() {
        assertThat(READING.quotes())
                .extracting(quote -> quote.speaker().orElse("?") + ": "
                        + written(quote.spans().get(0)))
                .contains(
                        "Tomás Quiroga: Nadie nos avisó",
                        "Tomás Quiroga: El agua llegó en diez minutos",
                        "Julián Areces: Vamos a investigar hasta el final",
                        "Julián Areces: el Gobierno pagará los daños");
    }

    @Test
    void givesTimesTheirDays() {
        assertThat(READING.times())
                .extracting(time -> written(time.span()) + " = " + time.value())
                .containsExactly(
                        "el martes = 2025-03-11",
                        "diez minutos = PT10M",
                        "el 3 de marzo de 2025 = 2025-03-03",
                        "el lunes pasado = 2025-03-10",
                        "Hace tres años = 2022",
                        "mañana = 2025-03-12",
                        "a finales de abril = 2025-04");
    }

    @Test
    void joinsNamesOfPersonsPlacesAndBodies() {
        assertThat(READING.names())
                .extracting(name ->
                        name.kind() + " " + name.name() + " " + name.mentions().size())
                .contains(
                        "PERSON Carmen Otero 2",
                        "PERSON Julián Areces 2",
                        "PERSON Tomás Quiroga 1",
                        "PLACE Ribalta 2",
                        "PLACE Lisboa 1",
                        "ORGANIZATION Unión Europea 1");
    }

    private static String written(Span span) {
        return TEXT.substring(span.start(), span.end());
    }
}
