package org.depeche.text.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    public record Member(String article, String headline, Optional<Instant> published) {}

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
