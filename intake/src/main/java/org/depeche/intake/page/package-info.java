/**
 * Pages and texts: bytes in any charset to one article. The doors are {@link org.depeche.intake.page.PageReader}, {@link
 * org.depeche.intake.page.MhtmlReader}, {@link org.depeche.intake.page.PageGlance} and {@link
 * org.depeche.intake.page.DecodedText}.
 */
@NullMarked
package org.depeche.intake.page;

import org.jspecify.annotations.NullMarked;
