/**
 * The words that the faces show, in the reader's language. The doors are {@link org.depeche.newsroom.wording.Wording} and
 * {@link org.depeche.newsroom.wording.Refused}.
 */
@NullMarked
package org.depeche.newsroom.wording;

import org.jspecify.annotations.NullMarked;
