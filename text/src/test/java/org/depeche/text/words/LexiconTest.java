package org.depeche.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.depeche.text.article.Language;
import org.depeche.text.words.Lexicon.Entry;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon french = Lexicon.of(Language.FRENCH);
    private final Lexicon english = Lexicon.of(Language.ENGLISH);

    @Test
    void readsTheGrammarOfAForm() {
        assertThat(french.look("ajouta")).containsExactly(new Entry("ajouter", "V ind psim 3 s"));
        assertThat(english.look("added")).contains(new Entry("add", "VBD"), new Entry("add", "VBN"));
    }

    @Test
    void looksAsWrittenFirst() {
        assertThat(french.look("Pierre"))
                .extracting(Entry::lemma)
                .startsWith("Pierre")
                .contains("pierre");
        assertThat(french.isProperName("Pierre")).isTrue();
        assertThat(french.isOrdinaryWord("Pierre")).isTrue();
        assertThat(french.isProperName("pierre")).isFalse();
        assertThat(french.isOrdinaryWord("Lyon")).isFalse();
        assertThat(french.isProperName("LYON")).isTrue();
    }

    @Test
    void findsFormsSetWithoutAccentsOrLigatures() {
        assertThat(french.lemma("oeuvre")).contains("œuvre");
        assertThat(french.lemma("Etats")).contains("état");
        assertThat(french.lemma("l’")).contains("le");
    }

    @Test
    void tellsTenseAndPerson() {
        thenVerb("affirme", Entry.Tense.PRESENT, 3);
        thenVerb("affirmait", Entry.Tense.IMPERFECT, 3);
        thenVerb("affirmèrent", Entry.Tense.PAST, 3);
        thenVerb("affirmera", Entry.Tense.FUTURE, 3);
        thenVerb("affirmerions", Entry.Tense.CONDITIONAL, 1);
        assertThat(french.verbLemma("soulignant")).contains("souligner");
        assertThat(french.look("soulignant")).allMatch(Entry::isPresentParticiple);
        assertThat(english.look("says")).anyMatch(entry -> entry.person() == 3 && entry.isFiniteVerb());
    }

    @Test
    void isEmptyForAnUnknownFormOrLanguage() {
        assertThat(french.look("")).isEmpty();
        assertThat(french.look("xyzzy")).isEmpty();
        assertThat(french.look("a_b+c")).isEmpty();
        assertThat(Lexicon.of(new Language("nl")).look("huis")).isEmpty();
    }

    @Test
    void servesManyThreads() {
        var expected = french.look("déclarées");
        assertThat(IntStream.range(0, 4_000).parallel().mapToObj(i -> french.look("déclarées")))
                .allMatch(expected::equals);
    }

    @Test
    void neverFails() {
        for (long seed = 0; seed < 5_000; seed++) {
            french.look(RandomTexts.of(seed));
            english.look(RandomTexts.of(seed));
        }
    }

    private void thenVerb(String form, Entry.Tense tense, int person) {
        assertThat(french.look(form))
                .as(form)
                .anyMatch(entry -> entry.isFiniteVerb()
                        && entry.person() == person
                        && entry.tense().equals(java.util.Optional.of(tense)));
    }
}
