/** The tables of an archive, and how older ones become today's. The door is {@link org.depeche.store.schema.Schema}. */
@NullMarked
package org.depeche.store.schema;

import org.jspecify.annotations.NullMarked;
