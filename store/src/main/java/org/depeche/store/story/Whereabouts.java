package org.depeche.store.story;

/** In which story and thread an article stands. */
public record Whereabouts(String article, String story, String thread) {}
