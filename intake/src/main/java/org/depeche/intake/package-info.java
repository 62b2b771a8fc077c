/**
 * The ground of the intake: what arrives, where it stood, and the limits; decides nothing about what a text means. The
 * doors are {@link org.depeche.intake.Arrivals} for its readers and {@code intake.source} for those who want to read;
 * {@link org.depeche.intake.TimeBound} ends what takes too long, {@link org.depeche.intake.CountedStream} what grows too big.
 */
@NullMarked
package org.depeche.intake;

import org.jspecify.annotations.NullMarked;
