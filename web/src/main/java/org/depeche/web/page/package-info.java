/** A comparison as one self-contained HTML page. The door is {@link org.depeche.web.page.ComparePage}. */
@NullMarked
package org.depeche.web.page;

import org.jspecify.annotations.NullMarked;
