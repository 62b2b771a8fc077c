/** What an archive holds, for many who look at once. The door is {@link org.depeche.newsroom.showing.ReadingRoom}. */
@NullMarked
package org.depeche.newsroom.showing;

import org.jspecify.annotations.NullMarked;
