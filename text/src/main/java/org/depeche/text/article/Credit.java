package org.depeche.text.article;

/**
 * An agency credited for an article's text.
 *
 * @param agency the agency's short name: {@code AFP}
 * @param evidence the words that credit it, as they stand on the page: {@code 20 Minutes avec AFP}
 */
public record Credit(String agency, String evidence) {

    public Credit {
        if (agency.isBlank() || evidence.isBlank()) {
            throw new IllegalArgumentException("a credit needs an agency and its evidence");
        }
    }
}
