/**
 * Articles, comparisons and stories as text for a terminal. The doors are {@link org.depeche.cli.terminal.ReadView},
 * {@link org.depeche.cli.terminal.CompareView}, {@link org.depeche.cli.terminal.StoriesView} and {@link
 * org.depeche.cli.terminal.SearchView}, {@link org.depeche.cli.terminal.WatchPage} and {@link org.depeche.cli.terminal.ReportTables}.
 */
@NullMarked
package org.depeche.cli.terminal;

import org.jspecify.annotations.NullMarked;
