package org.depeche.text.story.collection;

/**
 * What a part and the one before it have in common.
 *
 * @param name that of a story, or of a thread, in the part
 * @param before that under which the part before tells some of the same articles
 * @param articles how many these are
 */
public record Link(String name, String before, long articles) {}
