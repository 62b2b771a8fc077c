package org.depeche.newsroom.watch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Validators;
import org.depeche.store.query.FeedHealth;

/**
 * The folder that holds what a watch knows, one small file a feed, each replaced whole.
 *
 * <p>One watch at a time may hold it. A file is lines of fields between tabs; its first line names the format's version.
 */
final class StateFolder extends FeedMemory {
    private static final String VERSION = "depeche feed state 1";

    private final Path feeds;
    private final FileChannel lock;

    private StateFolder(Path feeds, FileChannel lock) {
        this.feeds = feeds;
        this.lock = lock;
    }

    /** Opens the folder, which is made where it is not there; fails where another watch holds it. */
    static StateFolder open(Path folder) throws IOException {
        var feeds = Files.createDirectories(folder.resolve("feeds"));
        var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(lock)) {
            lock.close();
            throw new IOException(folder + ": another watch is at work there");
        }
        return new StateFolder(feeds, lock);
    }

    private static boolean isOurs(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException ownProcess) {
            return false;
        }
    }

    @Override
    Optional<FeedState> read(String name) throws IOException {
        var file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        try {
            return lines.isEmpty() ? Optional.empty() : Optional.of(parse(name, lines));
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw new IOException(file + ": not what a watch wrote: " + broken.getMessage(), broken);
        }
    }

    /** Always: nobody drops a feed here but by ending the watch. */
    @Override
    boolean holds(String name) {
        return true;
    }

    /** None: files are named by what they stand for, and no one adds feeds here but the watch. */
    @Override
    List<String> addresses() {
        return List.of();
    }

    @Override
    void write(FeedState state) throws IOException {
        var file = file(state.health().address());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        // A stream, not a channel: interrupting a thread closes its channels.
        try (var out = new FileOutputStream(fresh.toFile())) {
            out.write(String.join("\n", lines(state)).getBytes(StandardCharsets.UTF_8));
            out.getFD().sync();
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String name) {
        return feeds.resolve(String.format(Locale.ROOT, "%016x.tsv", TextHash.of(name)));
    }

    private static List<String> lines(FeedState state) {
        var lines = new ArrayList<String>();
        lines.add(VERSION);
        var health = state.health();
        lines.add(line("name", health.address()));
        lines.add(line("address", state.address().toString()));
        health.title().ifPresent(title -> lines.add(line("title", title)));
        state.validators().etag().ifPresent(etag -> lines.add(line("etag", etag)));
        state.validators().lastModified().ifPresent(date -> lines.add(line("modified", date)));
        lines.add(line("content", Long.toString(state.content())));
        lines.add(line("interval", health.interval().toString()));
        lines.add(line("next", health.next().toString()));
        health.asked().ifPresent(asked -> lines.add(line("asked", asked.toString())));
        lines.add(line("failures", Integer.toString(health.failures())));
        health.trouble().ifPresent(trouble -> lines.add(line("trouble", trouble)));
        lines.add(line("added", Long.toString(health.added())));
        lines.add(line("revised", Long.toString(health.revised())));
        health.news().ifPresent(news -> lines.add(line("news", news.toString())));
        state.seen().forEach((key, entry) -> {
            lines.add(line("seen", key) + "\t" + entry.hash() + "\t" + entry.settled() + "\t" + entry.tries() + "\t"
                    + entry.day());
            entry.check().ifPresent(check -> lines.add(check(key, check)));
        });
        return lines;
    }

    /** When a seen entry's page is to be looked at again; behind the entry's own line. */
    private static String check(String key, PageCheck check) {
        return String.join(
                "\t",
                line("check", key),
                escaped(check.page().toString()),
                escaped(check.title().orElse("")),
                check.published().map(Instant::toString).orElse(""),
                escaped(check.validators().etag().orElse("")),
                escaped(check.validators().lastModified().orElse("")),
                Long.toString(check.content()),
                check.since().toString(),
                check.due().toString());
    }

    private static String line(String field, String value) {
        return field + "\t" + escaped(value);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static FeedState parse(String name, List<String> lines) {
        if (!lines.get(0).equals(VERSION)) {
            throw new IllegalArgumentException("its first line is '" + lines.get(0) + "'");
        }
        var fields = new HashMap<String, String>();
        var seen = new LinkedHashMap<String, SeenEntry>();
        for (var line : lines.subList(1, lines.size())) {
            var parts = line.split("\t", -1);
            if (parts[0].equals("seen") && parts.length == 6) {
                seen.put(
                        plain(parts[1]),
                        new SeenEntry(
                                Long.parseLong(parts[2]),
                                Boolean.parseBoolean(parts[3]),
                                Integer.parseInt(parts[4]),
                                Long.parseLong(parts[5]),
                                Optional.empty()));
            } else if (parts[0].equals("check") && parts.length == 10) {
                seen.computeIfPresent(plain(parts[1]), (key, entry) -> entry.checked(check(parts)));
            } else if (parts.length == 2) {
                fields.put(parts[0], plain(parts[1]));
            }
        }
        return state(name, fields, seen);
    }

    private static Optional<PageCheck> check(String[] parts) {
        return PageAddress.parse(plain(parts[2]))
                .map(page -> new PageCheck(
                        page,
                        given(parts[3]),
                        given(parts[4]).map(Instant::parse),
                        new Validators(given(parts[5]), given(parts[6])),
                        Long.parseLong(parts[7]),
                        Instant.parse(parts[8]),
                        Instant.parse(parts[9])));
    }

    private static Optional<String> given(String field) {
        return Optional.of(plain(field)).filter(value -> !value.isEmpty());
    }

    private static FeedState state(String name, Map<String, String> fields, Map<String, SeenEntry> seen) {
        var health = new FeedHealth(
                name,
                Optional.ofNullable(fields.get("title")),
                // Nobody watches from here without a list, which says it anew.
                List.of(),
                Duration.parse(fields.getOrDefault("interval", "")),
                Optional.ofNullable(fields.get("asked")).map(Instant::parse),
                Instant.parse(fields.getOrDefault("next", "")),
                Integer.parseInt(fields.getOrDefault("failures", "0")),
                Optional.ofNullable(fields.get("trouble")),
                Long.parseLong(fields.getOrDefault("added", "0")),
                Long.parseLong(fields.getOrDefault("revised", "0")),
                Optional.ofNullable(fields.get("news")).map(Instant::parse));
        return new FeedState(
                health,
                PageAddress.parse(fields.getOrDefault("address", name))
                        .orElseThrow(() -> new IllegalArgumentException("no address")),
                new Validators(Optional.ofNullable(fields.get("etag")), Optional.ofNullable(fields.get("modified"))),
                Long.parseLong(fields.getOrDefault("content", "0")),
                seen);
    }

    private static String plain(String escaped) {
        var out = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char letter = escaped.charAt(i);
            if (letter == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                out.append(letter);
            }
        }
        return out.toString();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
