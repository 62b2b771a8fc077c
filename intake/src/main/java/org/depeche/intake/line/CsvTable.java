package org.depeche.intake.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.TimeBound;
import org.depeche.intake.page.DecodedText;
import org.depeche.intake.page.PageReader;

/** Reads a table of articles with its columns' names in the first row. */
public final class CsvTable {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int LONGEST_NAME = 60;
    private static final int HEAD = 8192;

    private final int largestField;
    private final FieldsReader fields;
    private final TimeBound bound;

    public CsvTable(IntakeSettings settings, PageReader pages) {
        this.largestField = settings.largestLine();
        this.fields = new FieldsReader(pages);
        this.bound = new TimeBound(settings.longestReading());
    }

    /** Whether a text that begins like this is a table of articles. */
    public static boolean isTable(String beginning) {
        return delimiter(beginning).isPresent();
    }

    /** Reads the rows one by one; {@code stream} can be marked. */
    public void read(String place, InputStream stream, Arrivals arrivals) throws IOException {
        boolean wide = skipMark(stream);
        var reader = new BufferedReader(new InputStreamReader(stream, wide ? UTF_16 : ISO_8859_1), 1 << 16);
        reader.mark(HEAD);
        var head = new char[HEAD];
        int length = Math.max(0, reader.read(head));
        reader.reset();
        char delimiter = delimiter(new String(head, 0, length)).orElse(',');
        try (var rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .maxBufferSize(Math.max(largestField, 1 << 17))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.of(builder -> builder.maxFieldSize(largestField)), reader)) {
            readRows(place, rows.iterator(), !wide, arrivals);
        }
    }

    private void readRows(String place, Iterator<CsvRecord> rows, boolean bytes, Arrivals arrivals) {
        int number = 0;
        try {
            var columns = new TableColumns(cells(rows.next(), bytes));
            while (rows.hasNext()) {
                var row = rows.next();
                var position = arrivals.next(place + "#" + ++number);
                if (arrivals.wants(position)) {
                    arrivals.accept(bound.read(
                            position, () -> fields.read(position, columns.fields(cells(row, bytes)))));
                }
            }
        } catch (CsvParseException broken) {
            arrivals.lost(arrivals.at(place), "the table breaks off after row " + number + ": " + broken.getMessage());
        }
    }

    /** A table read as bytes is decoded cell by cell: exports put together from several sources mix their charsets. */
    private static List<String> cells(CsvRecord row, boolean bytes) {
        return bytes
                ? row.getFields().stream()
                        .map(cell -> DecodedText.of(cell.getBytes(ISO_8859_1)).text())
                        .toList()
                : row.getFields();
    }

    /** Passes over the mark of UTF-8; true where the mark is that of UTF-16. */
    private static boolean skipMark(InputStream stream) throws IOException {
        stream.mark(3);
        var mark = stream.readNBytes(3);
        boolean utf8 = Arrays.equals(mark, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        if (!utf8) {
            stream.reset();
        }
        return mark.length > 1 && (mark[0] & mark[1] & 0xFE) == 0xFE;
    }

    /** The delimiter that makes the first line a row of columns' names, one of which holds articles. */
    private static Optional<Character> delimiter(String beginning) {
        var header = beginning.stripLeading().lines().findFirst().orElse("");
        for (char delimiter : DELIMITERS) {
            var names = List.of(header.replace("\uFEFF", "").replace("\"", "").split("\\Q" + delimiter + "\\E", -1));
            boolean brief = names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
            if (names.size() > 1 && brief && new TableColumns(names).areArticles()) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }
}
