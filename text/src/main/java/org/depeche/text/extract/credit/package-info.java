/**
 * Whom an article credits: agencies for its text, makers for its pictures. The doors are
 * {@link org.depeche.text.extract.credit.CreditFinder} with {@link org.depeche.text.extract.credit.CreditGatherer},
 * {@link org.depeche.text.extract.credit.MentionFinder} and {@link org.depeche.text.extract.credit.CaptionReader}.
 */
@NullMarked
package org.depeche.text.extract.credit;

import org.jspecify.annotations.NullMarked;
