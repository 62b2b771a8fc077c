package org.depeche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.depeche.cli.terminal.ReadView;
import org.depeche.newsroom.ReadArticles;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.adding.BodyLengths;
import org.depeche.newsroom.contract.ArticleJson;
import org.depeche.text.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and shows what is in them. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        header = "Read articles: headline, body, credits, quotations, dates and names.",
        footer = {
            "",
            "Example:",
            "  depeche read samples/valmont",
            "  depeche read --json samples/valmont > articles.jsonl",
        })
final class ReadCommand implements Callable<Integer> {
    private final Console console;
    private final ArticleJson json = new ArticleJson();

    @Option(names = "--json", description = "One JSON object a line for each article.")
    private boolean asJson;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Inputs inputs = new Inputs();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var failures = new Failures(console);
        var lengths = BodyLengths.find(archive.address(), Instant.now());
        if (lengths.isEmpty()) {
            new ReadArticles().read(inputs.paths(), this::show, failures::tell);
            return failures.exitCode();
        }
        try (var known = lengths.get()) {
            new ReadArticles().read(inputs.paths(), reading -> check(reading, known, failures), failures::tell);
        }
        return failures.exitCode();
    }

    private void check(Reading reading, BodyLengths known, Failures failures) {
        show(reading);
        var article = reading.article();
        try {
            known.remark(article).ifPresent(line -> failures.tell(new Trouble(article.id(), line, false)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void show(Reading reading) {
        if (asJson) {
            json.write(reading, console.out());
            console.out().print('\n');
        } else {
            console.out().print(new ReadView(console.width(), console.color()).show(reading));
        }
    }
}
