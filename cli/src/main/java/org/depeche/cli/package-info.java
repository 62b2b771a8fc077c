/** The command line: asks and shows, nothing else. The doors are {@link org.depeche.cli.Depeche} and, for the logging of libraries, {@link org.depeche.cli.QuietLibraries}. */
@NullMarked
package org.depeche.cli;

import org.jspecify.annotations.NullMarked;
