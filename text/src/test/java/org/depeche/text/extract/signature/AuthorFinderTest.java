package org.depeche.text.extract.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.article.Language;
import org.depeche.text.extract.phrase.PageTables;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.press.NewsAgencies;
import org.depeche.text.press.Outlets;
import org.junit.jupiter.api.Test;

class AuthorFinderTest {
    private final PageWords french = new PageTables().words(Language.FRENCH);

    @Test
    void namesPeopleOnly() {
        var authors = finder();

        assertThat(authors.names("Par Aline Corvaz et Paul Ternay, à Brumelle"))
                .containsExactly("Aline Corvaz", "Paul Ternay");
        assertThat(authors.names("Par E. ROCHE — publié le 3 mai 2024")).containsExactly("E. ROCHE");
        assertThat(authors.names("Le Courrier | 4 mai • Mis à jour le | Par Ida Roche"))
                .containsExactly("Ida Roche");
        assertThat(authors.names("Le Courrier avec AFP")).isEmpty();
        assertThat(authors.names("La rédaction")).isEmpty();
        assertThat(authors.names("Agence France-Presse")).isEmpty();
        assertThat(authors.names("https://exemple.fr/auteur/roche")).isEmpty();
        assertThat(authors.find(List.of("Aline Corvaz"), List.of("Aline Corvaz et Paul Ternay")))
                .containsExactly("Aline Corvaz", "Paul Ternay");
    }

    @Test
    void namesNeitherDesksNorOutletsNorAddresses() {
        var authors = finder();

        assertThat(authors.names("Cellule d'Enquête")).isEmpty();
        assertThat(authors.names("Par Aline Corvaz, cellule d'Enquête")).containsExactly("Aline Corvaz");
        assertThat(authors.names("Aline Corvaz Cellule d'enquête de Brumelle")).containsExactly("Aline Corvaz");
        assertThat(authors.names("Pôle d'Enquête et Paul Ternay")).containsExactly("Paul Ternay");
        assertThat(authors.names("Par Le Parisien avec AFP")).isEmpty();
        assertThat(authors.names("Aline Corvaz a.corvaz@courrier.example")).containsExactly("Aline Corvaz");
        assertThat(authors.names("Paul Ternay @pternay")).containsExactly("Paul Ternay");
    }

    private AuthorFinder finder() {
        return new AuthorFinder(french, new NewsAgencies(), new Outlets(), "fr", List.of("Le Courrier de Brumelle"));
    }
}
