package org.depeche.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.depeche.text.article.Article;
import org.depeche.text.collation.Collation;
import org.depeche.text.collation.StoryCollator;
import org.depeche.text.extract.ArticleExtractor;
import org.depeche.text.extract.Extraction;
import org.depeche.text.name.Name;
import org.depeche.text.name.NameFinder;
import org.depeche.text.quote.KnownSpeaker;
import org.depeche.text.quote.finder.QuoteFinder;
import org.depeche.text.reading.ArticleReader;
import org.depeche.text.reading.Reading;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.PassageIndex;
import org.depeche.text.reuse.index.ReusePair;
import org.depeche.text.story.SharedWords;
import org.depeche.text.story.StoryClusterer;
import org.depeche.text.story.StoryItem;
import org.depeche.text.story.StorySettings;
import org.depeche.text.time.TimeFinder;
import org.depeche.text.words.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The steps of an article's way, each by itself and all in a row; an operation is one article, for {@code collation} one story. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {

    /** Pages as they come. */
    @State(Scope.Benchmark)
    public static class Pages {
        @Param("invented")
        public String news = "invented";

        List<String> pages = List.of();
        final ArticleExtractor extractor = new ArticleExtractor();

        @Setup(Level.Trial)
        public void prepare() throws IOException {
            pages = Material.named(news).pages();
        }
    }

    /** Articles by themselves, with the names found in them. */
    @State(Scope.Benchmark)
    public static class Articles {
        @Param("invented")
        public String news = "invented";

        List<Article> articles = List.of();
        final Map<Article, List<KnownSpeaker>> speakers = new HashMap<>();
        final NameFinder names = new NameFinder();
        final TimeFinder times = new TimeFinder();
        final QuoteFinder quotes = new QuoteFinder();
        final ArticleReader reader = new ArticleReader();

        @Setup(Level.Trial)
        public void prepare() throws IOException {
            articles = Material.named(news).articles();
            articles.forEach(article -> speakers.put(article, speakers(names.find(article))));
        }

        private static List<KnownSpeaker> speakers(List<Name> names) {
            var known = new ArrayList<KnownSpeaker>();
            for (var name : names) {
                var kind = KnownSpeaker.Kind.valueOf(name.kind().name());
                name.mentions().forEach(mention -> known.add(new KnownSpeaker(mention, name.name(), kind)));
            }
            known.sort((one, other) -> one.mention().compareTo(other.mention()));
            return known;
        }
    }

    /** Articles in their order, and what each shares with those before. */
    @State(Scope.Benchmark)
    public static class Stream {
        @Param("invented")
        public String news = "invented";

        List<Article> articles = List.of();
        List<StoryItem> items = List.of();

        @Setup(Level.Trial)
        public void prepare() throws IOException {
            articles = Material.named(news).stream();
            var line = new Line(articles);
            var names = new NameFinder();
            items = articles.stream()
                    .map(article -> item(article, names.find(article), line.passages.add(article)))
                    .toList();
        }
    }

    /** One story's articles, read. */
    @State(Scope.Benchmark)
    public static class OneStory {
        List<Reading> readings = List.of();

        @Setup(Level.Trial)
        public void prepare() throws IOException {
            var reader = new ArticleReader();
            readings = Material.named("invented").story().stream()
                    .map(reader::read)
                    .toList();
        }
    }

    /** An index of passages and a clusterer of stories, both new. */
    private static final class Line {
        final Map<String, String> texts = new HashMap<>();
        final PassageIndex passages = new PassageIndex(IndexSettings.standard(), id -> texts.getOrDefault(id, ""));
        final StoryClusterer stories = new StoryClusterer(StorySettings.standard());

        Line(List<Article> articles) {
            articles.forEach(article -> texts.put(article.id(), article.text()));
        }
    }

    /** What no change of this project can make dearer: what the others are held against where two machines are compared. */
    @Benchmark
    @OperationsPerInvocation(Material.PAGES)
    public void calibration(Articles material, Blackhole hole) {
        for (var article : material.articles) {
            var counts = new HashMap<String, Integer>();
            for (var word : article.text().toLowerCase(Locale.FRENCH).split("[^\\p{L}]+", -1)) {
                counts.merge(word, 1, Integer::sum);
            }
            hole.consume(counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .toList());
        }
    }

    @Benchmark
    @OperationsPerInvocation(Material.PAGES)
    public void extract(Pages material, Blackhole hole) {
        for (var page : material.pages) {
            hole.consume(material.extractor.extractHtml("page", Optional.empty(), page));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Material.PAGES)
    public void sentences(Articles material, Blackhole hole) {
        for (var article : material.articles) {
            hole.consume(new SentenceSplitter(article.language()).split(article.text()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Material.PAGES)
    public void names(Articles material, Blackhole hole) {
        for (var article : material.articles) {
            hole.consume(material.names.find(article));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Material.PAGES)
    public void times(Articles material, Blackhole hole) {
        for (var article : material.articles) {
            hole.consume(material.times.find(article));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Material.PAGES)
    public void quotes(Articles material, Blackhole hole) {
        for (var article : material.articles) {
            hole.consume(material.quotes.read(article, material.speakers.getOrDefault(article, List.of())));
        }
    }

    /** Sentences, names, times and quotations, as they are read together. */
    @Benchmark
    @OperationsPerInvocation(Material.PAGES)
    public void reading(Articles material, Blackhole hole) {
        for (var article : material.articles) {
            hole.consume(material.reader.read(article));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Material.STREAM)
    public void reuse(Stream material, Blackhole hole) {
        var line = new Line(material.articles);
        for (var article : material.articles) {
            hole.consume(line.passages.add(article));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Material.STREAM)
    public void story(Stream material, Blackhole hole) {
        var line = new Line(List.of());
        for (var item : material.items) {
            hole.consume(line.stories.place(item));
        }
        hole.consume(line.stories.mend());
    }

    @Benchmark
    public Collation collation(OneStory material) {
        return new StoryCollator().collate(material.readings);
    }

    /** From the page to the finished analysis. */
    @Benchmark
    @OperationsPerInvocation(Material.PAGES)
    public void page(Pages material, Articles readers, Blackhole hole) {
        var line = new Line(List.of());
        for (int number = 0; number < material.pages.size(); number++) {
            var page = material.extractor.extractHtml("p" + number, Optional.empty(), material.pages.get(number));
            if (page instanceof Extraction.Extracted extracted) {
                var reading = readers.reader.read(extracted.article());
                line.texts.put(reading.article().id(), reading.article().text());
                var shared = line.passages.add(reading.article());
                hole.consume(line.stories.place(item(reading.article(), reading.names(), shared)));
                hole.consume(reading);
            }
        }
        hole.consume(line.stories.mend());
    }

    private static StoryItem item(Article article, List<Name> names, List<ReusePair> passages) {
        var words = new HashMap<String, Integer>();
        for (var passage : passages) {
            if (!passage.isQuotation()) {
                words.merge(passage.a(), passage.words(), Integer::sum);
            }
        }
        var shared = new ArrayList<SharedWords>();
        words.forEach((other, count) -> shared.add(new SharedWords(other, Math.max(1, count), Optional.empty())));
        return StoryItem.of(article)
                .withNames(names.stream().map(Name::name).toList())
                .withShared(shared);
    }
}
