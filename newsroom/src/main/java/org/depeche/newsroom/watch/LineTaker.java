package org.depeche.newsroom.watch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.source.ArticleSource;
import org.depeche.newsroom.contract.ArticleLineJson;

/**
 * Leaves articles as lines of JSON: in a folder with one file a day, or on a stream.
 *
 * <p>In a folder no article is lost or told twice, whenever the program is killed: a line counts once it is whole, and the
 * last files are looked through at each start. A stream cannot be looked through: what was written to it just before a
 * kill may be written again.
 */
public final class LineTaker implements ArticleTaker {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\.jsonl");

    private final ArticleLineJson json = new ArticleLineJson();
    private final KnownArticles known;
    private final Lines lines;

    private LineTaker(KnownArticles known, Lines lines) {
        this.known = known;
        this.lines = lines;
    }

    /** Where lines go. */
    @FunctionalInterface
    private interface Lines {
        /** Writes a line; when this returns it is out of our hands. */
        void write(String line, LocalDate day) throws IOException;
    }

    /** Leaves articles on {@code out}; {@code state} is the watch's folder. */
    public static LineTaker on(PrintWriter out, Path state, Instant now) throws IOException {
        return new LineTaker(open(state, now), (line, day) -> {
            out.print(line);
            out.flush();
            if (out.checkError()) {
                throw new IOException("standard output is closed");
            }
        });
    }

    /** Leaves articles in {@code folder}, which is made where it is not there. */
    public static LineTaker in(Path folder, Path state, Instant now) throws IOException {
        Files.createDirectories(folder);
        var known = open(state, now);
        var files = lastFiles(folder);
        for (var file : files) {
            cutTornLine(file);
        }
        new ArticleSource(IntakeSettings.standard()).read(files, arrival -> {
            if (arrival instanceof Arrival.Arrived arrived) {
                known.find(arrived.article());
            }
        });
        known.noteFound(day(now).toEpochDay());
        return new LineTaker(known, (line, day) -> append(folder.resolve(day + ".jsonl"), line));
    }

    private static KnownArticles open(Path state, Instant now) throws IOException {
        Files.createDirectories(state);
        return KnownArticles.open(state.resolve("articles.tsv"), day(now).toEpochDay());
    }

    @Override
    public synchronized Outcome take(FoundArticle found) throws IOException {
        var revision = known.recognise(found.article());
        if (revision.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        var article = found.article().toBuilder().id(revision.get().id()).build();
        var line = new StringWriter();
        json.write(
                article,
                new ArticleLineJson.Origin(
                        found.fetched(), found.feed(), revision.get().number(), found.remark()),
                line);
        lines.write(line.append('\n').toString(), day(found.fetched()));
        known.note(article, revision.get(), day(found.fetched()).toEpochDay());
        return revision.get().number() == 1 ? Outcome.ADDED : Outcome.REVISED;
    }

    private static void append(Path file, String line) throws IOException {
        // A stream, not a channel: interrupting a thread closes its channels.
        try (var out = new FileOutputStream(file.toFile(), true)) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.getFD().sync();
        }
    }

    /** The last two days' files: a kill can have left no more than their last lines unknown. */
    private static List<Path> lastFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> DAY.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.<Path>naturalOrder().reversed())
                    .limit(2)
                    .sorted()
                    .toList();
        }
    }

    /** Cuts off what a kill left of a line: the article is not known yet and will be fetched again. */
    private static void cutTornLine(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size();
            var letter = ByteBuffer.allocate(1);
            while (end > 0) {
                letter.clear();
                channel.read(letter, end - 1);
                if (letter.get(0) == '\n') {
                    break;
                }
                end--;
            }
            channel.truncate(end);
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Override
    public void close() throws IOException {
        known.close();
    }
}
