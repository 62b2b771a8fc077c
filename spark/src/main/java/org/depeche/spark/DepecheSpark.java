package org.depeche.spark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.depeche.spark.extract.ExtractJob;
import org.depeche.spark.reuse.ReuseJob;
import org.depeche.spark.story.StoriesJob;
import org.depeche.text.reuse.index.IndexSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the cluster: what {@code spark-submit} starts. */
@Command(
        name = "depeche-spark",
        mixinStandardHelpOptions = true,
        description =
                "Reads archives of millions of articles on a cluster: who has which words from whom, and what it is about.",
        footer = {
            "",
            "Example:",
            "  spark-submit … depeche-spark.jar extract --archive s3a://news/archive s3a://news/warc"
        })
public final class DepecheSpark {
    private static final long GIGABYTE = 1L << 30;

    @Spec
    private @Nullable CommandSpec spec;

    private DepecheSpark() {}

    /** Exits with 0 where all went well, 1 where an archive or input could not be read, 2 on a wrong call. */
    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        // A cluster takes any call of exit, even with 0, for a failure in some of its modes.
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new DepecheSpark()).setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof IOException || failure instanceof IllegalArgumentException) {
                command.getErr().println("depeche-spark: " + failure.getMessage());
                return 1;
            }
            throw failure;
        });
    }

    @Command(
            name = "extract",
            mixinStandardHelpOptions = true,
            description = "Reads WARC, JSON lines, Parquet and whatever else a laptop reads into an archive.")
    Integer extract(@Mixin Place place, @Mixin Inputs inputs) throws Exception {
        return run("extract", List.of(extracting(place, inputs)));
    }

    @Command(
            name = "reuse",
            mixinStandardHelpOptions = true,
            description = "Finds the passages that the articles of an archive share; what is finished is passed over.")
    Integer reuse(@Mixin Place place, @Mixin Copies copies) throws Exception {
        return run("reuse", List.of(reusing(place, copies)));
    }

    @Command(
            name = "stories",
            mixinStandardHelpOptions = true,
            description =
                    "Sorts the articles of an archive into stories, after reuse; what is finished is passed over.")
    Integer stories(@Mixin Place place) throws Exception {
        return run("stories", List.of(telling(place)));
    }

    @Command(
            name = "report",
            mixinStandardHelpOptions = true,
            description = {
                "Counts what each outlet copied on each day, which agencies it credits, which stories it was first to"
                        + " tell, and how long news takes; after stories."
            })
    Integer report(@Mixin Place place) throws Exception {
        return run("report", List.of(reporting(place)));
    }

    @Command(
            name = "update",
            mixinStandardHelpOptions = true,
            description = "All four, one after the other: extract, reuse, stories, report.")
    Integer update(@Mixin Place place, @Mixin Copies copies, @Mixin Inputs inputs) throws Exception {
        return run(
                "update", List.of(extracting(place, inputs), reusing(place, copies), telling(place), reporting(place)));
    }

    private static Job extracting(Place place, Inputs inputs) {
        return spark -> {
            var counts = new ExtractJob(spark, place.archive, inputs.round * GIGABYTE).run(inputs.inputs);
            return counts.files() + " files read, " + counts.articles() + " articles added, " + counts.rejects()
                    + " lines in rejects";
        };
    }

    private static Job reusing(Place place, Copies copies) {
        return spark -> {
            var settings = IndexSettings.standard().withMostCopies(copies.most);
            var counts = new ReuseJob(spark, place.archive, settings).run();
            return counts.told() + " seasons told, " + counts.finished() + " were finished";
        };
    }

    private static Job telling(Place place) {
        return spark -> {
            var counts = new StoriesJob(spark, place.archive).run();
            return counts.told() + " parts told, " + counts.finished() + " were finished";
        };
    }

    private static Job reporting(Place place) {
        return spark -> {
            new ReportJob(spark, place.archive).run();
            return "counted into " + place.archive + "/report";
        };
    }

    private int run(String name, List<Job> jobs) throws Exception {
        try (var spark = SparkSession.builder().appName("depeche " + name).getOrCreate()) {
            for (var job : jobs) {
                requireNonNull(spec).commandLine().getOut().println(job.run(spark));
            }
            return 0;
        }
    }

    private interface Job {
        String run(SparkSession spark) throws Exception;
    }

    /** Where the archive is. */
    static final class Place {
        @Option(names = "--archive", required = true, description = "the archive's folder")
        private String archive = "";
    }

    /** What is read. */
    static final class Inputs {
        @Option(
                names = "--round",
                defaultValue = "64",
                description = "gigabytes that are read before what was read is safe (${DEFAULT-VALUE})")
        private long round;

        @Parameters(arity = "1..*", paramLabel = "INPUT", description = "files, folders, patterns")
        private List<String> inputs = List.of();
    }

    /** How much is told of a text with many copies. */
    static final class Copies {
        @Option(
                names = "--most-copies",
                defaultValue = "1000",
                description = "with how many before it a copy is paired, beside its source (${DEFAULT-VALUE})")
        private int most;
    }
}
