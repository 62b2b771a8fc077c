package org.depeche.text.story;

import java.util.ArrayList;
import java.util.List;

/** A story while its members may change. */
final class LiveStory {
    /** Where an article is that has no story yet. */
    static final LiveStory NONE = new LiveStory("", "");

    final String id;
    String thread;
    final List<PlacedArticle> members = new ArrayList<>();

    LiveStory(String id, String thread) {
        this.id = id;
        this.thread = thread;
    }

    void add(PlacedArticle article) {
        members.add(article);
        article.story = this;
    }
}
