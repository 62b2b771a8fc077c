package org.depeche.spark.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.depeche.text.article.Article;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;

/** Turns articles into rows and back; docs/spark.md describes the columns. */
public final class ArticleRows {
    /** The partition of what has no day; a plain word, so that every reader of Parquet opens it. */
    public static final String NO_DAY = "unknown";

    private static final StructType CREDIT =
            new StructType().add("agency", StringType).add("evidence", StringType);
    private static final StructType HEADING =
            new StructType().add("start", IntegerType).add("end", IntegerType);
    private static final StructType CAPTION =
            new StructType().add("text", StringType).add("credit", StringType);

    public static final StructType SCHEMA = new StructType()
            .add("id", StringType, false)
            .add("url", StringType)
            .add("outlet", StringType)
            .add("kicker", StringType)
            .add("headline", StringType)
            .add("standfirst", StringType)
            .add("authors", createArrayType(StringType))
            .add("credits", createArrayType(CREDIT))
            .add("published", StringType)
            .add("modified", StringType)
            .add("section", StringType)
            .add("language", StringType)
            .add("paywalled", BooleanType)
            .add("text", StringType, false)
            .add("headings", createArrayType(HEADING))
            .add("captions", createArrayType(CAPTION))
            .add("place", StringType)
            .add("ordinal", LongType, false)
            .add("day", StringType, false);

    private ArticleRows() {}

    /** The row of {@code article}, which stood at {@code place} of the input and was the {@code ordinal}-th to be read. */
    public static Row row(Article article, String place, long ordinal) {
        return RowFactory.create(
                article.id(),
                article.url().orElse(null),
                article.outlet().map(Outlet::name).orElse(null),
                article.kicker().orElse(null),
                article.headline().orElse(null),
                article.standfirst().orElse(null),
                article.authors().toArray(new String[0]),
                rows(article.credits(), credit -> RowFactory.create(credit.agency(), credit.evidence())),
                article.published().map(PartialDate::iso).orElse(null),
                article.modified().map(PartialDate::iso).orElse(null),
                article.section().orElse(null),
                article.language().tag(),
                article.paywalled(),
                article.text(),
                rows(article.headings(), span -> RowFactory.create(span.start(), span.end())),
                rows(article.captions(), ArticleRows::caption),
                place,
                ordinal,
                day(article));
    }

    static String day(Article article) {
        return article.published()
                .flatMap(PartialDate::day)
                .map(Object::toString)
                .orElse(NO_DAY);
    }

    /** As much of the article as {@code row} has of its columns; {@code id} must be there. */
    public static Article article(Row row) {
        return Article.builder(text(row, "id").orElseThrow(), text(row, "text").orElse(""))
                .url(text(row, "url").orElse(null))
                .outlet(text(row, "outlet").map(Outlet::new).orElse(null))
                .headline(text(row, "headline").orElse(null))
                .standfirst(text(row, "standfirst").orElse(null))
                .credits(has(row, "credits") ? credits(row) : List.of())
                .published(text(row, "published").map(PartialDate::new).orElse(null))
                .language(text(row, "language").map(Language::parse).orElse(Language.UNDETERMINED))
                .build();
    }

    private static boolean has(Row row, String column) {
        return row.schema().getFieldIndex(column).isDefined();
    }

    private static List<Credit> credits(Row row) {
        var credits = new ArrayList<Credit>();
        List<Row> rows = row.getList(row.fieldIndex("credits"));
        rows.forEach(credit -> credits.add(new Credit(credit.getString(0), credit.getString(1))));
        return credits;
    }

    private static Optional<String> text(Row row, String column) {
        return has(row, column) ? Optional.ofNullable(row.getString(row.fieldIndex(column))) : Optional.empty();
    }

    private static Row caption(Caption caption) {
        return RowFactory.create(caption.text(), caption.credit().orElse(null));
    }

    private static <T> Row[] rows(List<T> values, java.util.function.Function<T, Row> row) {
        return values.stream().map(row).toArray(Row[]::new);
    }
}
