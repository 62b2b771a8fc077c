package org.depeche.newsroom.adding;

import org.depeche.store.decision.Decision;

/**
 * What a person wants decided.
 *
 * @param subject an article's label, a story's id for its earliest article, an outlet or a name
 * @param object the same of the other; empty where an article is to be kept apart from its whole story
 */
public record DecisionWish(Decision.Kind kind, String subject, String object) {}
