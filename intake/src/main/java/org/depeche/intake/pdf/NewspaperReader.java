package org.depeche.intake.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.Position;

/** Reads the pages of a newspaper, or any other PDF with text in it, into articles. */
public final class NewspaperReader {
    private static final int MOST_PAGES = 500;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    // PDFBox tells of every odd font; kept, since a logger that nobody holds forgets its level.
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    public NewspaperReader() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    /** Reads the PDF {@code content}, which stands at {@code position}. */
    public void read(Position position, byte[] content, Arrivals arrivals) {
        try (var document = Loader.loadPDF(content)) {
            UnpackedSize.check(document);
            readDocument(position, document, arrivals);
        } catch (InvalidPasswordException locked) {
            arrivals.lost(position, "a PDF locked with a password");
        } catch (IOException | RuntimeException damaged) {
            // PDFBox throws whatever it stumbles over in a file that is none.
            arrivals.lost(position, "a damaged PDF: " + damaged.getMessage());
        } catch (StackOverflowError | OutOfMemoryError bomb) {
            // Objects packed in objects: the memory is free again once the document is let go.
            arrivals.lost(position, "a PDF that unpacks to more than fits the memory");
        }
    }

    private static void readDocument(Position position, PDDocument document, Arrivals arrivals) throws IOException {
        var pages = new ArrayList<List<PrintedLine>>();
        var scanner = new PageScanner();
        long start = System.nanoTime();
        int count = Math.min(MOST_PAGES, document.getNumberOfPages());
        for (int page = 1; page <= count; page++) {
            pages.add(scanner.scan(document, page));
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                count = page;
            }
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            arrivals.lost(
                    position, document.getNumberOfPages() + " pages without text: scanned, and not read as pictures");
            return;
        }
        var remark = count < document.getNumberOfPages()
                ? new Arrival.Remark("only " + count + " of " + document.getNumberOfPages() + " pages were read", true)
                : new Arrival.Remark("no publication date: its weekdays cannot be fixed", false);
        dropRunningLines(pages);
        handOn(position, articles(pages), remark, arrivals);
    }

    private static List<PrintedArticle> articles(List<List<PrintedLine>> pages) {
        boolean newspaper = false;
        var blocks = new ArrayList<List<PrintedBlock>>();
        for (var page : pages) {
            var layout = PageLayout.of(page);
            newspaper |= layout.hasColumns();
            blocks.add(layout.blocks().stream()
                    .flatMap(lines -> PrintedBlock.of(lines).stream())
                    .toList());
        }
        return PrintedArticles.of(blocks, newspaper);
    }

    private static void handOn(
            Position position, List<PrintedArticle> articles, Arrival.Remark remark, Arrivals arrivals) {
        if (articles.isEmpty()) {
            arrivals.lost(position, "no running text of at least 25 words");
        }
        for (int i = 0; i < articles.size(); i++) {
            var each = articles.size() == 1 ? position : arrivals.next(position.place() + "#" + (i + 1));
            if (articles.size() == 1 || arrivals.wants(each)) {
                var article = articles.get(i).article(each.place());
                arrivals.accept(new Arrival.Arrived(each, article, Optional.empty(), Optional.of(remark)));
            }
        }
    }

    /** Page numbers, titles and dates that run along the top or foot of most pages. */
    private static void dropRunningLines(List<List<PrintedLine>> pages) {
        if (pages.size() < 3) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (var page : pages) {
            page.stream().map(NewspaperReader::running).distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        for (var page : pages) {
            page.removeIf(line -> counts.getOrDefault(running(line), 0) * 2 > pages.size());
        }
    }

    private static String running(PrintedLine line) {
        return Math.round(line.bottom()) + " " + line.text().replaceAll("\\d+", "0");
    }
}
