/**
 * Comparisons and reports as self-contained HTML pages. The doors are {@link org.depeche.web.page.ComparePage} and {@link
 * org.depeche.web.page.ReportPage}.
 */
@NullMarked
package org.depeche.web.page;

import org.jspecify.annotations.NullMarked;
