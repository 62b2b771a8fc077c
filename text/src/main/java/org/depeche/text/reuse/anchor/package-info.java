/**
 * Word groups by which texts find each other ({@link org.depeche.text.reuse.anchor.Anchors}): how much words tell
 * ({@link org.depeche.text.reuse.anchor.WordFrequencies}, {@link org.depeche.text.reuse.anchor.WordSample},
 * {@link org.depeche.text.reuse.anchor.Information},
 * {@link org.depeche.text.reuse.anchor.Significance}) and who holds which group
 * ({@link org.depeche.text.reuse.anchor.PostingTable}).
 */
@NullMarked
package org.depeche.text.reuse.anchor;

import org.jspecify.annotations.NullMarked;
