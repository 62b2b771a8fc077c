package org.depeche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.newsroom.view.InventedStory;
import org.depeche.newsroom.view.StoryBuilder;
import org.depeche.text.collation.edit.Edit;
import org.junit.jupiter.api.Test;

class CompareViewTest {
    private final String plain = new CompareView(100, false).show(InventedStory.comparison());

    @Test
    void tellsTheFindingThenTheDisagreementsThenTheArticles() {
        assertThat(plain)
                .containsSubsequence(
                        "4 articles, 2 sources indépendantes.",
                        "LES DÉSACCORDS",
                        "7 — Le Courrier de Valmont, L'Écho du Lac",
                        "8 — La Tribune des Cimes, Les Nouvelles de l'Orve",
                        "LECTURE CÔTE À CÔTE",
                        "LA DÉPÊCHE ATI",
                        "LES SOURCES",
                        "LES PAROLES",
                        "LES TEMPS",
                        "À PART");
    }

    @Test
    void isLegibleWithoutColour() {
        assertThat(plain)
                .doesNotContain("\u001b")
                .contains(" ■ [Sept → Huit : chiffre] personnes")
                .contains(" ● Le marché du samedi")
                .contains(" – Le dernier accident mortel")
                .contains("pour [exclure] une erreur humaine");
    }

    @Test
    void keepsToTheWidth() {
        for (int width : new int[] {30, 80, 119, 200}) {
            var shown = new CompareView(width, true).show(InventedStory.comparison());
            assertThat(shown.lines()).allMatch(line -> TextLayout.columns(line) <= width);
        }
    }

    @Test
    void coloursOnlyWhereItMay() {
        assertThat(new CompareView(100, true).show(InventedStory.comparison())).contains("\u001b[34m■");
    }

    @Test
    void setsTwoArticlesSideBySideWhereItIsWideEnough() {
        var story = new StoryBuilder("Un mot.", "Deux mots.");
        story.article(
                head("one", "Le Matin"), List.of(StoryBuilder.copy(1, "Un mot."), StoryBuilder.copy(2, "Deux mots.")));
        story.article(
                head("two", "Le Soir"),
                List.of(
                        StoryBuilder.own("Autre chose."),
                        StoryBuilder.edited(2, Edit.Kind.NUMBER, "Deux", "Trois", "Trois mots.")),
                1);
        assertThat(new CompareView(120, false).show(story.build()).lines())
                .anyMatch(line -> line.matches(" ■ Un mot\\. \\(ATI · mot pour mot\\) +– Un mot\\..*"))
                .anyMatch(line -> line.matches(" ■ Deux mots\\..* +■ \\[Deux → Trois : chiffre] mots\\..*"));
        assertThat(new CompareView(119, false).show(story.build()).lines())
                .noneMatch(line -> line.matches(".*■.*■ .*mots.*"));
    }

    private static InventedStory.Head head(String id, String outlet) {
        return new InventedStory.Head(id, outlet, outlet, "2026-06-12", List.of());
    }
}
