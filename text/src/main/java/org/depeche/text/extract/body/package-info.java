/**
 * Which element of a page holds the article's body, and which of its blocks are text. The door is
 * {@link org.depeche.text.extract.body.BodyReader}; {@link org.depeche.text.extract.body.BodyText} joins blocks that are text.
 *
 * <p>{@code BodyFinder} finds the element and {@code BlockSieve} sorts its blocks, with {@code BlockJudge} for each alone
 * and {@code LinkLists}, {@code Repeats} and {@code ClosingLines} for what only neighbours tell. One file more than a room
 * should have, on purpose: each rule of the sieve stands in its own.
 */
@NullMarked
package org.depeche.text.extract.body;

import org.jspecify.annotations.NullMarked;
