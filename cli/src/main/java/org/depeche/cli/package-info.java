/** The command line: asks and shows, nothing else. The door is {@link org.depeche.cli.Depeche}. */
@NullMarked
package org.depeche.cli;

import org.jspecify.annotations.NullMarked;
