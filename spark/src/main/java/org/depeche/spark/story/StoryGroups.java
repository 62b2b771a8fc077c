package org.depeche.spark.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.depeche.spark.table.ArticleRows;
import org.depeche.spark.table.Groups;
import org.depeche.text.article.Article;
import org.depeche.text.article.PartialDate;
import org.depeche.text.reuse.Copying;
import org.depeche.text.reuse.Voices;
import org.depeche.text.story.Spread;
import org.depeche.text.story.Story;
import org.depeche.text.story.StoryItem;

/** Tells of each story what its articles tell together: when, how often, and in how many voices. */
public final class StoryGroups {
    /** The stories as they are kept; docs/spark.md describes the columns. */
    public static final StructType STORY = new StructType()
            .add("id", DataTypes.StringType, false)
            .add("thread", DataTypes.StringType, false)
            .add("headline", DataTypes.StringType)
            .add("firstDay", DataTypes.StringType)
            .add("lastDay", DataTypes.StringType)
            .add("articles", DataTypes.createArrayType(DataTypes.StringType), false)
            .add("outlets", DataTypes.IntegerType, false)
            .add("independentSources", DataTypes.IntegerType, false)
            .add("first", DataTypes.StringType)
            .add("secondsToSecond", DataTypes.LongType)
            .add("day", DataTypes.StringType, false);

    private final Dataset<Row> members;
    private final Dataset<Row> pairs;

    public StoryGroups(Dataset<Row> members, Dataset<Row> pairs) {
        this.members = members;
        this.pairs = pairs;
    }

    Dataset<Row> stories() {
        var nobody = lit(null).cast("string");
        var articles = members.select(
                col("story"),
                col("id"),
                nobody.as("copy"),
                col("thread"),
                col("number"),
                col("url"),
                col("outlet"),
                col("headline"),
                col("published"));
        var unions = copies().select(col("story"), col("a"), col("b"), nobody, lit(0), nobody, nobody, nobody, nobody);
        return articles.union(unions)
                .repartition(col("story"))
                .sortWithinPartitions("story")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Groups(
                                rows, (one, other) -> one.getString(0).equals(other.getString(0)), StoryGroups::tell),
                        Encoders.row(STORY));
    }

    /** The copies within stories, as far as they tell something new to the task that looks at them. */
    private Dataset<Row> copies() {
        return pairs.join(members.selectExpr("id a", "story", "words wordsA"), "a")
                .join(members.selectExpr("id b", "story storyB", "words wordsB"), "b")
                .where("story = storyB")
                .select("story", "a", "b", "words", "wordsA", "wordsB")
                .filter((FilterFunction<Row>)
                        row -> Copying.isLikely(row.getInt(3), Math.min(row.getInt(4), row.getInt(5))))
                .select("story", "a", "b")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            var forest = new Forest();
                            // A dispatch's thousand copies are pairs by the million, and a thousand of these tell all.
                            return new Groups(rows, (one, other) -> false, (pair, told) -> {
                                if (forest.unite(
                                        pair.get(0).getString(1), pair.get(0).getString(2))) {
                                    told.accept(pair.get(0));
                                }
                            });
                        },
                        Encoders.row(new StructType()
                                .add("story", DataTypes.StringType)
                                .add("a", DataTypes.StringType)
                                .add("b", DataTypes.StringType)));
    }

    private static void tell(List<Row> group, Consumer<Row> told) {
        var members = new ArrayList<Story.Member>();
        var voices = new Voices<String>();
        var tellings = new ArrayList<Spread.Telling>();
        var last = group.get(0);
        for (var row : group) {
            if (row.isNullAt(2)) {
                var article = ArticleRows.article(row);
                var item = StoryItem.of(article);
                var outlet = Voices.outlet(article);
                members.add(new Story.Member(item.id(), item.headline(), item.published()));
                voices.add(item.id(), outlet, article.headline());
                outlet.ifPresent(name ->
                        tellings.add(new Spread.Telling(name, item.published().filter(moment -> isTimed(article)))));
                last = !last.isNullAt(2) || row.getInt(4) > last.getInt(4) ? row : last;
            }
        }
        group.stream().filter(row -> !row.isNullAt(2)).forEach(row -> voices.unite(row.getString(1), row.getString(2)));
        members.sort(Story.Member.BY_DATE);
        // Its thread is the one that its last part gives it.
        var story = new Story(last.getString(0), last.getString(3), members);
        told.accept(row(story, tellings, voices.count()));
    }

    private static boolean isTimed(Article article) {
        return article.published().filter(PartialDate::hasTime).isPresent();
    }

    private static Row row(Story story, List<Spread.Telling> tellings, int voices) {
        var day = story.from().map(LocalDate::toString);
        var outlets = tellings.stream().map(Spread.Telling::outlet).collect(Collectors.toSet());
        var spread = Spread.of(tellings);
        return RowFactory.create(
                story.id(),
                story.thread(),
                story.headline().orElse(null),
                day.orElse(null),
                story.to().map(LocalDate::toString).orElse(null),
                story.articles().toArray(new String[0]),
                outlets.size(),
                voices,
                spread.map(Spread::first)
                        .orElse(outlets.size() == 1 ? outlets.iterator().next() : null),
                spread.map(Spread::seconds).orElse(null),
                day.orElse(ArticleRows.NO_DAY));
    }
}
