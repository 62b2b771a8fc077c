package org.depeche.text.story.collection;

/**
 * Where one part's telling puts an article.
 *
 * @param story the story's name within the part: that of the first of the part's own articles in it
 * @param thread the thread's name, made likewise
 * @param isOwn whether the article belongs to the part; else it stands in the part before and is in sight
 */
public record Membership(String article, String story, String thread, boolean isOwn) {}
