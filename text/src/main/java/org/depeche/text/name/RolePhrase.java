package org.depeche.text.name;

import java.util.Optional;
import org.depeche.text.article.Span;

/**
 * A stretch that calls a person by an office: {@code le président russe}.
 *
 * @param office the line of {@code roles.txt} that holds its words: {@code head}
 * @param country whose office it is, where the phrase says so
 * @param standing whether it may stand for the person by itself: it has an article, and is no one's former or vice office
 * @param before where the word before it ends, past a comma; -1 at a sentence's start
 * @param after where the word behind it starts, past a comma; -1 at a sentence's end
 */
record RolePhrase(
        int sheet, Span span, String office, Optional<String> country, boolean standing, int before, int after) {

    static final String COUNTERPART = "counterpart";

    boolean isCounterpart() {
        return office.equals(COUNTERPART);
    }

    /** Whether an article that names no country means one and the same person by it. */
    boolean isUnique(String text) {
        return country.isPresent() || text.indexOf(' ') != text.lastIndexOf(' ');
    }
}
