package org.depeche.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.view.InventedStory;
import org.depeche.newsroom.view.StoryBuilder;
import org.depeche.newsroom.view.StoryBuilder.Line;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.source.Reason;
import org.depeche.text.collation.strand.Origin;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ComparePageTest {
    private final String page = new ComparePage().render(InventedStory.comparison());

    @Test
    void tellsTheFindingFirst() {
        assertThat(page)
                .containsSubsequence("<h1>4 articles, 2 sources indépendantes.</h1>", "Les désaccords", "<article");
    }

    @Test
    void speaksTheLanguageOfMostArticles() {
        assertThat(page).contains("<html lang=\"fr\">").contains("Lecture côte à côte");
    }

    @Test
    void tellsASentencesOriginByTagAndNotByColourAlone() {
        assertThat(page).containsPattern("class=\"s dispatch\".*■</b>&nbsp;ATI · mot pour mot");
        assertThat(page).containsPattern("class=\"s own\".*●</b>&nbsp;propre");
    }

    @Test
    void marksEditsAsRemovedAndInserted() {
        assertThat(page).contains("<del>Sept</del> <ins>Huit</ins>").contains("<del>se serait rompu</del>");
    }

    @Test
    void linksASentenceToItsCounterpartsByThread() {
        assertThat(count("data-t=\"d1s1\"", page)).isEqualTo(4);
        assertThat(page).contains("<li id=\"d1s1\" data-t=\"d1s1\"");
    }

    @Test
    void showsWhatAnOutletDroppedInItsPlace() {
        var echo = page.substring(page.indexOf("data-name=\"L&#39;Écho du Lac\""));
        assertThat(echo).containsSubsequence("Vers 16H40", "class=\"ghost\"", "drame terrible", "resteront");
    }

    @Test
    void needsNoNetwork() {
        assertThat(page).doesNotContainPattern("<(link|img|iframe)\\b").doesNotContain("@import", "url(http", "src=");
    }

    @Test
    void givesEveryLinkAGoalInThePage() {
        var links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (links.find()) {
            assertThat(page).contains("id=\"" + links.group(1) + "\"");
        }
    }

    @Test
    void neverUsesAnIdTwice() {
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(match -> match.group(1));
        assertThat(ids.toList()).doesNotHaveDuplicates();
    }

    @Test
    void escapesWhateverTheArticlesSay() {
        var evil = "<script>alert('x')</script> \" onmouseover=\"alert(1)";
        var page = Jsoup.parse(new ComparePage().render(evilStory(evil)));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[onmouseover]")).isEmpty();
        assertThat(page.select(".columns h3, .kicker, .s, .value").eachText())
                .allMatch(text -> text.contains("<script>alert"));
    }

    @Test
    void rendersAStoryThatSharesNothing() {
        var story = new StoryBuilder().origin(new Origin.Unrelated());
        story.article(head("one", "Une"), List.of(StoryBuilder.own("Il pleut.")));
        assertThat(new ComparePage().render(story.build()))
                .contains("Il pleut.")
                .doesNotContain("id=\"matrix\"");
    }

    private static Comparison evilStory(String evil) {
        var story = new StoryBuilder(evil);
        List<Line> lines = List.of(StoryBuilder.edited(1, Edit.Kind.NUMBER, evil, evil, evil), StoryBuilder.own(evil));
        story.article(head(evil, evil), lines);
        story.article(head(evil + 2, evil), List.of(StoryBuilder.copy(1, evil)));
        story.says(evil, true, java.util.Map.of(evil, evil));
        story.disagree(Edit.Kind.NUMBER, java.util.Map.of(evil, List.of(story.locus(evil, evil))));
        story.source(new Reason.NamesAgency(evil, List.of(evil), 7), evil);
        story.edge("dispatch", evil, 7, 0.5);
        story.time(evil, java.util.Optional.of(evil), story.locus(evil, evil));
        return story.build();
    }

    private static InventedStory.Head head(String id, String outlet) {
        return new InventedStory.Head(id, outlet, outlet, "2026-06-12", List.of());
    }

    private static int count(String part, String whole) {
        return whole.split(Pattern.quote(part), -1).length - 1;
    }
}
