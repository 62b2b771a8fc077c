package org.depeche.intake.line;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
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
        try (var reader = ParquetFileReader.open(new LocalInputFile(file))) {
            var columns = new Columns(reader.getFileMetaData().getSchema());
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
        }
    }

    private void readRows(String place, long before, PageReadStore rows, Columns columns, Arrivals arrivals) {
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

    /** The columns of texts, and of lists of texts, that an article has. */
    private static final class Columns {
        private final TableColumns names;
        private final MessageType wanted;

        Columns(MessageType schema) {
            var all = schema.getFields().stream().map(Type::getName).toList();
            this.names = new TableColumns(all);
            var types = names.fields().stream()
                    .map(name -> schema.getType(names.place(name).orElseThrow()))
                    .distinct()
                    .toList();
            this.wanted = new MessageType(schema.getName(), types);
        }

        boolean areArticles() {
            return names.areArticles();
        }

        MessageType wanted() {
            return wanted;
        }

        ArticleFields fields(Group row) {
            var strings = new LinkedHashMap<String, String>();
            var lists = new LinkedHashMap<String, List<String>>();
            var header = wanted.getFields().stream().map(Type::getName).toList();
            var columns = new TableColumns(header);
            var cells = new ArrayList<String>();
            for (int i = 0; i < header.size(); i++) {
                cells.add(cell(row, i));
            }
            var read = columns.fields(cells);
            strings.putAll(read.strings());
            lists.putAll(read.lists());
            return new ArticleFields(strings, lists, List.of());
        }

        private String cell(Group row, int column) {
            var type = wanted.getType(column);
            if (row.getFieldRepetitionCount(column) == 0) {
                return "";
            }
            if (type.isPrimitive()) {
                return value(row, column, type);
            }
            var texts = new ArrayList<String>();
            collect(row.getGroup(column, 0), texts);
            return String.join("\n", texts);
        }

        /** A list is a group that repeats a group of one value; writers name the two as they like. */
        private static void collect(Group group, List<String> texts) {
            for (int i = 0; i < group.getType().getFieldCount(); i++) {
                for (int j = 0; j < group.getFieldRepetitionCount(i); j++) {
                    if (group.getType().getType(i).isPrimitive()) {
                        texts.add(group.getValueToString(i, j));
                    } else {
                        collect(group.getGroup(i, j), texts);
                    }
                }
            }
        }

        private static String value(Group row, int column, Type type) {
            var text = row.getValueToString(column, 0);
            var meaning = type.getLogicalTypeAnnotation();
            if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
                return java.time.LocalDate.ofEpochDay(Long.parseLong(text)).toString();
            }
            if (meaning instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp) {
                return moment(Long.parseLong(text), timestamp);
            }
            return text;
        }

        private static String moment(long value, LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp) {
            long perSecond = switch (timestamp.getUnit()) {
                case MILLIS -> 1_000;
                case MICROS -> 1_000_000;
                case NANOS -> 1_000_000_000;
            };
            var moment = java.time.Instant.ofEpochSecond(Math.floorDiv(value, perSecond))
                    .atOffset(java.time.ZoneOffset.UTC);
            var iso = java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")
                    .format(moment);
            return timestamp.isAdjustedToUTC() ? iso + "Z" : iso;
        }
    }
}
