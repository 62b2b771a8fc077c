/** The pages that people see. The doors are {@link org.depeche.web.site.Site}, {@link org.depeche.web.site.Lookup} and {@link org.depeche.web.site.SearchPages}. */
@NullMarked
package org.depeche.web.site;

import org.jspecify.annotations.NullMarked;
