package org.depeche.web.site;

import java.util.Optional;

/**
 * What was asked, and whether nothing was found.
 *
 * @param trouble why a page that the archive does not have could not be read either
 * @param origin where the server was asked for
 */
public record BehindModel(String url, String text, boolean isUnknown, Optional<String> trouble, String origin) {}
