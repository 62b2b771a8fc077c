package org.depeche.store.article;

import java.util.Optional;

/**
 * The article that a revision is of.
 *
 * @param agency the first agency that the revision credits
 */
public record RevisionOwner(long article, String label, Optional<String> agency) {}
