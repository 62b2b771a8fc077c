package org.depeche.newsroom.watch;

import java.io.Closeable;
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

/**
 * The folder that holds what a watch knows, one small file a feed, each replaced whole.
 *
 * <p>One watch at a time may hold it. A file is lines of fields between tabs; its first line names the format's version.
 */
final class StateFolder implements Closeable {
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

    /** What is known of the feed {@code name}; empty where nothing is. */
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

    void write(FeedState state) throws IOException {
        var file = file(state.name());
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
        lines.add(line("name", state.name()));
        lines.add(line("address", state.address().toString()));
        state.title().ifPresent(title -> lines.add(line("title", title)));
        state.validators().etag().ifPresent(etag -> lines.add(line("etag", etag)));
        state.validators().lastModified().ifPresent(date -> lines.add(line("modified", date)));
        lines.add(line("content", Long.toString(state.content())));
        lines.add(line("interval", state.interval().toString()));
        lines.add(line("next", state.next().toString()));
        state.asked().ifPresent(asked -> lines.add(line("asked", asked.toString())));
        lines.add(line("failures", Integer.toString(state.failures())));
        state.trouble().ifPresent(trouble -> lines.add(line("trouble", trouble)));
        state.seen()
                .forEach((key, entry) -> lines.add(line("seen", key) + "\t" + entry.hash() + "\t" + entry.settled()
                        + "\t" + entry.tries() + "\t" + entry.day()));
        return lines;
    }

    private static String line(String field, String value) {
        return field + "\t"
                + value.replace("\\", "\\\\")
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
                                Long.parseLong(parts[5])));
            } else if (parts.length == 2) {
                fields.put(parts[0], plain(parts[1]));
            }
        }
        return state(name, fields, seen);
    }

    private static FeedState state(String name, Map<String, String> fields, Map<String, SeenEntry> seen) {
        return new FeedState(
                name,
                PageAddress.parse(fields.getOrDefault("address", name))
                        .orElseThrow(() -> new IllegalArgumentException("no address")),
                Optional.ofNullable(fields.get("title")),
                new Validators(Optional.ofNullable(fields.get("etag")), Optional.ofNullable(fields.get("modified"))),
                Long.parseLong(fields.getOrDefault("content", "0")),
                Duration.parse(fields.getOrDefault("interval", "")),
                Instant.parse(fields.getOrDefault("next", "")),
                Optional.ofNullable(fields.get("asked")).map(Instant::parse),
                Integer.parseInt(fields.getOrDefault("failures", "0")),
                Optional.ofNullable(fields.get("trouble")),
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
