/** A comparison laid out for reading, before any face draws it. The door is {@link org.depeche.cli.view.StoryTeller}. */
@NullMarked
package org.depeche.cli.view;

import org.jspecify.annotations.NullMarked;
