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

    /**
     * Whether it says which agency: « with agencies », in small letters, names none, and two articles that say so may have
     * theirs from two.
     */
    public boolean isNamed() {
        return agency.codePoints().anyMatch(letter -> !Character.isLowerCase(letter) && Character.isLetter(letter));
    }
}
