/** Time expressions and the days they mean. The door is {@link org.depeche.text.time.TimeFinder}. */
@NullMarked
package org.depeche.text.time;

import org.jspecify.annotations.NullMarked;
