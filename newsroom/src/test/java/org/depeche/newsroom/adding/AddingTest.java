package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.adding.Taken.Outcome;
import org.depeche.newsroom.archive.CheckArchive;
import org.depeche.newsroom.archive.OpenStory;
import org.depeche.store.TestingDatabase;
import org.depeche.text.article.Article;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What taking articles in does. */
@ParameterizedClass
@EnumSource(TestingDatabase.class)
final class AddingTest extends AddingCase {
    AddingTest(TestingDatabase database) {
        super(database);
    }

    @Test
    void tellsNewUnchangedAndRevisedArticlesApart() throws IOException {
        var first = article("https://phare.example/crue", "Le Phare", "La crue", FLOOD);
        var later = article("https://phare.example/crue", "Le Phare", "La crue", FLOOD + " Nul n'est blessé.");

        assertThat(take(first)).extracting(Taken::outcome).containsExactly(Outcome.ADDED);
        assertThat(take(first)).extracting(Taken::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(take(later)).extracting(Taken::outcome).containsExactly(Outcome.REVISED);

        try (var opened = open()) {
            var known = opened.articles().byLabel("crue").orElseThrow();
            assertThat(opened.articles().revisions(known.id()))
                    .extracting(stored -> stored.reading().article().text())
                    .containsExactly(FLOOD, FLOOD + " Nul n'est blessé.");
        }
    }

    @Test
    void seesNoRevisionInAnotherTypesetting() throws IOException {
        take(article("https://phare.example/crue", "Le Phare", "« L'eau monte »", FLOOD));
        var reset = FLOOD.replace("'", "’").replace(" à ", "\u00A0à ").replace("Valmont.", "Valmont.\n\n");

        assertThat(take(article("https://phare.example/crue", "Le Phare", "“L’eau monte”", reset)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.UNCHANGED);
        assertThat(take(article("https://phare.example/crue", "Le Phare", "« L'eau baisse »", reset)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.REVISED);
    }

    @Test
    void knowsAnArticleUnderTheVariantsOfItsAddress() throws IOException {
        take(article("https://www.phare.example/crue?utm_source=mail", "Le Phare", "La crue", FLOOD));

        assertThat(take(article("http://phare.example/crue#suite", "Le Phare", "La crue", FLOOD)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void knowsTheSameTextOnTheSameSiteAndTakesItOnAnotherForACopy() throws IOException {
        take(article("https://phare.example/crue", "Le Phare", "La crue", FLOOD));

        assertThat(take(article("https://phare.example/crue-2", "Le Phare", "La crue", FLOOD)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.UNCHANGED);
        assertThat(take(article("https://rive.example/crue", "La Rive", "La crue", FLOOD)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.ADDED);
    }

    @Test
    void takesAnotherTextUnderACollectionsOldNameForAnotherArticle() throws IOException {
        take(article(null, "Le Phare", "La crue", FLOOD));
        var other = "Le conseil a voté le budget des écoles, sans débat et à une large majorité, jeudi soir à Orvelle.";

        var taken = take(article(null, "Le Phare", "Le budget", other));

        assertThat(taken).extracting(Taken::outcome).containsExactly(Outcome.ADDED);
        assertThat(taken.get(0).article().orElseThrow()).isNotEqualTo("crue").startsWith("crue~");
    }

    @Test
    void putsCopiesIntoOneStoryAndRemembersThePassage() throws IOException {
        var taken = take(
                article("https://phare.example/crue", "Le Phare", "La crue de l'Orve", FLOOD),
                article("https://rive.example/1", "La Rive", "L'Orve en crue", FLOOD + " Le pont est fermé."));

        assertThat(taken.get(0).story()).isEqualTo(taken.get(1).story());
        try (var opened = open()) {
            var copy = opened.articles().byLabel("1").orElseThrow();
            assertThat(opened.passages().of(copy.revision()))
                    .singleElement()
                    .satisfies(passage -> assertThat(passage.words()).isGreaterThan(20));
        }
        assertThat(new CheckArchive(CLOCK).check(archive)).isEmpty();
    }

    @Test
    void showsNothingUnderEmbargoBeforeItsTime() throws IOException {
        var dispatch = new DispatchDetails(
                Optional.of("ATI"),
                Optional.of("urn:ati:1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DispatchDetails.Status.USABLE,
                Optional.empty(),
                Optional.of(new PartialDate("2031-05-04T12:00:00Z")),
                List.of(),
                List.of(),
                Optional.empty());
        var story = take(article(null, "ATI", "Le prix de l'eau", FLOOD).toBuilder()
                        .dispatch(dispatch)
                        .build())
                .get(0)
                .story()
                .orElseThrow();

        assertThat(new OpenStory(CLOCK).open(archive, story)).isEmpty();
        assertThat(new OpenStory(at("2031-05-04T12:00:00Z")).open(archive, story))
                .isPresent();
    }

    @Test
    void remarksOnBodiesMuchShorterThanTheirOutletsUsual() throws IOException {
        var usual = new Article[BodyLength.FEWEST];
        Arrays.setAll(
                usual,
                day -> article(
                        "https://courrier.example/jour-" + day,
                        "Le Courrier",
                        "La crue, jour " + day,
                        "Jour " + day + ". " + FLOOD.repeat(4)));
        take(usual);
        var cut = article(null, "Le Courrier", "La crue baisse", "La crue baisse enfin.");

        try (var lengths = BodyLengths.find(archive, NOW).orElseThrow()) {
            assertThat(lengths.remark(article(null, "Le Courrier", "La crue", FLOOD.repeat(3))))
                    .isEmpty();
            assertThat(lengths.remark(article(null, "Le Phare", "La crue", "La crue baisse.")))
                    .isEmpty();
            assertThat(lengths.remark(cut).orElse(""))
                    .startsWith("body much shorter than this outlet's usual: 21 characters, most of Le Courrier");
        }
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}
