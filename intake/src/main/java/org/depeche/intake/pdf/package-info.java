/** Printed pages: PDF to articles by the look of the page. The door is {@link org.depeche.intake.pdf.NewspaperReader}. */
@NullMarked
package org.depeche.intake.pdf;

import org.jspecify.annotations.NullMarked;
