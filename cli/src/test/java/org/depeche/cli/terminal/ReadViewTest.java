package org.depeche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;
import org.depeche.text.time.TimeExpression;
import org.junit.jupiter.api.Test;

class ReadViewTest {
    private static final String TEXT = "Un deuil\n\nVendredi, Bernard Jacquemoz a dit : « Je monte. »";

    @Test
    void showsHeadTextAndFindings() {
        assertThat(new ReadView(80, false)
                        .show(reading())
                        .replace('\u00a0', ' ')
                        .replaceAll("─+", "──"))
                .isEqualTo("""
                        FUNICULAIRE
                        Trois jours de deuil
                        Le Courrier · 12 juin 2026 · par M. T. · crédité : « Le Courrier avec ATI »

                        Un deuil

                        Vendredi, Bernard Jacquemoz a dit : « Je monte. »

                        LÉGENDES ──
                          ▫ La gare. (Y. D.)

                        PAROLES ──
                          » Bernard Jacquemoz : « Je monte. »

                        TEMPS ──
                          · Vendredi → 2026-06-12

                        NOMS ──
                          personnes  Bernard Jacquemoz
                        """);
    }

    @Test
    void keepsToTheWidth() {
        assertThat(new ReadView(24, true).show(reading()).lines()).allMatch(line -> TextLayout.columns(line) <= 24);
    }

    private static Reading reading() {
        var article = Article.builder("a.html", TEXT)
                .kicker("FUNICULAIRE")
                .headline("Trois jours de deuil")
                .outlet(new Outlet("Le Courrier"))
                .authors(List.of("M. T."))
                .credits(List.of(new Credit("ATI", "Le Courrier avec ATI")))
                .published(new PartialDate("2026-06-12"))
                .language(Language.FRENCH)
                .blocks(List.of(
                        new Block(Block.Kind.HEADING, span("Un deuil")),
                        new Block(Block.Kind.PARAGRAPH, new Span(10, TEXT.length()))))
                .captions(List.of(new Caption("La gare.", Optional.of("Y. D."))))
                .build();
        var quote = new Quote(
                Quote.Kind.DIRECT,
                List.of(span("Je monte.")),
                Optional.of(span("a dit")),
                Optional.of(span("Bernard Jacquemoz")),
                Optional.of("Bernard Jacquemoz"));
        return new Reading(
                article,
                List.of(span("Un deuil"), new Span(10, TEXT.length())),
                List.of(quote),
                List.of(new TimeExpression(span("Vendredi"), TimeExpression.Type.DATE, "2026-06-12")),
                List.of(),
                List.of(new Name(Name.Kind.PERSON, "Bernard Jacquemoz", List.of(span("Bernard Jacquemoz")))));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
