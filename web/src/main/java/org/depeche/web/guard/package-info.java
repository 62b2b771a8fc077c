/**
 * Who is let in, and how far. The doors are {@link org.depeche.web.guard.Guard}, {@link org.depeche.web.guard.Refusal} and
 * {@link org.depeche.web.guard.HeadRequests}.
 */
@NullMarked
package org.depeche.web.guard;

import org.jspecify.annotations.NullMarked;
