/** Web archives: WARC records to articles. The door is {@link org.depeche.intake.warc.WarcPages}. */
@NullMarked
package org.depeche.intake.warc;

import org.jspecify.annotations.NullMarked;
