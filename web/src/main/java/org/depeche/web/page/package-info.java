/** A comparison as one self-contained HTML page. The doors are {@link org.depeche.web.page.ComparePage} and {@link org.depeche.web.page.StemmaLayout}. */
@NullMarked
package org.depeche.web.page;

import org.jspecify.annotations.NullMarked;
