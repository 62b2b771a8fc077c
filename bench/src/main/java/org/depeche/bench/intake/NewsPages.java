package org.depeche.bench.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.depeche.intake.page.DecodedText;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes a WARC of news pages made from the samples; the same seed makes the same file.
 *
 * <p>Each page is a sample page whose paragraphs are drawn anew from those of all samples, with the menu, the list of
 * other stories and the scripts that a page of a real outlet has around them.
 */
public final class NewsPages {
    private static final Pattern PARAGRAPH = Pattern.compile("<p[ >].*?</p>", Pattern.DOTALL);
    private static final Instant FIRST = Instant.parse("2031-05-04T06:00:00Z");
    private final List<String> samples;
    private final List<String> paragraphs = new ArrayList<>();
    private final Random random;

    /** Pages from the HTML files of {@code folder}. */
    public NewsPages(Path folder, long seed) throws IOException {
        samples = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                samples.add(DecodedText.of(Files.readAllBytes(file)).text());
            }
        }
        for (var sample : samples) {
            PARAGRAPH.matcher(sample).results().forEach(match -> paragraphs.add(match.group()));
        }
        random = new Random(seed);
    }

    /** The next page. */
    public String next() {
        var sample = samples.get(random.nextInt(samples.size()));
        var story = PARAGRAPH
                .matcher(sample)
                .replaceAll("\0")
                .replaceFirst("\0", "\1")
                .replace("\0", "");
        var text = new StringBuilder();
        int count = 8 + random.nextInt(18);
        for (int i = 0; i < count; i++) {
            text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
        }
        return story.replace("\1", text).replace("</body>", surroundings() + "</body>");
    }

    private String surroundings() {
        var around = new StringBuilder("<nav><ul>");
        for (int i = 0; i < 60; i++) {
            around.append("<li><a href=\"/r/")
                    .append(random.nextInt(9999))
                    .append("\">Rubrique ")
                    .append(i)
                    .append("</a></li>");
        }
        around.append("</ul></nav><aside>");
        for (int i = 0; i < 30; i++) {
            around.append("<div class=\"card\"><a href=\"/a/")
                    .append(random.nextInt(99_999))
                    .append("\"><img src=\"/i/");
            around.append(random.nextInt(99_999))
                    .append(".jpg\" alt=\"\"><h3>Une autre histoire du jour ")
                    .append(i);
            around.append("</h3></a></div>");
        }
        around.append("</aside><script>var data=[");
        for (int i = 0; i < 1500; i++) {
            around.append("{\"k\":").append(random.nextInt()).append("},");
        }
        return around.append("0]</script>").toString();
    }

    /** Writes {@code count} pages to {@code file}, gzipped record by record as crawlers do. */
    public void write(Path file, int count) throws IOException {
        try (var channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                var warc = new WarcWriter(channel, WarcCompression.GZIP)) {
            for (int i = 0; i < count; i++) {
                var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + next();
                warc.write(new WarcResponse.Builder("https://www.journal.example/" + i)
                        .date(FIRST.plusSeconds(i))
                        .body(MediaType.HTTP_RESPONSE, http.getBytes(StandardCharsets.UTF_8))
                        .build());
            }
        }
    }
}
