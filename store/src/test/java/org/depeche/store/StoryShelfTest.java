package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.depeche.store.article.NewRevision;
import org.depeche.store.decision.Decision;
import org.depeche.store.story.StoryFilter;
import org.depeche.text.reading.Reading;
import org.depeche.text.story.Reasons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an archive keeps of stories and of what people decided. */
@ParameterizedClass
@EnumSource(TestingDatabase.class)
final class StoryShelfTest extends ArchiveCase {
    StoryShelfTest(TestingDatabase database) {
        super(database);
    }

    @Test
    void countsAStoryAndSaysWhyEachArticleIsInIt() throws IOException {
        var first = given(givenReading("valmont-1", "Le barrage de l'Orve"));
        var second = given(givenReading("valmont-2", "La crue"));
        var reasons = new Reasons(
                "valmont-1",
                0.75,
                List.of("barrage"),
                List.of("Ida Orvel"),
                List.of("42"),
                OptionalInt.of(0),
                31,
                List.of("ATI"),
                OptionalInt.of(83),
                false);
        archive.change(() -> {
            archive.stories().thread("s1", "t1", archive.articles().sequence());
            archive.stories().place(first.id(), "s1", Reasons.none());
            archive.stories().place(second.id(), "s1", reasons);
            archive.stories().refresh(List.of("s1"), archive.articles().sequence(), NOW.getEpochSecond());
        });

        var story = archive.stories().list(StoryFilter.standard()).get(0);
        assertThat(story.headline()).contains("Le barrage de l'Orve");
        assertThat(story.articles()).isEqualTo(2);
        assertThat(story.outlets()).isEqualTo(1);
        assertThat(story.thread()).isEqualTo("t1");
        assertThat(archive.stories().members("s1"))
                .extracting(member -> member.article(), member -> member.reasons())
                .containsExactly(tuple("valmont-1", Reasons.none()), tuple("valmont-2", reasons));
        assertThat(archive.articles().ofStory("s1")).hasSize(2);
        assertThat(archive.stories().list(StoryFilter.standard().withFewestArticles(3)))
                .isEmpty();
    }

    @Test
    void doesNotCountWhatIsUnderEmbargo() throws IOException {
        var open = given(givenReading("valmont-1", "Le barrage de l'Orve"));
        var embargoed = archive.write(() -> archive.articles()
                .add(
                        "secret",
                        archive.articles().nextRevision(),
                        List.of(),
                        embargoed(givenReading("secret", "Avant l'heure"), NOW.getEpochSecond() + 3600)));
        archive.change(() -> {
            archive.stories().thread("s1", "s1", 1);
            archive.stories().place(open.id(), "s1", Reasons.none());
            archive.stories().place(embargoed.id(), "s1", Reasons.none());
            archive.stories().refresh(List.of("s1"), 1, NOW.getEpochSecond());
        });
        assertThat(archive.stories().read("s1").orElseThrow().articles()).isEqualTo(1);

        archive.change(() -> archive.stories().refresh(List.of("s1"), 1, NOW.getEpochSecond() + 3600));
        assertThat(archive.stories().read("s1").orElseThrow().articles()).isEqualTo(2);

        assertThat(archive.write(() -> archive.articles().release(NOW.getEpochSecond())))
                .isEmpty();
        assertThat(archive.write(() -> archive.articles().release(NOW.getEpochSecond() + 3600)))
                .containsExactly("s1");
        assertThat(archive.articles().read("secret").orElseThrow().embargoedUntil())
                .isEmpty();
    }

    private static NewRevision embargoed(Reading reading, long until) {
        return revision(reading, 7, 8).withheld(OptionalLong.of(until), false);
    }

    @Test
    void remembersDecisionsAndThatOneWasUndone() throws IOException {
        var made = archive.write(() -> archive.decisions()
                .make(
                        Decision.Kind.APART,
                        "valmont-1",
                        List.of("valmont-2", "valmont-3"),
                        NOW,
                        "ida",
                        Optional.of("two events")));
        archive.write(() -> archive.decisions()
                .make(
                        Decision.Kind.OWNER,
                        "Le Courrier de l'Orve",
                        List.of("Groupe Vallées"),
                        NOW,
                        "ida",
                        Optional.empty()));
        assertThat(archive.decisions().holding()).hasSize(3);
        long action = made.get(0).action();

        assertThat(archive.write(() -> archive.decisions().undo(action, NOW))).isEqualTo(made);
        assertThat(archive.write(() -> archive.decisions().undo(action, NOW))).isEmpty();
        assertThat(archive.decisions().holding()).extracting(Decision::object).containsExactly("Groupe Vallées");
        assertThat(archive.decisions().all()).hasSize(3);
    }
}
