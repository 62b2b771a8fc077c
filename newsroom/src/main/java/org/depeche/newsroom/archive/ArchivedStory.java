package org.depeche.newsroom.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.Comparison;
import org.depeche.text.story.Reasons;

/**
 * A story of an archive, told whole.
 *
 * @param askedFor the id asked for, where its articles have meanwhile joined this story
 * @param revisions by article, how often it was seen in another form, the first included
 * @param reasons by article, why it is a member
 * @param thread the ids of the other stories of its thread
 * @param leftOut how many of its articles are not told, as only the earliest are where there are very many
 */
public record ArchivedStory(
        String id,
        Optional<String> askedFor,
        Comparison comparison,
        Map<String, Integer> revisions,
        Map<String, Reasons> reasons,
        List<String> thread,
        int leftOut) {

    public ArchivedStory {
        revisions = Map.copyOf(revisions);
        reasons = Map.copyOf(reasons);
        thread = List.copyOf(thread);
    }
}
