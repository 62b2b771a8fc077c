/** The answers that programs get. The door is {@link org.depeche.web.api.Api}. */
@NullMarked
package org.depeche.web.api;

import org.jspecify.annotations.NullMarked;
