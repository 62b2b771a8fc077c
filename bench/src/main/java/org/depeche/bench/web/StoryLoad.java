package org.depeche.bench.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Asks a server on this machine for story pages, as many as it gives, for a bounded time.
 *
 * <p>{@code StoryLoad http://localhost:8080 300 60 4}: the server, of how many of the newest stories with two articles or
 * more, for how many seconds, over how many connections. Each page is asked for once before; every ten seconds print a
 * line: pages a second, median, 99th percentile, answers that were no page, the server's heap.
 */
public final class StoryLoad {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([a-z0-9]+)\"", Pattern.MULTILINE);
    private static final Pattern HEAP = Pattern.compile("^depeche_heap_bytes (\\d+)$", Pattern.MULTILINE);
    private static final int SPELL_SECONDS = 10;
    private static final int LONGEST_SECONDS = 3600;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            // A story that was joined with another says where that is.
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI origin;
    private final AtomicInteger failed = new AtomicInteger();
    private volatile Latencies spell = new Latencies();
    private final Latencies all = new Latencies();

    private StoryLoad(URI origin) {
        this.origin = origin;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var origin = URI.create(arguments[0]);
        if (!InetAddress.getByName(origin.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException(origin + ": only a server on this machine may be asked");
        }
        new StoryLoad(origin)
                .run(
                        Integer.parseInt(arguments[1]),
                        Math.min(LONGEST_SECONDS, Integer.parseInt(arguments[2])),
                        Integer.parseInt(arguments[3]));
    }

    private void run(int stories, int seconds, int connections) throws IOException, InterruptedException {
        var pages = pages(stories);
        long begun = System.nanoTime();
        pages.forEach(this::warm);
        System.out.printf(Locale.ROOT, "%d stories told in %.1f s%n", pages.size(), (System.nanoTime() - begun) / 1e9);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var askers = new ArrayList<Thread>();
        for (int number = 0; number < connections; number++) {
            var random = new Random(number);
            askers.add(Thread.ofPlatform().start(() -> ask(pages, random, end)));
        }
        while (System.nanoTime() < end) {
            Thread.sleep(Math.min(SPELL_SECONDS * 1000L, Math.max(1, (end - System.nanoTime()) / 1_000_000)));
            var past = spell;
            spell = new Latencies();
            System.out.printf(Locale.ROOT, "%s, heap %d MB%n", told(past, SPELL_SECONDS), heap() / 1_000_000);
        }
        for (var asker : askers) {
            asker.join();
        }
        System.out.printf(Locale.ROOT, "in all: %s, %d answers were no page%n", told(all, seconds), failed.get());
    }

    private static String told(Latencies latencies, int seconds) {
        return String.format(
                Locale.ROOT,
                "%.0f pages/s, median %.1f ms, p99 %.1f ms, longest %.0f ms",
                (double) latencies.count() / seconds,
                latencies.percentile(50),
                latencies.percentile(99),
                latencies.percentile(100));
    }

    private List<HttpRequest> pages(int stories) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(origin.resolve("/api/stories?fewest=2&most=" + stories))
                .timeout(PATIENCE)
                .build();
        var list = client.send(question, BodyHandlers.ofString()).body();
        return ID.matcher(list)
                .results()
                .map(found -> request("/story/" + found.group(1)))
                .toList();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(origin.resolve(path))
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE)
                .build();
    }

    /** Asks until the story is told. */
    private void warm(HttpRequest page) {
        for (int attempt = 0; attempt < 100 && status(page) == 202; attempt++) {
            Thread.onSpinWait();
        }
    }

    private void ask(List<HttpRequest> pages, Random random, long end) {
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            int status = status(pages.get(random.nextInt(pages.size())));
            long took = System.nanoTime() - begun;
            spell.add(took);
            all.add(took);
            // 202 is a page too: it says that the story is being told anew, since an article came in.
            if (status != 200 && status != 202) {
                failed.incrementAndGet();
            }
        }
    }

    /** The answer's status; 0 where there was none. */
    private int status(HttpRequest page) {
        try {
            return client.send(page, BodyHandlers.discarding()).statusCode();
        } catch (IOException none) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private long heap() throws IOException, InterruptedException {
        var metrics = client.send(request("/metrics"), BodyHandlers.ofString()).body();
        var found = HEAP.matcher(metrics);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
