package org.depeche.store.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What somebody looks for.
 *
 * @param words what to find: words, {@code "a phrase"}, {@code begin*}, {@code -without}, {@code this | that}; blank finds
 *     all
 * @param filters what each hit must have; a part of a name will do: {@code Poutine}
 * @param period when a hit was published
 * @param fewestInStory the fewest articles of a hit's story; 1 for any
 * @param voices whose stories
 * @param own how much of a hit's text is its own
 * @param page which of the hits
 */
public record SearchQuery(
        String words,
        Kind kind,
        Map<Facet, String> filters,
        Period period,
        int fewestInStory,
        Voices voices,
        OwnShare own,
        Order order,
        Page page) {

    /** What is looked for. */
    public enum Kind {
        ARTICLE,
        /** What people said. */
        QUOTE,
        /** Sentences that an article left out of what it copied; its outlet is the one that cut. */
        CUT
    }

    /** In which stories. */
    public enum Voices {
        ANY,
        /** Stories of which each article is an agency's, or nothing but a copy. */
        AGENCIES_ONLY
    }

    /** What comes first. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /** From one moment to another, both included, in seconds since 1970. */
    public record Period(OptionalLong from, OptionalLong to) {
        /** All time, and articles without a date. */
        public static Period all() {
            return new Period(OptionalLong.empty(), OptionalLong.empty());
        }
    }

    /** From so many to so many per cent of the text. */
    public record OwnShare(int least, int most) {
        public OwnShare {
            if (least < 0 || most > 100 || least > most) {
                throw new IllegalArgumentException("own share from " + least + " to " + most
                        + ": per cent from 0 to 100 are needed, the smaller one first");
            }
        }

        public static OwnShare any() {
            return new OwnShare(0, 100);
        }
    }

    /** The hits to hand over: {@code count} of them after the first {@code skip}. */
    public record Page(int skip, int count) {
        /** So deep may one look; who wants all exports them. */
        public static final int DEEPEST = 10_000;

        public Page {
            if (skip < 0 || count < 1 || skip + count > DEEPEST) {
                throw new IllegalArgumentException("page of " + count + " hits after " + skip
                        + ": at least one hit, and none beyond the first " + DEEPEST);
            }
        }

        public static Page first() {
            return new Page(0, 20);
        }
    }

    public SearchQuery {
        var copy = new EnumMap<Facet, String>(Facet.class);
        copy.putAll(filters);
        filters = Map.copyOf(copy);
        if (fewestInStory < 1) {
            throw new IllegalArgumentException(
                    "fewest articles of a story " + fewestInStory + ": at least 1 is needed");
        }
    }

    /** The first page of the articles that have {@code words}. */
    public static SearchQuery of(String words) {
        return new SearchQuery(
                words,
                Kind.ARTICLE,
                Map.of(),
                Period.all(),
                1,
                Voices.ANY,
                OwnShare.any(),
                Order.RELEVANCE,
                Page.first());
    }

    public SearchQuery withWords(String other) {
        return new SearchQuery(other, kind, filters, period, fewestInStory, voices, own, order, page);
    }

    public SearchQuery withKind(Kind other) {
        return new SearchQuery(words, other, filters, period, fewestInStory, voices, own, order, page);
    }

    public SearchQuery with(Facet facet, String value) {
        var more = new EnumMap<Facet, String>(Facet.class);
        more.putAll(filters);
        more.put(facet, value);
        return new SearchQuery(words, kind, more, period, fewestInStory, voices, own, order, page);
    }

    public SearchQuery without(Facet facet) {
        var fewer = new EnumMap<Facet, String>(Facet.class);
        fewer.putAll(filters);
        fewer.remove(facet);
        return new SearchQuery(words, kind, fewer, period, fewestInStory, voices, own, order, page);
    }

    public SearchQuery withPeriod(Period other) {
        return new SearchQuery(words, kind, filters, other, fewestInStory, voices, own, order, page);
    }

    public SearchQuery withFewestInStory(int articles) {
        return new SearchQuery(words, kind, filters, period, articles, voices, own, order, page);
    }

    public SearchQuery withVoices(Voices other) {
        return new SearchQuery(words, kind, filters, period, fewestInStory, other, own, order, page);
    }

    public SearchQuery withOwn(OwnShare share) {
        return new SearchQuery(words, kind, filters, period, fewestInStory, voices, share, order, page);
    }

    public SearchQuery withOrder(Order other) {
        return new SearchQuery(words, kind, filters, period, fewestInStory, voices, own, other, page);
    }

    public SearchQuery withPage(Page other) {
        return new SearchQuery(words, kind, filters, period, fewestInStory, voices, own, order, other);
    }
}
