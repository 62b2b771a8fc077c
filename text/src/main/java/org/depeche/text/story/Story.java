package org.depeche.text.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles that tell one event.
 *
 * @param id stays while the story lives; made from the id of the article that opened it
 * @param thread shared with the stories that it follows or that follow it; a story's own id where there are none
 * @param members in the order of their dates, those without a date last
 */
public record Story(String id, String thread, List<Member> members) {

    public Story {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("story " + id + ": at least one member is needed");
        }
        members = List.copyOf(members);
    }

    /** An article of the story. */
    public record Member(String article, String headline, Optional<Instant> published) {

        /** The order of dates, those without one last. */
        public static final Comparator<Member> BY_DATE = Comparator.comparing(
                        (Member member) -> member.published().isEmpty())
                .thenComparing(member -> member.published().orElse(Instant.MIN))
                .thenComparing(Member::article);
    }

    /** The day of Greenwich of the first member that has a date. */
    public Optional<LocalDate> from() {
        return days().findFirst();
    }

    /** The day of Greenwich of the last member that has a date. */
    public Optional<LocalDate> to() {
        return days().reduce((one, other) -> other);
    }

    private Stream<LocalDate> days() {
        return members.stream()
                .flatMap(member -> member.published().stream())
                .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** What a story is called that {@code article} opens: the same on every machine. */
    public static String idAfter(String article) {
        return StoryIds.of(article, taken -> false);
    }

    /** The ids of the articles. */
    public List<String> articles() {
        return members.stream().map(Member::article).toList();
    }

    /** The first headline; empty where no member has one. */
    public Optional<String> headline() {
        return members.stream()
                .map(Member::headline)
                .filter(headline -> !headline.isBlank())
                .findFirst();
    }
}
