/**
 * Comparisons and reports as self-contained HTML pages. The doors are {@link org.depeche.cli.page.ComparePage} and {@link
 * org.depeche.cli.page.ReportPage}.
 */
@NullMarked
package org.depeche.cli.page;

import org.jspecify.annotations.NullMarked;
