package org.depeche.web.site;

import java.util.Optional;

/**
 * What the template shows.
 *
 * @param help what to do, in the reader's language
 * @param reason what the program says to this request
 */
public record MessageModel(Optional<String> help, Optional<String> reason) {}
