/**
 * Words that tell of speaking, and what a language's folder says of them. The doors are
 * {@link org.depeche.text.quote.cue.CueFinder} and {@link org.depeche.text.quote.cue.QuoteLanguage} with its
 * {@link org.depeche.text.quote.cue.GivenNames}.
 */
@NullMarked
package org.depeche.text.quote.cue;

import org.jspecify.annotations.NullMarked;
