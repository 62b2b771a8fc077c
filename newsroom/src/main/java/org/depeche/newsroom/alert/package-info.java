/**
 * Tells people what is new in the stories they look for, and brings it to them. The door is
 * {@link org.depeche.newsroom.alert.AlertRoom}.
 */
@NullMarked
package org.depeche.newsroom.alert;

import org.jspecify.annotations.NullMarked;
