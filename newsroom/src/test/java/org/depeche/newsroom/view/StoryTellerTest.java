package org.depeche.newsroom.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.newsroom.view.StoryBuilder.copy;
import static org.depeche.newsroom.view.StoryBuilder.own;

import java.util.List;
import org.depeche.newsroom.view.ArticleView.GhostsView;
import org.depeche.newsroom.view.ArticleView.SentenceView;
import org.depeche.newsroom.view.ArticleView.Shares;
import org.depeche.newsroom.view.MatrixView.Fate;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Language;
import org.junit.jupiter.api.Test;

class StoryTellerTest {
    private final StoryView story = new StoryTeller().tell(InventedStory.comparison());

    @Test
    void tellsTheFindingInPlainSentences() {
        assertThat(story.finding()).isEqualTo("4 articles, 2 sources indépendantes.");
        assertThat(story.details())
                .containsExactly(
                        "3 articles reprennent la dépêche (ATI)\u00a0; un seul la crédite.",
                        "Ils divergent sur un point.");
    }

    @Test
    void tellsItInEnglishToo() {
        var english = new StoryTeller().tell(InventedStory.comparison(), Wording.of(Language.ENGLISH));
        assertThat(english.finding()).isEqualTo("4 articles, 2 independent sources.");
        assertThat(english.details().get(0))
                .isEqualTo("3 articles carry the agency dispatch (ATI); only one credits it.");
    }

    @Test
    void putsArticlesThatShareTextFirstByTime() {
        assertThat(story.articles())
                .extracting(ArticleView::name)
                .containsExactly(
                        "Le Courrier de Valmont", "L'Écho du Lac", "La Tribune des Cimes", "Les Nouvelles de l'Orve");
    }

    @Test
    void givesTwoArticlesOfOneOutletTwoNames() {
        var builder = new StoryBuilder();
        builder.article(head("one"), List.of(own("Il pleut."))).article(head("two"), List.of(own("Il neige.")));
        assertThat(new StoryTeller().tell(builder.build()).articles())
                .extracting(ArticleView::name)
                .containsExactly("La Gazette", "La Gazette (2)");
    }

    @Test
    void putsWhatWasDroppedWhereTheDispatchHasIt() {
        var pieces = story.articles().get(1).blocks().stream()
                .flatMap(block -> block.pieces().stream())
                .map(piece -> piece instanceof GhostsView ghosts
                        ? "dropped " + ghosts.ghosts().size()
                        : "kept")
                .toList();
        assertThat(pieces).containsExactly("kept", "kept", "dropped 3", "kept", "dropped 2");
    }

    @Test
    void putsWhatWasDroppedInFrontWhereNothingBeforeItWasKept() {
        var builder = new StoryBuilder("Un.", "Deux.");
        builder.article(head("one"), List.of(copy(1, "Un."), copy(2, "Deux.")));
        builder.article(head("two"), List.of(copy(2, "Deux.")), 1);
        var blocks = new StoryTeller().tell(builder.build()).articles().get(1).blocks();
        assertThat(blocks.get(0).pieces().get(0)).isInstanceOf(GhostsView.class);
    }

    @Test
    void cutsASentenceIntoSegmentsThatAreItsText() {
        for (var article : story.articles()) {
            for (var block : article.blocks()) {
                for (var piece : block.pieces()) {
                    if (piece instanceof SentenceView sentence) {
                        assertThat(reading(article, sentence)).contains(sentence.text());
                    }
                }
            }
        }
    }

    @Test
    void countsSharesThatMakeAHundred() {
        for (var article : story.articles()) {
            Shares shares = article.shares();
            assertThat(shares.dispatch() + shares.other() + shares.own()).isEqualTo(100);
        }
        assertThat(story.articles().get(3).shares().inWords()).isEqualTo("100\u00a0% propre");
    }

    @Test
    void setsTheSharedSentencesAgainstTheArticles() {
        var lead = story.matrix().orElseThrow().rows().get(0);
        assertThat(lead.cells())
                .extracting(MatrixView.Cell::fate)
                .containsExactly(Fate.VERBATIM, Fate.VERBATIM, Fate.GRAVE);
        assertThat(lead.cells().get(2).label()).isEqualTo("un fait ou des paroles changés");
    }

    @Test
    void namesTheFirstDispatchByItsNumber() {
        var builder = new StoryBuilder("Il pleut.");
        builder.article(head("one"), List.of(copy(1, "Il pleut.")));
        var cast = new Cast(builder.build(), Wording.of(Language.FRENCH));
        assertThat(cast.dispatchLabel("dispatch-1")).isEqualTo("La dépêche ATI");
    }

    @Test
    void marksTheWordsThatDifferInAQuotation() {
        var utterance = story.speakers().get(0).utterances().get(0);
        assertThat(utterance.differs()).isTrue();
        assertThat(utterance.variants().get(0).places()).hasSize(2);
        assertThat(utterance.variants().get(1).runs())
                .filteredOn(StoryView.WordRun::changed)
                .extracting(run -> run.text().strip())
                .containsExactly("exclure");
    }

    @Test
    void saysFromWhomADayWasInferred() {
        assertThat(story.timeline().get(1).when()).isEqualTo("vendredi 12 juin 2026");
        assertThat(story.timeline().get(1).inferred()).contains("déduit de Le Courrier de Valmont");
    }

    @Test
    void pointsAtTheReadingInItsSentence() {
        var context = story.disagreements().get(0).readings().get(1).context().orElseThrow();
        assertThat(context.pointed()).isEqualTo("Huit personnes");
        assertThat(context.after()).startsWith(" ont été tuées");
    }

    private static String reading(ArticleView article, SentenceView sentence) {
        return InventedStory.comparison().collation().articles().stream()
                .filter(reading ->
                        reading.article().outlet().orElseThrow().name().equals(article.name()))
                .map(reading -> reading.article().text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(sentence.key()));
    }

    private static InventedStory.Head head(String id) {
        return new InventedStory.Head(id, "La Gazette", "Pluie", "2026-06-12", List.of());
    }
}
