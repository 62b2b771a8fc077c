/** How many pages a server hands out. The door is {@link org.depeche.bench.web.StoryLoad}. */
@NullMarked
package org.depeche.bench.web;

import org.jspecify.annotations.NullMarked;
