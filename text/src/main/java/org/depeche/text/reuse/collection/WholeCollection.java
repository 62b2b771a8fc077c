package org.depeche.text.reuse.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.anchor.WordSample;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.ReusePair;

/**
 * Finds the passages of a collection that fits the memory, season by season.
 *
 * <p>A season's articles are seen together with those of the season before and with undated ones; as a season is as long
 * as two articles may lie apart, every two that may be paired are seen in one of them. Cost: some 0.5 ms an article.
 */
public final class WholeCollection {
    /** About, and what follows it; only how much room is made depends on it. */
    private static final int LETTERS_OF_A_WORD = 6;

    private final IndexSettings settings;

    /** By number, which is the order of their places. */
    private final List<Article> articles = new ArrayList<>();

    private final List<Place> places = new ArrayList<>();
    private final WordFrequencies frequencies;
    private final Map<Integer, AnchorOwners> owners = new HashMap<>();
    private final RecentEntrants entrants = new RecentEntrants();

    /** @param given in the order of reading, each with an id of its own */
    public WholeCollection(List<Article> given, IndexSettings settings) {
        this.settings = settings;
        var unsorted = new ArrayList<Place>();
        for (var article : given) {
            unsorted.add(Place.of(article, unsorted.size(), settings.windowDays()));
        }
        unsorted.stream().sorted().forEach(place -> {
            places.add(place);
            articles.add(given.get((int) place.ordinal()));
        });
        this.frequencies = learn();
    }

    private WordFrequencies learn() {
        long letters =
                articles.stream().mapToLong(article -> article.text().length()).sum();
        var sample = new WordSample(letters / LETTERS_OF_A_WORD);
        for (int number = 0; number < articles.size(); number++) {
            sample.add(entrant(number).words());
        }
        return sample.frequencies();
    }

    /** All passages: by the later article, then by the earlier one, then by their places in that. */
    public List<ReusePair> pairs() {
        var pairs = new ArrayList<ReusePair>();
        int from = 0;
        while (from < places.size()) {
            int to = from + 1;
            while (to < places.size()
                    && places.get(to).season() == places.get(from).season()) {
                to++;
            }
            pairs.addAll(pairs(from, to));
            from = to;
        }
        return pairs;
    }

    /** The passages of the season with the articles from {@code from} to before {@code to}. */
    private List<ReusePair> pairs(int from, int to) {
        int season = places.get(from).season();
        owners.keySet().removeIf(known -> known != Place.UNDATED && known != season - 1);
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int number = 0; number < to; number++) {
            if (places.get(number).isSeenFrom(season)) {
                join(number, groups);
            }
        }
        var found = new Found();
        groups.forEach((source, members) -> find(source, members, season, found));
        return found.settle();
    }

    /** Puts the article among the copies of all that hold one of its anchors before it. */
    private void join(int number, Map<Integer, List<Integer>> groups) {
        int season = places.get(number).season();
        var own = owners.computeIfAbsent(season, any -> new AnchorOwners());
        var sources = new TreeSet<Integer>();
        for (long anchor : entrant(number).anchors(frequencies)) {
            for (var seen : owners.values()) {
                int source = seen == own ? own.claim(anchor, number) : seen.find(anchor);
                if (source != AnchorOwners.NOBODY && source < number) {
                    sources.add(source);
                }
            }
        }
        sources.forEach(source ->
                groups.computeIfAbsent(source, any -> new ArrayList<>()).add(number));
    }

    private void find(int source, List<Integer> members, int season, Found found) {
        var copies = new Copies(settings, frequencies);
        int size = settings.mostCopies();
        for (int from = 0; from < members.size(); from += size) {
            int past = Math.min(from, size);
            var block = members.subList(from - past, Math.min(members.size(), from + size));
            if (places.get(block.get(block.size() - 1)).season() == season) {
                copies.find(entrant(source), block.stream().map(this::entrant).toList(), past, season, found);
            }
        }
    }

    private Entrant entrant(int number) {
        return entrants.of(number, () -> Entrant.of(articles.get(number), places.get(number)));
    }

    /** What was found of a season, by the later article. */
    private static final class Found implements Copies.Receiver {
        private final Map<Place, List<Finding>> findings = new TreeMap<>();
        private final Map<Place, List<Mark>> marks = new HashMap<>();

        @Override
        public void take(Finding finding) {
            findings.computeIfAbsent(finding.later(), any -> new ArrayList<>()).add(finding);
        }

        @Override
        public void take(Mark mark) {
            marks.computeIfAbsent(mark.article(), any -> new ArrayList<>()).add(mark);
        }

        List<ReusePair> settle() {
            var pairs = new ArrayList<ReusePair>();
            findings.forEach(
                    (later, found) -> pairs.addAll(Settlement.settle(found, marks.getOrDefault(later, List.of()))));
            return pairs;
        }
    }
}
