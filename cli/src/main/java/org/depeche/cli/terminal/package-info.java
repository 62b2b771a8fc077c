/** Articles and comparisons as text for a terminal. The doors are {@link org.depeche.cli.terminal.ReadView} and {@link org.depeche.cli.terminal.CompareView}. */
@NullMarked
package org.depeche.cli.terminal;

import org.jspecify.annotations.NullMarked;
