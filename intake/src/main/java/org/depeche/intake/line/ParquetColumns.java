package org.depeche.intake.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The columns of a Parquet file that an article has: texts, moments, and lists of texts. */
final class ParquetColumns {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private final MessageType wanted;
    private final TableColumns names;

    ParquetColumns(MessageType schema) {
        var all =
                new TableColumns(schema.getFields().stream().map(Type::getName).toList());
        var types = all.fields().stream()
                .map(name -> schema.getType(all.place(name).orElseThrow()))
                .distinct()
                .toList();
        this.wanted = new MessageType(schema.getName(), types);
        this.names = new TableColumns(types.stream().map(Type::getName).toList());
    }

    boolean areArticles() {
        return names.areArticles();
    }

    /** What is read of the file: the columns of an article and no other. */
    MessageType wanted() {
        return wanted;
    }

    ArticleFields fields(Group row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < wanted.getFieldCount(); i++) {
            cells.add(cell(row, i));
        }
        return names.fields(cells);
    }

    private String cell(Group row, int column) {
        var type = wanted.getType(column);
        if (row.getFieldRepetitionCount(column) == 0) {
            return "";
        }
        if (type.isPrimitive()) {
            return value(row.getValueToString(column, 0), type);
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

    private static String value(String text, Type type) {
        var meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(Long.parseLong(text)).toString();
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
            return moment(Long.parseLong(text), timestamp);
        }
        return text;
    }

    private static String moment(long value, TimestampLogicalTypeAnnotation timestamp) {
        long perSecond = switch (timestamp.getUnit()) {
            case MILLIS -> 1_000;
            case MICROS -> 1_000_000;
            case NANOS -> 1_000_000_000;
        };
        var moment = Instant.ofEpochSecond(Math.floorDiv(value, perSecond)).atOffset(ZoneOffset.UTC);
        return MOMENT.format(moment) + (timestamp.isAdjustedToUTC() ? "Z" : "");
    }
}
