package org.depeche.text.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticleBuilder;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.fact.Disagreement;
import org.depeche.text.collation.ledger.LedgerRow;
import org.depeche.text.collation.source.Reason;
import org.depeche.text.collation.source.Stemma;
import org.depeche.text.collation.strand.Origin;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.reading.ArticleReader;
import org.depeche.text.reading.Reading;
import org.junit.jupiter.api.Test;

class StoryCollatorTest {
    private static final String LEAD =
            "Douze marins ont été secourus mardi après le naufrage d'un chalutier au large de Port-Serein, a indiqué la"
                    + " préfète maritime, Odile Kerdavel. ";
    private static final String CAUSE =
            "Selon les premiers éléments de l'enquête, une voie d'eau se serait ouverte dans la salle des machines. ";
    private static final String VOICE =
            "\"Nous avons tout perdu sauf la vie\", a raconté au quai le patron du bateau, Ewen Trividic. ";
    private static final String PORT = "Par précaution, le port restera fermé jusqu'à la fin de la semaine. ";
    private static final String PAST = "Le précédent naufrage dans ces eaux agitées avait fait quatre morts en 2019.";
    private static final String WIRE = LEAD + CAUSE + VOICE + PORT + PAST;

    @Test
    void takesCopiesOfOneDispatchForOneSource() {
        var told = collate(
                article("a", "Le Cap", WIRE).credits(List.of(new Credit("AMO", "avec AMO"))),
                article("b", "La Vigie", LEAD + CAUSE + PORT + PAST));

        assertThat(told.origin()).isEqualTo(new Origin.CommonAgencyCopy());
        assertThat(told.sources().independent()).isEqualTo(1);
        assertThat(told.sources().groups().get(0).reason())
                .isInstanceOfSatisfying(Reason.CreditsAgency.class, reason -> {
                    assertThat(reason.agency()).isEqualTo("AMO");
                    assertThat(reason.crediting()).containsExactly("a");
                    assertThat(reason.omitting()).containsExactly("b");
                });
        assertThat(told.dispatches()).hasSize(1);
        assertThat(told.dispatches().get(0).agency()).contains("AMO");
        assertThat(told.dispatches().get(0).reconstructed()).isTrue();
        assertThat(texts(told, told.dropped().getOrDefault("b", List.of()))).containsExactly(VOICE.strip());
    }

    @Test
    void takesTheDispatchItselfWhereItIsGiven() {
        var told = collate(
                article("copy", "La Vigie", LEAD + PAST),
                article("wire", "Agence Maritime de l'Ouest", "PORT-SEREIN (AMO) - " + WIRE));

        assertThat(told.dispatches()).hasSize(1);
        assertThat(told.dispatches().get(0).reconstructed()).isFalse();
        assertThat(row(told, "copy", 0).change()).isEqualTo(LedgerRow.Change.VERBATIM);
        assertThat(texts(told, told.dropped().getOrDefault("copy", List.of())))
                .containsExactly(CAUSE.strip(), VOICE.strip(), PORT.strip());
        assertThat(told.stemma().edges())
                .extracting(Stemma.Edge::from, Stemma.Edge::to)
                .containsExactly(tuple("wire", "copy"));
    }

    @Test
    void namesAChangedFigureAndTellsTheDisagreement() {
        var told = collate(article("a", "Le Cap", WIRE), article("b", "La Vigie", WIRE.replace("Douze", "Onze")));

        assertThat(kinds(row(told, "b", 0))).containsExactly(Edit.Kind.NUMBER);
        assertThat(row(told, "b", 0).edits().get(0).isGrave()).isTrue();
        assertThat(told.disagreements()).hasSize(1);
        assertThat(told.disagreements().get(0).readings())
                .extracting(Disagreement.Variant::value)
                .containsExactly("Douze", "Onze");
    }

    @Test
    void takesANameInBracketsForAGlossAndNoDisagreement() {
        var told = collate(
                article("a", "Le Cap", WIRE.replace("Port-Serein", "Port-Serein (Armor)")),
                article("b", "La Vigie", WIRE.replace("Port-Serein", "Port-Serein, en France")));

        assertThat(told.disagreements()).isEmpty();
    }

    @Test
    void takesAFigureInOtherCharactersForTheSameValue() {
        var told = collate(article("a", "Le Cap", WIRE), article("b", "La Vigie", WIRE.replace("Douze", "12")));

        assertThat(row(told, "b", 0).edits()).singleElement().satisfies(edit -> {
            assertThat(edit.kind()).isEqualTo(Edit.Kind.NUMBER);
            assertThat(edit.sameValue()).isTrue();
        });
        assertThat(told.disagreements()).isEmpty();
    }

    @Test
    void namesAttributionHedgeReversalAndWordsInsideMarks() {
        var edited = WIRE.replace(", a indiqué la préfète maritime, Odile Kerdavel", "")
                .replace("se serait ouverte", "s'est ouverte")
                .replace("tout perdu sauf", "tout gardé avec")
                .replace("fermé", "ouvert");
        var told = collate(article("a", "Le Cap", WIRE), article("b", "La Vigie", edited));

        assertThat(kinds(row(told, "b", 0))).contains(Edit.Kind.ATTRIBUTION);
        assertThat(kinds(row(told, "b", 1))).contains(Edit.Kind.HEDGE);
        assertThat(kinds(row(told, "b", 2))).contains(Edit.Kind.QUOTE);
        assertThat(row(told, "b", 3).edits()).extracting(Edit::effect).containsExactly(Edit.Effect.VERDICT_REVERSED);
    }

