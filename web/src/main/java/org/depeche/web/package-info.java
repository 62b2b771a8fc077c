/** The newsroom on the web. The doors are {@link org.depeche.web.WebServer} and {@link org.depeche.web.ServeSettings}. */
@NullMarked
package org.depeche.web;

import org.jspecify.annotations.NullMarked;
