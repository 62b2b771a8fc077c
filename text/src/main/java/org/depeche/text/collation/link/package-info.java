/**
 * Which sentences of two articles carry the same text. The door is {@link org.depeche.text.collation.link.SentenceLinker}; {@link org.depeche.text.collation.link.Links} are its findings, {@link org.depeche.text.collation.link.Kin} what follows from
 * them for two articles, {@link org.depeche.text.collation.link.Restatements} and {@link org.depeche.text.collation.link.Translations} are asked beside it; {@link org.depeche.text.collation.link.ParaphraseFinder} adds rewritten
 * sentences;
 * {@link org.depeche.text.collation.link.LongestRise} tells what changed places.
 */
@NullMarked
package org.depeche.text.collation.link;

import org.jspecify.annotations.NullMarked;
