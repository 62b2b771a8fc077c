package org.depeche.web.site;

import java.util.Optional;
import org.depeche.intake.fetch.Reason;

/**
 * What was asked, and whether nothing was found.
 *
 * @param trouble why a page that the archive does not have could not be read either
 * @param origin where the server was asked for
 */
public record BehindModel(String url, String text, boolean isUnknown, Optional<Reason> trouble, String origin) {}
