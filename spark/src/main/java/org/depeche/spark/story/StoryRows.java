package org.depeche.spark.story;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.depeche.spark.table.ArticleRows;
import org.depeche.text.article.Article;
import org.depeche.text.article.PartialDate;
import org.depeche.text.story.SharedWords;
import org.depeche.text.story.StoryItem;
import org.depeche.text.story.collection.Membership;
import org.jspecify.annotations.Nullable;

/** Turns rows into what the telling of stories asks for, and what it tells into rows. */
public final class StoryRows {
    /** Where a part's telling puts an article; docs/spark.md tells of the part's name. */
    static final StructType MEMBERSHIP = new StructType()
            .add("part", StringType, false)
            .add("article", StringType, false)
            .add("story", StringType, false)
            .add("thread", StringType, false)
            .add("isOwn", BooleanType, false);

    /** A name within a part, and the one to use for it. */
    static final StructType NAME = new StructType()
            .add("kind", StringType, false)
            .add("number", IntegerType, false)
            .add("name", StringType, false)
            .add("first", StringType, false);

    /** The order of {@link org.depeche.text.story.collection.PartTeller#ORDER} as bytes, by date and id. */
    static final UserDefinedFunction ORDER = functions.udf((UDF2<String, String, byte[]>) StoryRows::order, BinaryType);

    private StoryRows() {}

    static StoryItem item(Row row) {
        var shared = new ArrayList<SharedWords>();
        int column = row.fieldIndex("shared");
        if (!row.isNullAt(column)) {
            List<Row> passages = row.getList(column);
            // Which agency a passage is from explains a story and does not make it.
            passages.forEach(
                    passage -> shared.add(new SharedWords(passage.getString(0), passage.getInt(1), Optional.empty())));
        }
        return StoryItem.of(ArticleRows.article(row)).withShared(shared);
    }

    static Row row(String part, Membership membership) {
        return RowFactory.create(
                part, membership.article(), membership.story(), membership.thread(), membership.isOwn());
    }

    /** Bytes whose order, each taken without a sign, is that of dates and then of ids; an absent date comes first. */
    public static byte[] order(@Nullable String published, String id) {
        var moment = item(id, published).published().orElse(Instant.MIN);
        byte[] letters = id.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + letters.length)
                .putLong(moment.getEpochSecond() ^ Long.MIN_VALUE)
                .putInt(moment.getNano())
                .put(letters)
                .array();
    }

    public static StoryItem item(String id, @Nullable String published) {
        return StoryItem.of(Article.builder(id, "")
                .published(published == null ? null : new PartialDate(published))
                .build());
    }
}
