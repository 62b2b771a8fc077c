/** A comparison as one self-contained HTML page. The door is {@link org.depeche.cli.page.ComparePage}. */
@NullMarked
package org.depeche.cli.page;

import org.jspecify.annotations.NullMarked;
