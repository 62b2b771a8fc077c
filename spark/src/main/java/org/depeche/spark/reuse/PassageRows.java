package org.depeche.spark.reuse;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.depeche.text.article.Span;
import org.depeche.text.reuse.collection.Finding;
import org.depeche.text.reuse.collection.Mark;
import org.depeche.text.reuse.collection.Place;
import org.depeche.text.reuse.index.ReusePair;

/** Turns what was found into rows on their way to its settlement, and passages into those that are kept. */
public final class PassageRows {
    /** The passages as they are kept; docs/spark.md describes the columns. */
    static final StructType PASSAGE = new StructType()
            .add("a", DataTypes.StringType, false)
            .add("aStart", DataTypes.IntegerType, false)
            .add("aEnd", DataTypes.IntegerType, false)
            .add("b", DataTypes.StringType, false)
            .add("bStart", DataTypes.IntegerType, false)
            .add("bEnd", DataTypes.IntegerType, false)
            .add("words", DataTypes.IntegerType, false)
            .add("changed", DataTypes.IntegerType, false)
            .add("quotation", DataTypes.BooleanType, false)
            .add("day", DataTypes.StringType, false);

    private static final StructType PLACE = new StructType()
            .add("season", DataTypes.IntegerType, false)
            .add("moment", DataTypes.LongType, false)
            .add("ordinal", DataTypes.LongType, false);

    /** A finding, or a mark where there is no {@code pair}. */
    static final StructType FOUND = new StructType()
            .add("ordinal", DataTypes.LongType, false)
            .add("day", DataTypes.StringType, false)
            .add("later", PLACE, false)
            .add("earlier", PLACE)
            .add("source", PLACE)
            .add("isSwapped", DataTypes.BooleanType)
            .add("pair", PASSAGE)
            .add("from", DataTypes.IntegerType)
            .add("to", DataTypes.IntegerType);

    private PassageRows() {}

    public static Row row(ReusePair pair, String day) {
        return RowFactory.create(
                pair.a(),
                pair.inA().start(),
                pair.inA().end(),
                pair.b(),
                pair.inB().start(),
                pair.inB().end(),
                pair.words(),
                pair.changed(),
                pair.isQuotation(),
                day);
    }

    static Row row(Finding finding, String day) {
        return RowFactory.create(
                finding.later().ordinal(),
                day,
                row(finding.later()),
                row(finding.earlier()),
                row(finding.source()),
                finding.isSwapped(),
                row(finding.pair(), day),
                null,
                null);
    }

    static Row row(Mark mark, String day) {
        return RowFactory.create(
                mark.article().ordinal(),
                day,
                row(mark.article()),
                null,
                null,
                null,
                null,
                mark.span().start(),
                mark.span().end());
    }

    static boolean isFinding(Row row) {
        return !row.isNullAt(6);
    }

    static Finding finding(Row row) {
        var pair = row.getStruct(6);
        return new Finding(
                place(row.getStruct(3)),
                place(row.getStruct(2)),
                place(row.getStruct(4)),
                row.getBoolean(5),
                new ReusePair(
                        pair.getString(0),
                        new Span(pair.getInt(1), pair.getInt(2)),
                        pair.getString(3),
                        new Span(pair.getInt(4), pair.getInt(5)),
                        pair.getInt(6),
                        pair.getInt(7),
                        pair.getBoolean(8)));
    }

    static Mark mark(Row row) {
        return new Mark(place(row.getStruct(2)), new Span(row.getInt(7), row.getInt(8)));
    }

    private static Row row(Place place) {
        return RowFactory.create(place.season(), place.moment(), place.ordinal());
    }

    private static Place place(Row row) {
        return new Place(row.getInt(0), row.getLong(1), row.getLong(2));
    }
}
