package org.depeche.text.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.article.Language;
import org.depeche.text.press.NewsAgencies;
import org.depeche.text.press.Outlets;

/** The tables that extraction reads, once for all pages; those of a language when its first page comes. */
final class PageTables {
    private final MarkupWords markupWords = new MarkupWords();
    private final NewsAgencies agencies = new NewsAgencies();
    private final Outlets outlets = new Outlets();
    private final Map<Language, PagePhrases> phrases = new ConcurrentHashMap<>();
    private final Map<Language, PageWords> words = new ConcurrentHashMap<>();

    MarkupWords markupWords() {
        return markupWords;
    }

    NewsAgencies agencies() {
        return agencies;
    }

    Outlets outlets() {
        return outlets;
    }

    PagePhrases phrases(Language language) {
        return phrases.computeIfAbsent(language, PagePhrases::new);
    }

    PageWords words(Language language) {
        return words.computeIfAbsent(language, PageWords::new);
    }
}
