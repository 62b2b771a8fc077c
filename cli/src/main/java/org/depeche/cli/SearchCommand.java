package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.depeche.cli.terminal.SearchView;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.contract.SearchJson;
import org.depeche.newsroom.search.SearchArchive;
import org.depeche.newsroom.wording.Wording;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;
import org.depeche.store.query.SearchQuery.Order;
import org.depeche.store.query.SearchQuery.OwnShare;
import org.depeche.store.query.SearchQuery.Page;
import org.depeche.store.query.SearchQuery.Period;
import org.depeche.text.article.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles and quotations in an archive. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        header = "Search an archive: articles by their words, or what people said.",
        description = {
            "WORDS may hold \"a phrase\", begin*, -without, this | that. Without words all that the options let",
            "through is found."
        },
        footer = {
            "",
            "Example:",
            "  depeche search funiculaire --from 2031-03-01 --outlet \"Le Matin\"",
            "  depeche search --said-by Vasseur barrage        what did Vasseur say about the dam?",
            "  depeche search --cut --outlet \"Le Matin\"        which sentences did it cut from what it copied?",
        })
final class SearchCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--index", paramLabel = "FOLDER", description = "The search index (default: beside the archive).")
    private @Nullable Path index;

    @Option(names = "--quotes", description = "Quotations instead of articles.")
    private boolean quotes;

    @Option(names = "--cut", description = "Sentences that were cut from what an article copied (--outlet: by whom).")
    private boolean cut;

    @Option(names = "--agencies-only", description = "In stories that only agencies told, and outlets copied.")
    private boolean agenciesOnly;

    @Option(names = "--said-by", paramLabel = "NAME", description = "Quotations of this speaker.")
    private @Nullable String speaker;

    @Option(names = "--name", paramLabel = "NAME", description = "Articles that name this person, place or body.")
    private @Nullable String name;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Of this outlet.")
    private @Nullable String outlet;

    @Option(names = "--agency", paramLabel = "NAME", description = "Crediting this agency.")
    private @Nullable String agency;

    @Option(names = "--language", paramLabel = "TAG", description = "In this language: fr, en.")
    private @Nullable String language;

    @Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later: 2031-03-14.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--story-of", paramLabel = "N", description = "In stories of at least N articles.")
    private int fewestInStory = 1;

    @Option(names = "--own-least", paramLabel = "N", description = "With at least N per cent of text of its own.")
    private int leastOwn;

    @Option(names = "--own-most", paramLabel = "N", description = "With at most N per cent of text of its own.")
    private int mostOwn = 100;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "relevance, newest or oldest first (default: relevance).")
    private String order = "relevance";

    @Option(names = "--skip", paramLabel = "N", description = "Leave out the first N hits.")
    private int skip;

    @Option(names = "--count", paramLabel = "N", description = "Show N hits (default: 20).")
    private int count = 20;

    @Option(names = "--json", description = "One JSON object.")
    private boolean asJson;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What to find.")
    private List<String> words = List.of();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var failures = new Failures(console);
        var query = query();
        try (var search = SearchArchive.open(
                archive.address(),
                Optional.ofNullable(index),
                Clock.systemUTC(),
                notice -> failures.tell(new Trouble("search", notice, false)))) {
            var page = search.search(query);
            if (asJson) {
                new SearchJson().write(page, console.out());
                console.out().print('\n');
            } else {
                var wording = Wording.of(Language.parse(Objects.requireNonNullElse(System.getenv("LANG"), "")));
                console.out()
                        .print(new SearchView(console.width(), console.color(), wording, ZoneId.systemDefault())
                                .show(page, skip));
            }
        }
        return failures.exitCode();
    }

    private SearchQuery query() {
        var query = SearchQuery.of(String.join(" ", words))
                .withKind(kind())
                .withPeriod(new Period(second(from, 0), second(to, 1)))
                .withFewestInStory(fewestInStory)
                .withVoices(agenciesOnly ? SearchQuery.Voices.AGENCIES_ONLY : SearchQuery.Voices.ANY)
                .withOwn(new OwnShare(leastOwn, mostOwn))
                .withOrder(Order.valueOf(order.toUpperCase(Locale.ROOT)))
                .withPage(new Page(skip, count));
        query = with(query, Facet.SPEAKER, speaker);
        query = with(query, Facet.NAME, name);
        query = with(query, Facet.OUTLET, outlet);
        query = with(query, Facet.AGENCY, agency);
        return with(query, Facet.LANGUAGE, language);
    }

    private SearchQuery.Kind kind() {
        if (cut) {
            return SearchQuery.Kind.CUT;
        }
        return quotes || speaker != null ? SearchQuery.Kind.QUOTE : SearchQuery.Kind.ARTICLE;
    }

    private static SearchQuery with(SearchQuery query, Facet facet, @Nullable String value) {
        return value == null ? query : query.with(facet, value);
    }

    /** The first second of the day that lies {@code daysLater} after {@code day}, less one where that is the end. */
    private static OptionalLong second(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? OptionalLong.empty()
                : OptionalLong.of(
                        day.plusDays(daysLater).atStartOfDay(ZoneOffset.UTC).toEpochSecond() - daysLater);
    }
}
