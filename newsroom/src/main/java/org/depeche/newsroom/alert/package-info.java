/**
 * Tells people what is new in the stories they look for, and brings it to them. The doors are
 * {@link org.depeche.newsroom.alert.AlertRoom} and, beside a server or a watch, {@link org.depeche.newsroom.alert.AlertRounds}.
 */
@NullMarked
package org.depeche.newsroom.alert;

import org.jspecify.annotations.NullMarked;
