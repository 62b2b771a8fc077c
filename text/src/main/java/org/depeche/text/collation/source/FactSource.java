package org.depeche.text.collation.source;

import org.depeche.text.collation.fact.ToldNumber;

/**
 * Who stands behind a number.
 *
 * @param independent how many of the story's independent sources give it
 */
public record FactSource(ToldNumber number, int independent) {}
