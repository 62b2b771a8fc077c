package org.depeche.text.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private final Voices<String> voices = new Voices<>();

    @Test
    void hearsOneVoiceInCopiesOfCopies() {
        add("a", "La Gazette", "Crue à Morteaux");
        add("b", "Le Fanal", "Morteaux sous l'eau");
        add("c", "Le Courrier", "L'eau monte");
        voices.unite("b", "a");
        voices.unite("c", "b");

        assertThat(voices.count()).isEqualTo(1);
    }

    @Test
    void hearsOneVoiceUnderOneHeadline() {
        add("a", "La Gazette", "Crue à Morteaux : l’eau monte");
        add("b", "Le Fanal", "Crue à Morteaux: l'eau monte");

        assertThat(voices.count()).isEqualTo(1);
    }

    @Test
    void countsAnOutletsOwnReportsOnceAndApartFromTheDispatchItCarries() {
        add("dispatch", "La Gazette", "Crue à Morteaux");
        add("copy", "Le Fanal", "Morteaux sous l'eau");
        voices.unite("copy", "dispatch");
        add("own", "Le Fanal", "Le maire raconte sa nuit");
        add("more", "Le Fanal", "Les pompiers saluent");

        assertThat(voices.count()).isEqualTo(2);
    }

    @Test
    void hearsOneVoiceInAllThatTheSameOutletsShare() {
        add("a", "La Gazette", "Crue à Morteaux");
        add("b", "Le Fanal", "Morteaux sous l'eau");
        voices.unite("b", "a");
        add("c", "La Gazette", "Le maire raconte sa nuit");
        add("d", "Le Fanal", "La nuit du maire");
        voices.unite("d", "c");

        assertThat(voices.count()).isEqualTo(1);

        add("e", "La Gazette", "La préfète appelle au calme");
        add("f", "Le Fanal", "Calme, dit la préfète");
        add("g", "Le Courrier", "La préfète rassure");
        voices.unite("f", "e");
        voices.unite("g", "f");

        assertThat(voices.count()).isEqualTo(2);
    }

    @Test
    void takesArticlesOfUnknownOutletsForSomebodysOwn() {
        voices.add("a", Optional.empty(), Optional.empty());
        voices.add("b", Optional.empty(), Optional.empty());

        assertThat(voices.count()).isEqualTo(2);
    }

    private void add(String article, String outlet, String headline) {
        voices.add(article, Optional.of(outlet), Optional.of(headline));
    }
}
