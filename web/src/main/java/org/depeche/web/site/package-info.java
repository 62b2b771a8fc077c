/**
 * The pages that people see. The doors are {@link org.depeche.web.site.Site}, {@link org.depeche.web.site.Lookup}, {@link
 * org.depeche.web.site.SearchPages}, {@link org.depeche.web.site.Fresh}, {@link org.depeche.web.site.NotReady} and
 * {@link org.depeche.web.site.PassageFinder}.
 */
@NullMarked
package org.depeche.web.site;

import org.jspecify.annotations.NullMarked;