    @Test
    void seesThroughTypographyAndMovedSentences() {
        var moved = PAST + " " + LEAD.replace('\'', '’') + CAUSE
                + VOICE.replace("\"", "«").replace("«,", "»,") + PORT;
        var told = collate(article("a", "Le Cap", WIRE), article("b", "La Vigie", moved));

        assertThat(told.ledger().get("b")).extracting(LedgerRow::change).containsOnly(LedgerRow.Change.VERBATIM);
        assertThat(told.ledger().values().stream().flatMap(List::stream).filter(LedgerRow::moved))
                .isNotEmpty();
    }

    @Test
    void linksASplitSentenceToBothItsParts() {
        var split = WIRE.replace("mardi après le naufrage", "mardi. Ils étaient en danger après le naufrage");
        var told = collate(
                article("a", "Le Cap", WIRE).credits(List.of(new Credit("AMO", "avec AMO"))),
                article("b", "La Vigie", split));

        assertThat(row(told, "a", 0).change()).isEqualTo(LedgerRow.Change.SPLIT);
        assertThat(row(told, "a", 0).counterparts()).hasSize(2);
        assertThat(row(told, "b", 0).change()).isEqualTo(LedgerRow.Change.SPLIT);
        assertThat(row(told, "b", 1).change()).isEqualTo(LedgerRow.Change.SPLIT);
    }

    @Test
    void leavesReportsThatShareOnlyAQuotationIndependent() {
        var told = collate(
                article(
                        "a",
                        "Le Cap",
                        "Le patron du chalutier parle enfin. \"Nous avons tout perdu sauf la vie et nous remercions ceux"
                                + " qui sont venus dans la nuit\", souffle Ewen Trividic devant sa maison."),
                article(
                        "b",
                        "La Vigie",
                        "Rencontre avec un rescapé au regard fatigué. Il répète : \"Nous avons tout perdu sauf la vie et"
                                + " nous remercions ceux qui sont venus dans la nuit\"."));

        assertThat(told.sources().independent()).isEqualTo(2);
        assertThat(told.origin()).isEqualTo(new Origin.PublicSource());
        assertThat(told.dispatches()).isEmpty();
        assertThat(told.ledger().get("a")).anyMatch(LedgerRow::quotationOnly);
    }

    @Test
    void countsStrangersApart() {
        var told = collate(
                article("a", "Le Cap", WIRE),
                article("b", "La Vigie", "Le conseil municipal a voté lundi un budget de quarante millions d'euros."));

        assertThat(told.sources().independent()).isEqualTo(2);
        assertThat(told.origin()).isEqualTo(new Origin.Unrelated());
    }

    @Test
    void neverFailsOnAnyTextAndKeepsSpansInBounds() {
        for (long seed = 1; seed <= 40; seed++) {
            var random = new Random(seed);
            var readings = new ArrayList<Reading>();
            for (int place = 0; place < 4; place++) {
                readings.add(new ArticleReader()
                        .read(article("x" + place, "Le Cap " + place, mangled(random))
                                .build()));
            }
            var told = new StoryCollator().collate(readings);
            for (var reading : readings) {
                int length = reading.article().text().length();
                assertThat(told.ledger().get(reading.article().id()))
                        .as("seed " + seed)
                        .hasSameSizeAs(reading.sentences())
                        .allSatisfy(row -> assertThat(row.edits())
                                .allMatch(edit -> edit.at().end() <= length));
            }
        }
    }

    @Test
    void refusesTwoArticlesOfOneId() {
        assertThatThrownBy(() -> collate(article("a", "Le Cap", WIRE), article("a", "La Vigie", WIRE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a'");
    }

    @Test
    void tellsNothingOfNothing() {
        var told = new StoryCollator().collate(List.of());

        assertThat(told.ledger()).isEmpty();
        assertThat(told.sources().independent()).isZero();
    }

    /** The wire's text with stretches doubled, cut out and filled with odd characters. */
    private static String mangled(Random random) {
        var text = new StringBuilder(WIRE);
        for (int change = 0; change < 12; change++) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(start, end);
                case 1 -> text.insert(start, text.substring(start, end));
                case 2 -> text.insert(start, "\n«»\"\u00a0(…)\ud83d\ude00 12.5 -");
                default -> text.insert(start, (char) (1 + random.nextInt(0xD7FE)));
            }
        }
        return text.toString();
    }

    private static Collation collate(ArticleBuilder... articles) {
        var readings = new ArrayList<Reading>();
        for (var article : articles) {
            readings.add(new ArticleReader().read(article.build()));
        }
        return new StoryCollator().collate(readings);
    }

    private static ArticleBuilder article(String id, String outlet, String text) {
        return Article.builder(id, text)
                .language(Language.FRENCH)
                .outlet(new Outlet(outlet))
                .published(new PartialDate("2031-03-05"));
    }

    private static LedgerRow row(Collation told, String article, int place) {
        return Optional.ofNullable(told.ledger().get(article)).orElseThrow().get(place);
    }

    private static List<Edit.Kind> kinds(LedgerRow row) {
        return row.edits().stream().map(Edit::kind).toList();
    }

    private static List<String> texts(Collation told, List<Locus> loci) {
        return loci.stream()
                .map(locus -> locus.span()
                        .of(told.articles().stream()
                                .filter(reading -> reading.article().id().equals(locus.article()))
                                .findFirst()
                                .orElseThrow()
                                .article()
                                .text()))
                .toList();
    }
}
