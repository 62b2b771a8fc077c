package org.depeche.store.safety;

/**
 * Something in an archive that is not as it must be.
 *
 * @param rule what must hold
 * @param where an article's label, a story's id or what the database says
 */
public record Finding(String rule, String where) {}
