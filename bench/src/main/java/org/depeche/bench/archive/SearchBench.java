package org.depeche.bench.archive;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import org.depeche.newsroom.archive.OpenStory;
import org.depeche.newsroom.search.SearchArchive;
import org.depeche.store.Archive;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;

/**
 * Measures how long questions to an archive take, as people ask them: by words that stand in it, by phrases, speakers,
 * outlets and times; and how long its stories take to open.
 *
 * <p>{@code SearchBench news.db 200}: of each kind two hundred questions, made of articles drawn at random. Each is asked
 * once; two dozen of other articles warm the program up before. Wall-clock time, one question after the other.
 */
public final class SearchBench {
    private static final long SEED = 20_310_504;
    private static final int WARM_UP = 24;
    private static final int SHORTEST = 10;
    private static final long DAY = 86_400;

    private final Archive archive;
    private final SearchArchive search;
    private final Random random = new Random(SEED);
    private final long articles;

    private SearchBench(Archive archive, SearchArchive search) throws IOException {
        this.archive = archive;
        this.search = search;
        this.articles = archive.database().number("SELECT MAX(id) FROM articles");
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "two arguments are needed: an archive, and how many questions of a kind");
        }
        int count = Integer.parseInt(arguments[1]);
        var clock = Clock.systemUTC();
        Consumer<String> notices = line -> System.err.println(line);
        try (var archive = Archive.open(ArchiveAddress.parse(arguments[0]), Access.READ, clock.instant());
                var search = SearchArchive.open(arguments[0], Optional.empty(), clock, notices)) {
            long begun = System.nanoTime();
            search.search(SearchQuery.of("index"));
            System.out.printf(Locale.ROOT, "index brought up to date in %.1f s%n", (System.nanoTime() - begun) / 1e9);
            var bench = new SearchBench(archive, search);
            bench.measure(WARM_UP);
            bench.measure(count).forEach(SearchBench::tell);
            var stories = new OpenStory(clock);
            tell("a story opened, cold", bench.openings(stories, WARM_UP));
            tell("a story opened", bench.openings(stories, count));
        }
    }

    /** One way of asking about an article. */
    private interface Asking {
        SearchQuery about(StoredArticle article);
    }

    private Map<String, double[]> measure(int count) throws IOException {
        var askings = new LinkedHashMap<String, Asking>();
        askings.put("one word", article -> SearchQuery.of(word(article)));
        askings.put("two words", article -> SearchQuery.of(word(article) + " " + word(article)));
        askings.put("a common word, or another", article -> SearchQuery.of("gouvernement | " + word(article)));
        askings.put("a phrase", article -> SearchQuery.of('"' + phrase(article) + '"'));
        askings.put(
                "the beginning of a word",
                article -> SearchQuery.of(word(article).substring(0, 3) + "*"));
        askings.put("what somebody said", this::saying);
        askings.put("a word in an outlet's week", this::weekOfOutlet);
        askings.put(
                "newest of an outlet",
                article ->
                        SearchQuery.of("").with(Facet.OUTLET, outlet(article)).withOrder(SearchQuery.Order.NEWEST));
        askings.put(
                "stories only agencies told",
                article -> SearchQuery.of(word(article)).withVoices(SearchQuery.Voices.AGENCIES_ONLY));
        askings.put(
                "sentences an outlet cut",
                article -> SearchQuery.of("").withKind(SearchQuery.Kind.CUT).with(Facet.OUTLET, outlet(article)));
        askings.put("everything", article -> SearchQuery.of(""));
        var measured = new LinkedHashMap<String, double[]>();
        var all = new ArrayList<Double>();
        for (var asking : askings.entrySet()) {
            var times = times(asking.getValue(), count);
            Arrays.stream(times).forEach(all::add);
            measured.put(asking.getKey(), times);
        }
        measured.put("all", all.stream().mapToDouble(time -> time).toArray());
        return measured;
    }

    private double[] times(Asking asking, int count) throws IOException {
        var times = new double[count];
        for (int number = 0; number < count; number++) {
            var query = asking.about(draw());
            long begun = System.nanoTime();
            search.search(query);
            times[number] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }

    private double[] openings(OpenStory stories, int count) throws IOException {
        var times = new double[count];
        for (int number = 0; number < count; number++) {
            var story = draw().story().orElseThrow();
            long begun = System.nanoTime();
            stories.open(archive, story);
            times[number] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }

    /** An article that shows all that is asked about. */
    private StoredArticle draw() throws IOException {
        while (true) {
            var drawn = archive.articles().after(random.nextLong(articles), 1);
            if (!drawn.isEmpty() && showsAll(drawn.get(0))) {
                return drawn.get(0);
            }
        }
    }

    private static boolean showsAll(StoredArticle stored) {
        var article = stored.reading().article();
        return stored.story().isPresent()
                && article.outlet().isPresent()
                && article.published().filter(date -> date.iso().endsWith("Z")).isPresent()
                && words(stored).size() > SHORTEST;
    }

    private SearchQuery saying(StoredArticle article) {
        var speaker = article.reading().quotes().stream()
                .flatMap(quote -> quote.speaker().stream())
                .findFirst();
        var asked = SearchQuery.of(word(article)).withKind(SearchQuery.Kind.QUOTE);
        return speaker.isPresent() ? asked.with(Facet.SPEAKER, speaker.get()) : asked;
    }

    private SearchQuery weekOfOutlet(StoredArticle article) {
        long day = published(article);
        var week = new SearchQuery.Period(OptionalLong.of(day - 3 * DAY), OptionalLong.of(day + 4 * DAY));
        return SearchQuery.of(word(article)).with(Facet.OUTLET, outlet(article)).withPeriod(week);
    }

    private static long published(StoredArticle article) {
        return Instant.parse(
                        article.reading().article().published().orElseThrow().iso())
                .getEpochSecond();
    }

    private String word(StoredArticle article) {
        var words = words(article);
        return words.get(random.nextInt(words.size()));
    }

    private String phrase(StoredArticle article) {
        var words = List.of(article.reading().article().text().split("[^\\p{L}]+"));
        int from = random.nextInt(words.size() - 4);
        return String.join(" ", words.subList(from, from + 4));
    }

    private static List<String> words(StoredArticle article) {
        return Arrays.stream(article.reading().article().text().split("[^\\p{L}]+"))
                .filter(word -> word.length() > 4)
                .toList();
    }

    private static String outlet(StoredArticle article) {
        return article.reading().article().outlet().orElseThrow().name();
    }

    private static void tell(String kind, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-28s median %6.1f ms, p95 %6.1f ms, longest %6.1f ms%n",
                kind,
                times[times.length / 2],
                times[(int) (times.length * 0.95)],
                times[times.length - 1]);
    }
}
