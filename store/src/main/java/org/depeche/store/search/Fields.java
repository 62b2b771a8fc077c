package org.depeche.store.search;

import java.util.List;
import org.depeche.text.article.Language;

/** The names of the index's fields. A change of them, or of what they hold, takes a new {@link #VERSION}. */
final class Fields {
    /** An index of another version is made again. */
    static final String VERSION = "4";

    static final String KIND = "kind";
    static final String ARTICLE = "article";
    static final String REVISION = "revision";
    static final String STORY = "story";
    static final String STORY_SIZE = "storySize";
    /** 1 where the story is told by agencies only. */
    static final String AGENCIES_ONLY = "agenciesOnly";

    /** How its words were analysed. */
    static final String ANALYSED = "analysed";

    static final String HEADLINE = "headline";
    static final String URL = "url";
    static final String WORDS = "words";
    static final String PUBLISHED = "published";
    static final String VISIBLE_FROM = "visibleFrom";
    static final String OWN_SHARE = "ownShare";

    /** The stem of the fields with the text: there is one for each language that is stemmed, one for all others. */
    static final String TEXT = "text_";

    static final String TITLE = "title_";
    static final List<String> STEMMED = List.of("fr", "en");
    static final String OTHER = "und";

    private Fields() {}

    /** The language that {@code language} is analysed as. */
    static String analysed(Language language) {
        return STEMMED.contains(language.tag()) ? language.tag() : OTHER;
    }
}
