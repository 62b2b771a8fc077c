package org.depeche.text.story;

/**
 * Where an article was put.
 *
 * @param story the story's id
 * @param thread the id that the story shares with those it follows or that follow it
 * @param opened whether the article opened the story
 * @param reasons why it is there; empty reasons where it opened the story
 */
public record Placement(String article, String story, String thread, boolean opened, Reasons reasons) {}
