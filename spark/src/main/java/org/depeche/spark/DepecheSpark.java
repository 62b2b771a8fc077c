package org.depeche.spark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.depeche.text.reuse.collection.CollectionSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
    Integer extract(
            @Option(names = "--archive", required = true, description = "the archive's folder") String archive,
            @Option(
                            names = "--round",
                            defaultValue = "64",
                            description = "gigabytes that are read before what was read is safe (${DEFAULT-VALUE})")
                    long round,
            @Parameters(arity = "1..*", paramLabel = "INPUT", description = "files, folders, patterns")
                    List<String> inputs)
            throws Exception {
        return run("extract", spark -> {
            var counts = new ExtractJob(spark, archive, round * GIGABYTE).run(inputs);
            return counts.files() + " files read, " + counts.articles() + " articles added, " + counts.rejects()
                    + " lines in rejects";
        });
    }

    @Command(
            name = "reuse",
            mixinStandardHelpOptions = true,
            description = "Finds the passages that the articles of an archive share; what is finished is passed over.")
    Integer reuse(
            @Option(names = "--archive", required = true, description = "the archive's folder") String archive,
            @Option(
                            names = "--most-copies",
                            defaultValue = "1000",
                            description =
                                    "with how many before it a copy is paired, beside its source (${DEFAULT-VALUE})")
                    int mostCopies)
            throws Exception {
        return run("reuse", spark -> {
            var settings = CollectionSettings.standard().withMostCopies(mostCopies);
            var counts = new ReuseJob(spark, archive, settings).run();
            return counts.told() + " seasons told, " + counts.finished() + " were finished";
        });
    }

    @Command(
            name = "stories",
            mixinStandardHelpOptions = true,
            description =
                    "Sorts the articles of an archive into stories, after reuse; parts that are finished are passed over.")
    Integer stories(@Option(names = "--archive", required = true, description = "the archive's folder") String archive)
            throws Exception {
        return run("stories", spark -> {
            var counts = new StoriesJob(spark, archive).run();
            return counts.told() + " parts told, " + counts.finished() + " were finished";
        });
    }

    @Command(
            name = "report",
            mixinStandardHelpOptions = true,
            description = {
                "Counts what each outlet copied on each day, which agencies it credits, which stories it was the first to"
                        + " tell, and how long news takes; after stories."
            })
    Integer report(@Option(names = "--archive", required = true, description = "the archive's folder") String archive)
            throws Exception {
        return run("report", spark -> {
            new ReportJob(spark, archive).run();
            return "counted into " + archive + "/report";
        });
    }

    private int run(String job, Job work) throws Exception {
        try (var spark = SparkSession.builder().appName("depeche " + job).getOrCreate()) {
            var told = work.run(spark);
            requireNonNull(spec).commandLine().getOut().println(told);
            return 0;
        }
    }

    private interface Job {
        String run(SparkSession spark) throws Exception;
    }
}
