package org.depeche.text.extract.phrase;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.article.Language;
import org.depeche.text.press.NewsAgencies;
import org.depeche.text.press.Outlets;

/** The tables that extraction reads, once for all pages; those of a language when its first page comes. */
public final class PageTables {
    private final NewsAgencies agencies = new NewsAgencies();
    private final Outlets outlets = new Outlets();
    private final Map<Language, PagePhrases> phrases = new ConcurrentHashMap<>();
    private final Map<Language, PageWords> words = new ConcurrentHashMap<>();

    public NewsAgencies agencies() {
        return agencies;
    }

    public Outlets outlets() {
        return outlets;
    }

    public PagePhrases phrases(Language language) {
        return phrases.computeIfAbsent(language, PagePhrases::new);
    }

    public PageWords words(Language language) {
        return words.computeIfAbsent(language, PageWords::new);
    }
}
