package org.depeche.store.story;

import org.depeche.text.story.Reasons;

/** That an article is in a story, and why. */
public record Membership(String article, String story, Reasons reasons) {}
