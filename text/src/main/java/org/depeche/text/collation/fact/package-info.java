/**
 * What the articles of a story hold for true, and where they differ. The doors are
 * {@link org.depeche.text.collation.fact.StoryCounts} and {@link org.depeche.text.collation.fact.DisagreementFinder}.
 */
@NullMarked
package org.depeche.text.collation.fact;

import org.jspecify.annotations.NullMarked;
