package org.depeche.intake.pdf;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.Position;
import org.depeche.text.article.Language;

/** Reads the pages of a newspaper, or any other PDF with text in it, into articles. */
public final class NewspaperReader {
    private static final int MOST_PAGES = 500;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    // PDFBox tells of every odd font; kept, since a logger that nobody holds forgets its level.
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private final Set<Language> languages;

    /** Reads dates as they are written in {@code languages}. */
    public NewspaperReader(Set<Language> languages) {
        this.languages = Set.copyOf(languages);
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

    private void readDocument(Position position, PDDocument document, Arrivals arrivals) throws IOException {
        var pages = new ArrayList<List<PrintedLine>>();
        var printed = new PrintedDate(languages);
        var scanner = new PageScanner();
        long start = System.nanoTime();
        int count = Math.min(MOST_PAGES, document.getNumberOfPages());
        for (int page = 1; page <= count; page++) {
            var height = document.getPage(page - 1).getCropBox().getHeight();
            pages.add(printed.take(scanner.scan(document, page), height));
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                count = page;
            }
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            arrivals.lost(
                    position, document.getNumberOfPages() + " pages without text: scanned, and not read as pictures");
            return;
        }
        var date = Dated.of(printed.found(), document);
        var remark = count < document.getNumberOfPages()
                ? Optional.of(new Arrival.Remark(
                        "only " + count + " of " + document.getNumberOfPages() + " pages were read", true))
                : date.remark().map(line -> new Arrival.Remark(line, false));
        dropRunningLines(pages);
        handOn(position, articles(pages), date, remark, arrivals);
    }

    /**
     * When a document was published, and what a reader should know of that.
     *
     * @param remark empty where the pages say it themselves
     */
    private record Dated(Optional<LocalDate> day, Optional<String> remark) {

        /** The day printed on the pages; else that on which the file was made, which is weak evidence. */
        static Dated of(Optional<LocalDate> printed, PDDocument document) {
            if (printed.isPresent()) {
                return new Dated(printed, Optional.empty());
            }
            var made = document.getDocumentInformation().getCreationDate();
            if (made == null) {
                return new Dated(Optional.empty(), Optional.of("no publication date: its weekdays cannot be fixed"));
            }
            var day = LocalDate.ofInstant(made.toInstant(), made.getTimeZone().toZoneId());
            return new Dated(
                    Optional.of(day),
                    Optional.of("no date on its pages: the day on which the file was made, " + day + ", is taken"));
        }
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
            Position position,
            List<PrintedArticle> articles,
            Dated date,
            Optional<Arrival.Remark> remark,
            Arrivals arrivals) {
        if (articles.isEmpty()) {
            arrivals.lost(position, "no running text of at least 25 words");
        }
        for (int i = 0; i < articles.size(); i++) {
            var each = articles.size() == 1 ? position : arrivals.next(position.place() + "#" + (i + 1));
            if (articles.size() == 1 || arrivals.wants(each)) {
                var article = articles.get(i).article(each.place(), date.day());
                arrivals.accept(new Arrival.Arrived(each, article, Optional.empty(), remark));
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
