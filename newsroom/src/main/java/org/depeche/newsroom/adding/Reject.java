package org.depeche.newsroom.adding;

import org.depeche.intake.Position;

/**
 * Something that could not be taken.
 *
 * @param reason one line for people
 */
public record Reject(Position position, String reason) {}
