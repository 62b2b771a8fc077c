package org.depeche.intake.line;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.depeche.intake.Arrivals;
import org.depeche.intake.page.PageReader;

/** Reads a Parquet file of articles by its columns' names; holds one row group of the columns it uses. */
public final class ParquetTable {
    private final FieldsReader fields;

    public ParquetTable(PageReader pages) {
        this.fields = new FieldsReader(pages);
    }

    /** Reads the rows one by one. */
    public void read(String place, Path file, Arrivals arrivals) throws IOException {
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
            long number = 0;
            for (var rows = reader.readNextRowGroup(); rows != null; rows = reader.readNextRowGroup()) {
                readRows(place, number, rows, columns, arrivals);
                number += rows.getRowCount();
            }
        } catch (RuntimeException damaged) {
            // The library throws whatever its decoders stumble over.
            throw new IOException("a damaged Parquet file: " + damaged.getMessage(), damaged);
        } catch (OutOfMemoryError bomb) {
            // A damaged length asks for more than there is; what was asked for was never given.
            throw new IOException("a damaged Parquet file: its pages do not fit the memory", bomb);
        }
    }

    private void readRows(String place, long before, PageReadStore rows, ParquetColumns columns, Arrivals arrivals) {
        var records = new ColumnIOFactory()
                .getColumnIO(columns.wanted())
                .getRecordReader(rows, new GroupRecordConverter(columns.wanted()));
        for (long i = 1; i <= rows.getRowCount(); i++) {
            var row = records.read();
            var position = arrivals.next(place + "#" + (before + i));
            if (arrivals.wants(position)) {
                arrivals.accept(fields.read(position, columns.fields(row)));
            }
        }
    }
}
