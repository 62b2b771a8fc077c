package org.depeche.bench.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes article lines of invented French news: events told by one to some sixty articles, most of which copy the
 * event's dispatch in part; two thousand articles a day.
 */
public final class WriteNews {
    private static final Instant START = Instant.parse("2031-03-01T06:00:00Z");
    private static final int A_DAY = 2000;

    private final Random random = new Random(7);
    private final List<String> patterns;
    private final List<InventedEvent> open = new ArrayList<>();
    private final Map<InventedEvent, Integer> left = new HashMap<>();
    private int events;
    private int articles;

    private WriteNews(List<String> patterns) {
        this.patterns = patterns;
    }

    /** Writes {@code arguments[1]} articles to the file {@code arguments[0]}, with the patterns of the file {@code arguments[2]}. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        try (var out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (var lines = lines(Path.of(arguments[2])).limit(count).iterator(); lines.hasNext(); ) {
                out.write(lines.next());
                out.write('\n');
            }
        }
    }

    /** Article lines without end, with the sentence patterns of the file {@code patterns}. */
    public static Stream<String> lines(Path patterns) throws IOException {
        var news = new WriteNews(Files.readAllLines(patterns).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList());
        return Stream.generate(news::next);
    }

    private String next() {
        // Some forty events are under way at any time: articles of one event come mixed with others'.
        while (open.size() < 40) {
            var next = new InventedEvent(7, events++, patterns);
            open.add(next);
            left.put(next, next.size());
        }
        int at = random.nextInt(open.size());
        var event = open.get(at);
        var line = line(articles++, event, random);
        if (left.merge(event, -1, Integer::sum) == 0) {
            open.remove(at);
            left.remove(event);
        }
        return line;
    }

    private static String line(int article, InventedEvent event, Random random) {
        var sentences = new ArrayList<String>();
        boolean isCopy = random.nextInt(10) < 6;
        int from = random.nextInt(6);
        for (int i = 0; i < 20; i++) {
            boolean isFromDispatch = isCopy && i < 12 && random.nextInt(8) > 0;
            sentences.add(isFromDispatch ? event.dispatch.get((from + i) % event.dispatch.size()) : event.sentence());
        }
        var text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 0 ? "" : i % 4 == 0 ? "\\n\\n" : " ").append(sentences.get(i));
        }
        int outlet = random.nextInt(40);
        var headline = event.words.get(0) + " " + event.words.get(1 + random.nextInt(4)) + " "
                + event.dispatch.get(random.nextInt(3)).split(",")[0];
        return "{\"id\": \"n" + article + "\", \"url\": \"https://outlet" + outlet + ".example/news/" + article
                + "\", \"outlet\": \"Outlet " + outlet + "\", \"language\": \"fr\", \"published\": \""
                + START.plusSeconds(article * 86_400L / A_DAY) + "\", \"headline\": \"" + escaped(headline)
                + "\", \"text\": \"" + escaped(text.toString()) + "\""
                + (isCopy && outlet % 3 == 0
                        ? ", \"credits\": [{\"agency\": \"ATI\", \"evidence\": \"avec ATI\"}]"
                        : "")
                + "}";
    }

    private static String escaped(String text) {
        return text.replace("\"", "\\\"");
    }
}
