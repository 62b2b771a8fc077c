/** Keeps articles, stories and decisions in a database, SQLite or PostgreSQL. The door is {@link org.depeche.store.Archive}. */
@NullMarked
package org.depeche.store;

import org.jspecify.annotations.NullMarked;
