/**
 * What a page says of its article to machines. The door is {@link org.depeche.text.extract.data.StructuredDataReader}.
 */
@NullMarked
package org.depeche.text.extract.data;

import org.jspecify.annotations.NullMarked;
