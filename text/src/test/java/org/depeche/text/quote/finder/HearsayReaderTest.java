package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.junit.jupiter.api.Test;

class HearsayReaderTest {

    @Test
    void tellsTheConditionalOfThePress() {
        assertThat(french("Le navire aurait coulé lundi. Trois marins sont rentrés."))
                .containsExactly("aurait: Le navire aurait coulé lundi");
    }

    @Test
    void leavesConditionsWishesAndHabits() {
        assertThat(french("Si la digue cédait, le port serait inondé.")).isEmpty();
        assertThat(french("Le port pourrait rouvrir lundi.")).isEmpty();
        assertThat(french("La ville aurait pu fermer le port.")).isEmpty();
        assertThat(french("Le nouveau quai coûterait trois millions.")).isEmpty();
        assertThat(french("Je serais heureux de revenir.")).isEmpty();
        assertThat(french("Le navire serait-il perdu ?")).isEmpty();
    }

    @Test
    void leavesWhatSomebodyAnswersFor() {
        assertThat(french("Selon la mairie, le navire aurait coulé lundi.")).isEmpty();
        assertThat(french("La mairie a annoncé que le port rouvrirait.")).isEmpty();
        assertThat(french("« Le navire aurait coulé », a dit Odile Varenne.")).isEmpty();
    }

    @Test
    void readsTheEnglishWordsForIt() {
        assertThat(hearsay("The ship reportedly sank on Monday.", Language.ENGLISH))
                .containsExactly("reportedly: The ship reportedly sank on Monday");
    }

    @Test
    void tellsTheForceOfTheVerb() {
        assertThat(forces("Odile Varenne a admis que le port fermait. Hervé Castel a dénoncé une « honte »."))
                .containsExactly("ADMITTING", "ACCUSING");
        assertThat(forces("Selon la mairie, le port rouvrira demain.")).containsExactly("-");
    }

    private static List<String> french(String text) {
        return hearsay(text, Language.FRENCH);
    }

    private static List<String> hearsay(String text, Language language) {
        var article = Article.builder("a", text).language(language).build();
        var finder = new QuoteFinder();
        return finder.hearsay(article, finder.find(article, List.of())).stream()
                .map(hearsay -> hearsay.mark().of(text) + ": " + hearsay.span().of(text))
                .toList();
    }

    private static List<String> forces(String text) {
        var article = Article.builder("a", text).language(Language.FRENCH).build();
        return new QuoteFinder()
                .find(article, List.of()).stream()
                        .map(quote -> quote.force().map(Enum::name).orElse("-"))
                        .toList();
    }
}
