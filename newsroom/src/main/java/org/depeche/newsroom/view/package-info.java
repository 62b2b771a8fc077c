/** A comparison laid out for reading, before any face draws it. The door is {@link org.depeche.newsroom.view.StoryTeller}. */
@NullMarked
package org.depeche.newsroom.view;

import org.jspecify.annotations.NullMarked;
