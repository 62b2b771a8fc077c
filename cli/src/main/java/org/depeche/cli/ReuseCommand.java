package org.depeche.cli;

import java.util.concurrent.Callable;
import org.depeche.newsroom.FindReuse;
import org.depeche.newsroom.contract.ReuseJson;
import org.depeche.text.reuse.index.ReusePair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the passages that the articles of a collection share. */
@Command(
        name = "reuse",
        mixinStandardHelpOptions = true,
        header = "Find shared passages over a whole collection of articles.",
        footer = {
            "",
            "Example:",
            "  depeche reuse --json samples/valmont > passages.jsonl",
        })
final class ReuseCommand implements Callable<Integer> {
    private final Console console;
    private final ReuseJson json = new ReuseJson();

    @Option(names = "--json", description = "One JSON object a line for each passage.")
    private boolean asJson;

    @Mixin
    private final Inputs inputs = new Inputs();

    ReuseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var failures = new Failures(console);
        new FindReuse().find(inputs.paths(), failures::tell).forEach(this::show);
        return failures.exitCode();
    }

    private void show(ReusePair pair) {
        if (asJson) {
            json.write(pair, console.out());
        } else {
            console.out()
                    .print(pair.a() + " " + pair.inA().start() + "-"
                            + pair.inA().end() + "  =  " + pair.b() + " "
                            + pair.inB().start() + "-" + pair.inB().end() + "  " + pair.words() + " words, "
                            + pair.changed() + " changed" + (pair.isQuotation() ? ", a quotation" : ""));
        }
        console.out().print('\n');
    }
}
