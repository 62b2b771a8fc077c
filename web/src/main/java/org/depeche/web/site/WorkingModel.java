package org.depeche.web.site;

/**
 * What the page shows that stands in for another until that is made.
 *
 * @param total how much there is to do; 0 where nobody knows
 */
public record WorkingModel(String headline, String detail, long done, long total) {}
