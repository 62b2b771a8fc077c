package org.depeche.intake.line;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.CountedStream;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.TimeBound;
import org.depeche.intake.page.PageReader;

/** Reads a Parquet file of articles by its columns' names; holds one row group of the columns it uses. */
public final class ParquetTable {
    private final FieldsReader fields;
    private static final Pattern OBJECT = Pattern.compile("\\S*LocalInputFile@\\w+");
    private final TimeBound bound;

    public ParquetTable(IntakeSettings settings, PageReader pages) {
        this.fields = new FieldsReader(pages);
        this.bound = new TimeBound(settings.longestReading());
    }

    /**
     * Reads the rows one by one.
     *
     * @param unpacked hears how large the rows are: a run of a thousand million equal ones takes no more than some bytes
     */
    public void read(String place, Path file, CountedStream.Counter unpacked, Arrivals arrivals) throws IOException {
        var options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ParquetCodecs())
                .build();
        try (var reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            var columns = new ParquetColumns(reader.getFileMetaData().getSchema());
            if (!columns.areArticles()) {
                arrivals.lost(arrivals.at(place), "a table without a column text, html or headline");
                return;
            }
            reader.setRequestedSchema(columns.wanted());
            new Pass(place, reader, columns, unpacked, arrivals).readRowGroups();
        } catch (RuntimeException | StackOverflowError damaged) {
            // The library throws whatever its decoders stumble over.
            throw new IOException("a damaged Parquet file: " + reason(damaged), damaged);
        } catch (OutOfMemoryError bomb) {
            // A damaged length asks for more than there is; what was asked for was never given.
            throw new IOException("a damaged Parquet file: its pages do not fit the memory", bomb);
        }
    }

    /** The library names a file by its object in memory; the place names it already. */
    private static String reason(Throwable damaged) {
        var message = damaged.getMessage() == null ? damaged.getClass().getSimpleName() : damaged.getMessage();
        return OBJECT.matcher(message).replaceFirst("this");
    }

    /** One way through a file. */
    private final class Pass {
        private static final int ROW_OVERHEAD = 100;
        private final String place;
        private final ParquetFileReader reader;
        private final ParquetColumns columns;
        private final CountedStream.Counter unpacked;
        private final Arrivals arrivals;
        private long number;

        Pass(
                String place,
                ParquetFileReader reader,
                ParquetColumns columns,
                CountedStream.Counter unpacked,
                Arrivals arrivals) {
            this.place = place;
            this.reader = reader;
            this.columns = columns;
            this.unpacked = unpacked;
            this.arrivals = arrivals;
        }

        void readRowGroups() throws IOException {
            for (int group = 0; group < reader.getRowGroups().size(); group++) {
                var rows = inTime(reader::readNextRowGroup);
                var records = new ColumnIOFactory()
                        .getColumnIO(columns.wanted())
                        .getRecordReader(rows, new GroupRecordConverter(columns.wanted()));
                for (long i = 0; i < rows.getRowCount(); i++) {
                    readRow(records);
                }
            }
        }

        private void readRow(RecordReader<Group> records) throws IOException {
            var position = arrivals.next(place + "#" + (number + 1));
            var row = inTime(() -> row(position, records));
            number++;
            unpacked.count(ROW_OVERHEAD + row.size());
            row.arrival().ifPresent(arrivals::accept);
        }

        private Row row(Position position, RecordReader<Group> records) {
            var cells = columns.fields(records.read());
            var arrival =
                    arrivals.wants(position) ? Optional.of(fields.read(position, cells)) : Optional.<Arrival>empty();
            return new Row(cells.length(), arrival);
        }

        private <T> T inTime(Callable<T> step) throws IOException {
            return bound.call(step)
                    .orElseThrow(() -> new IOException(
                            "the table breaks off after row " + number + ": the next " + bound.reason()));
        }
    }

    /** A row, with its article where it is wanted. */
    private record Row(long size, Optional<Arrival> arrival) {}
}
