/**
 * Comparisons and reports as self-contained HTML pages. The doors are {@link org.depeche.web.page.ComparePage}, {@link
 * org.depeche.web.page.ReportPage} and {@link org.depeche.web.page.StemmaLayout}.
 */
@NullMarked
package org.depeche.web.page;

import org.jspecify.annotations.NullMarked;
