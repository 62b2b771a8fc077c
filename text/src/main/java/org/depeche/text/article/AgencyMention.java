package org.depeche.text.article;

/**
 * An agency named on an article's page that is not credited for the text.
 *
 * @param agency the agency's short name: {@code AFP}
 * @param evidence the words that name it, as they stand on the page
 */
public record AgencyMention(String agency, Kind kind, String evidence) {

    /** What an agency is named for. */
    public enum Kind {
        /** It made a picture. */
        PICTURE,
        /** It is the source of what one sentence says. */
        SOURCE,
        /** Somebody spoke to it. */
        INTERVIEWER
    }

    public AgencyMention {
        if (agency.isBlank() || evidence.isBlank()) {
            throw new IllegalArgumentException("a mention needs an agency and its evidence");
        }
    }
}
