package org.depeche.store.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;
import org.depeche.text.article.Credit;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Quote;
import org.depeche.text.story.StoryItem;

/** What the index holds of an article: one document for it, one for each quotation in it and for each sentence it cut. */
final class ArticleDocuments {
    private static final int MOST_NAMES = 60;
    private final FacetsConfig facets = new FacetsConfig();

    ArticleDocuments() {
        for (var facet : Facet.values()) {
            facets.setMultiValued(facet.field(), true);
            // Where a hit was found is looked up in the text fields; the facet's own terms only count.
            facets.setDrillDownTermsIndexing(facet.field(), FacetsConfig.DrillDownTermsIndexing.NONE);
        }
    }

    /**
     * What is told of an article beside its text.
     *
     * @param ownShare per cent of its characters
     * @param storySize how many articles its story has
     * @param cut the sentences that it left out of what it copied
     */
    record Circumstances(int ownShare, int storySize, boolean isOfAgenciesOnly, List<String> cut) {
        Circumstances {
            cut = List.copyOf(cut);
        }
    }

    List<Document> of(StoredArticle stored, Circumstances circumstances) {
        var documents = new ArrayList<Document>();
        documents.add(facets(article(stored, circumstances)));
        for (var quote : stored.reading().quotes()) {
            documents.add(facets(quote(stored, quote, circumstances)));
        }
        for (var sentence : circumstances.cut()) {
            var document = about(stored, SearchQuery.Kind.CUT, circumstances);
            words(document, stored, sentence);
            documents.add(facets(document));
        }
        return documents;
    }

    private Document facets(Document document) {
        try {
            return facets.build(document);
        } catch (IOException impossible) {
            throw new IllegalStateException("facets without a taxonomy write nothing", impossible);
        }
    }

    private static Document article(StoredArticle stored, Circumstances circumstances) {
        var article = stored.reading().article();
        var document = about(stored, SearchQuery.Kind.ARTICLE, circumstances);
        var language = Fields.analysed(article.language());
        var title = article.kicker().map(words -> words + ". ").orElse("")
                + article.headline().orElse("");
        searched(document, Fields.TITLE + language, title);
        searched(document, Fields.TEXT + language, article.standfirst().orElse("") + "\n" + article.text());
        stored.reading().names().stream()
                .map(Name::name)
                .distinct()
                .limit(MOST_NAMES)
                .forEach(name -> facet(document, Facet.NAME, name));
        speakers(stored).forEach(speaker -> facet(document, Facet.SPEAKER, speaker));
        return document;
    }

    private static Set<String> speakers(StoredArticle stored) {
        return stored.reading().quotes().stream()
                .flatMap(quote -> quote.speaker().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Document quote(StoredArticle stored, Quote quote, Circumstances circumstances) {
        var document = about(stored, SearchQuery.Kind.QUOTE, circumstances);
        var article = stored.reading().article();
        var words = quote.spans().stream()
                .map(span -> article.text().substring(span.start(), span.end()))
                .collect(Collectors.joining(" … "));
        words(document, stored, words);
        quote.speaker().ifPresent(speaker -> {
            facet(document, Facet.SPEAKER, speaker);
            document.add(new StoredField(Facet.SPEAKER.field(), speaker));
        });
        return document;
    }

    private static void words(Document document, StoredArticle stored, String words) {
        var language = Fields.analysed(stored.reading().article().language());
        searched(document, Fields.TEXT + language, words);
        document.add(new StoredField(Fields.WORDS, words));
    }

    /** Puts {@code words} under {@code field}, and their beginnings beside them. */
    private static void searched(Document document, String field, String words) {
        document.add(new TextField(field, words, Field.Store.NO));
        document.add(new Field(Beginnings.field(field), words, Beginnings.TYPE));
    }

    private static Document about(StoredArticle stored, SearchQuery.Kind kind, Circumstances circumstances) {
        var document = new Document();
        var article = stored.reading().article();
        document.add(new StringField(Fields.KIND, kind.name(), Field.Store.NO));
        document.add(new StringField(Fields.ARTICLE, stored.label(), Field.Store.YES));
        document.add(new StoredField(Fields.REVISION, stored.revision()));
        document.add(new StoredField(Fields.ANALYSED, Fields.analysed(article.language())));
        stored.story().ifPresent(story -> document.add(new StringField(Fields.STORY, story, Field.Store.YES)));
        document.add(new NumericDocValuesField(Fields.STORY_SIZE, circumstances.storySize()));
        document.add(new NumericDocValuesField(Fields.AGENCIES_ONLY, circumstances.isOfAgenciesOnly() ? 1 : 0));
        document.add(new NumericDocValuesField(Fields.OWN_SHARE, circumstances.ownShare()));
        document.add(new StoredField(Fields.OWN_SHARE, circumstances.ownShare()));
        document.add(new LongPoint(Fields.VISIBLE_FROM, stored.embargoedUntil().orElse(Long.MIN_VALUE)));
        article.headline().ifPresent(headline -> document.add(new StoredField(Fields.HEADLINE, headline)));
        article.url().ifPresent(url -> document.add(new StoredField(Fields.URL, url)));
        publishedAt(stored).ifPresent(second -> {
            document.add(new LongPoint(Fields.PUBLISHED, second));
            document.add(new NumericDocValuesField(Fields.PUBLISHED, second));
            document.add(new StoredField(Fields.PUBLISHED, second));
        });
        facet(document, Facet.LANGUAGE, article.language().tag());
        article.outlet().ifPresent(outlet -> {
            facet(document, Facet.OUTLET, outlet.name());
            document.add(new StoredField(Facet.OUTLET.field(), outlet.name()));
        });
        article.credits().stream()
                .map(Credit::agency)
                .distinct()
                .forEach(agency -> facet(document, Facet.AGENCY, agency));
        return document;
    }

    private static Optional<Long> publishedAt(StoredArticle stored) {
        return StoryItem.published(stored.reading().article()).map(Instant::getEpochSecond);
    }

    private static void facet(Document document, Facet facet, String value) {
        if (!value.isBlank()) {
            document.add(new SortedSetDocValuesFacetField(facet.field(), value));
            document.add(new TextField(facet.field(), value, Field.Store.NO));
        }
    }
}
