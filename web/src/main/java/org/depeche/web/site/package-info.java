/** The pages that people see. The door is {@link org.depeche.web.site.Site}. */
@NullMarked
package org.depeche.web.site;

import org.jspecify.annotations.NullMarked;
