package org.depeche.text.collation;

import org.depeche.text.article.Span;

/** An edit with the place of the words it replaced, in the counterpart. */
record NamedEdit(Edit edit, Span from) {}
