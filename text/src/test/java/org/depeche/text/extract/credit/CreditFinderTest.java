package org.depeche.text.extract.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.extract.phrase.PageTables;
import org.depeche.text.press.NewsAgencies;
import org.depeche.text.press.Outlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditFinderTest {
    private final CreditFinder finder = new CreditFinder(
            new NewsAgencies(),
            new Outlets(),
            new PageTables().words(Language.FRENCH),
            "fr",
            "Une dépêche de l'Agence Septentrionale de Nouvelles.");
    private final List<String> names = List.of("La Gazette de Brumelle", "Aline Corvaz");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La Gazette de Brumelle avec AFP | AFP",
                "La Gazette avec ZRQ | ZRQ",
                "avec Reuters | Reuters",
                "AFP | AFP",
                "Par Aline Corvaz avec AFP | AFP",
                "Par La Gazette et AFP | AFP",
                "Source : AFP | AFP",
                "Agence France-Presse | AFP",
                "La Presse canadienne | La Presse canadienne",
                "Avec ASN | ASN",
                "A. C./Agences | agences",
                "La Gazette de Brumelle avec agences | agences",
                "Avec Le Devoir | Le Devoir",
                "© 2021 Reuters. Tous droits réservés. | Reuters",
                "Copyright 2021 Agence France-Presse | AFP"
            })
    void readsLinesThatCreditAnAgency(String line, String agency) {
        assertThat(finder.inLine(line, names)).containsExactly(new Credit(agency, line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Roche / AFP",
                "© AFP",
                "« Tout va bien », a-t-elle dit à l'AFP.",
                "Le gouvernement dément, rapporte l'AFP",
                "La Gazette de Brumelle",
                "Publié avec retard",
                "ZRQ"
            })
    void leavesOtherLines(String line) {
        assertThat(finder.inLine(line, names)).isEmpty();
    }

    @Test
    void readsDatelines() {
        assertThat(finder.inDateline("Paris (AFP) - Le ministre a dit oui."))
                .containsExactly(new Credit("AFP", "Paris (AFP) -"));
        assertThat(finder.inDateline("BRUMELLE (ZRQ) – La halle ferme."))
                .containsExactly(new Credit("ZRQ", "BRUMELLE (ZRQ) –"));
        assertThat(finder.inDateline("Le maire (PS) - absent - s'est tu.")).isEmpty();
    }

    @Test
    void readsTheBracketThatClosesAText() {
        var closing = finder.closing("Le procès s'ouvrira lundi. (ats/xyz)");

        assertThat(closing).isPresent();
        assertThat(closing.get().start()).isEqualTo("Le procès s'ouvrira lundi.".length());
        assertThat(closing.get().credits()).containsExactly(new Credit("ATS", "(ats/xyz)"));
        assertThat(finder.closing("Elle a gagné (enfin).")).isEmpty();
    }
}
