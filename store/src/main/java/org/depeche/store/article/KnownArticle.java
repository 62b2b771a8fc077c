package org.depeche.store.article;

import java.util.Optional;

/**
 * What recognising an article takes: the newest revision of one that the archive holds.
 *
 * @param label the article's name among all of the archive
 * @param revisions how many revisions it has
 */
public record KnownArticle(
        long id,
        String label,
        long revision,
        int revisions,
        Optional<String> outlet,
        Optional<String> headline,
        long contentHash,
        long textHash) {

    /** The name under which the newest revision is known beside others of the archive's articles. */
    public String revisionLabel() {
        return revisionLabel(label, revisions);
    }

    /** The name of an article's revision: the article's own for the first, {@code label@2} for the second. */
    public static String revisionLabel(String label, int number) {
        return number == 1 ? label : label + "@" + number;
    }
}
