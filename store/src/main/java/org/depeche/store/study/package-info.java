/** An archive as a researcher counts it: who had which text when. The door is {@link org.depeche.store.study.StudyShelf}. */
@NullMarked
package org.depeche.store.study;

import org.jspecify.annotations.NullMarked;
