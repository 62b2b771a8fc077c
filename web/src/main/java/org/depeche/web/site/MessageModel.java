package org.depeche.web.site;

import java.util.Optional;

/**
 * What the template shows.
 *
 * @param help what to do, in the reader's language
 * @param reason what the program says to this request
 * @param isSearched whether a search may find what was meant
 */
public record MessageModel(Optional<String> help, Optional<String> reason, boolean isSearched) {}
