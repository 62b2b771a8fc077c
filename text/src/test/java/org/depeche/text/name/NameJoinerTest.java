package org.depeche.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.article.Span;
import org.junit.jupiter.api.Test;

class NameJoinerTest {
    private final NameJoiner joiner = new NameJoiner();

    @Test
    void joinsOtherSpellingsAndSurnamesAcrossArticles() {
        var story = joiner.join(List.of(
                List.of(person("Karim al-Jabari", 3), person("Jeanne Morvilier", 1)),
                List.of(person("Morvillier", 2)),
                List.of(person("Karim Al-Jabari", 1), person("Jeanne Morvillier", 4))));

        assertThat(story)
                .containsExactly(
                        new StoryName(Name.Kind.PERSON, "Karim al-Jabari", references(0, 0, 2, 0)),
                        new StoryName(Name.Kind.PERSON, "Jeanne Morvillier", references(0, 1, 1, 0, 2, 1)));
    }

    @Test
    void letsTheMajorityTellTheKind() {
        var story = joiner.join(List.of(
                List.of(new Name(Name.Kind.PERSON, "Verlac", spans(1))),
                List.of(new Name(Name.Kind.PLACE, "Verlac", spans(4)))));

        assertThat(story).containsExactly(new StoryName(Name.Kind.PLACE, "Verlac", references(0, 0, 1, 0)));
    }

    @Test
    void joinsAcronymsToTheirBodies() {
        var story = joiner.join(List.of(
                List.of(new Name(Name.Kind.ORGANIZATION, "UPL", spans(2))),
                List.of(new Name(Name.Kind.ORGANIZATION, "Union des ports libres", spans(1)))));

        assertThat(story)
                .containsExactly(
                        new StoryName(Name.Kind.ORGANIZATION, "Union des ports libres", references(0, 0, 1, 0)));
    }

    @Test
    void joinsNothingWhereThereIsNothing() {
        assertThat(joiner.join(List.of())).isEmpty();
        assertThat(joiner.join(List.of(List.of(), List.of()))).isEmpty();
    }

    private static Name person(String name, int mentions) {
        return new Name(Name.Kind.PERSON, name, spans(mentions));
    }

    private static List<Span> spans(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new Span(10 * i, 10 * i + 5))
                .toList();
    }

    private static List<StoryName.Reference> references(int... pairs) {
        return java.util.stream.IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> new StoryName.Reference(pairs[2 * i], pairs[2 * i + 1]))
                .toList();
    }
}
