/**
 * An archive as a researcher counts it: who had which text when. The doors are
 * {@link org.depeche.store.study.StudyShelf} and, for the usual length of an outlet's articles,
 * {@link org.depeche.store.study.LengthShelf}.
 */
@NullMarked
package org.depeche.store.study;

import org.jspecify.annotations.NullMarked;
