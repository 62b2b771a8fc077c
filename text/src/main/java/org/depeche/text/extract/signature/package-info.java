/**
 * Who signed an article, and when. The doors are {@link org.depeche.text.extract.signature.AuthorFinder},
 * {@link org.depeche.text.extract.signature.DateChooser} and {@link org.depeche.text.extract.signature.SignatureLines}.
 */
@NullMarked
package org.depeche.text.extract.signature;

import org.jspecify.annotations.NullMarked;
