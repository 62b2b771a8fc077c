/**
 * Who is who in the press: news agencies, outlets and the groups that own them, by all the names they go by.
 *
 * <p>The doors are {@link org.depeche.text.press.NewsAgencies}, {@link org.depeche.text.press.Outlets} and {@link
 * org.depeche.text.press.PressGroups}; what they know stands in {@code languages/und/press}.
 */
@NullMarked
package org.depeche.text.press;

import org.jspecify.annotations.NullMarked;
