package org.depeche.spark.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.depeche.spark.table.ArchiveFolder;
import org.depeche.spark.table.Groups;
import org.depeche.text.reuse.Copying;
import org.depeche.text.story.collection.Link;
import org.depeche.text.story.collection.NameChain;

/**
 * Joins what parts tell into the stories of an archive.
 *
 * <p>Of two neighbouring parts the articles before the eyes of both tell which story of one goes on in the other. These
 * links are few, and go through one task in the order of the parts, which holds those of two parts at a time.
 */
final class StoryTables {
    private static final String MEMBERS = "_work/stories-members";
    private static final String STAGING = "_work/stories-table";

    private final ArchiveFolder archive;
    private final StoryEvidence evidence;
    private final StoryParts parts;

    StoryTables(ArchiveFolder archive, StoryEvidence evidence, StoryParts parts) {
        this.archive = archive;
        this.evidence = evidence;
        this.parts = parts;
    }

    /** Writes which article is of which story, and the stories. */
    void write() throws IOException {
        members().write().mode(SaveMode.Overwrite).parquet(archive.path(MEMBERS));
        var members = archive.read(MEMBERS);
        write("memberships", members.select(col("id").as("article"), col("story"), col("day")));
        write("stories", new StoryGroups(members, evidence.pairs()).stories());
        archive.delete("_work");
    }

    private void write(String table, Dataset<Row> rows) throws IOException {
        rows.hint("rebalance", col("day"))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("day")
                .parquet(archive.path(STAGING));
        archive.rename(STAGING, table);
    }

    /** Each article with its story, the thread of that, and what is told of a story's articles. */
    private Dataset<Row> members() throws IOException {
        var told = parts.read();
        var own = told.where("isOwn");
        var names = names(told.where("not isOwn"), own);
        var words = functions.udf((UDF1<String, Integer>) Copying::words, DataTypes.IntegerType);
        return own.join(named(names, "story"), new String[] {"number", "story"}, "left")
                .join(named(names, "thread"), new String[] {"number", "thread"}, "left")
                .select(
                        col("article").as("id"),
                        coalesce(col("storyFirst"), col("story")).as("story"),
                        coalesce(col("threadFirst"), col("thread")).as("thread"),
                        col("number"))
                .join(
                        archive.articles()
                                .select(
                                        col("id"),
                                        col("url"),
                                        col("outlet"),
                                        col("headline"),
                                        col("published"),
                                        col("day"),
                                        words.apply(col("text")).as("words")),
                        "id");
    }

    /** The names of parts that are not their own. */
    private static Dataset<Row> names(Dataset<Row> inSight, Dataset<Row> own) {
        var both = inSight.join(own.selectExpr("article", "story storyBefore", "thread threadBefore"), "article");
        return links(both, "story")
                .union(links(both, "thread"))
                .repartition(1)
                .sortWithinPartitions("kind", "number")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            var chains = new HashMap<String, NameChain>();
                            return new Groups(
                                    rows, StoryTables::isOnePart, (group, named) -> name(group, chains, named));
                        },
                        Encoders.row(StoryRows.NAME));
    }

    /** A story of which no article is the part's own has no name there, and is none of its. */
    private static Dataset<Row> links(Dataset<Row> both, String kind) {
        return both.where(col(kind).notEqual(""))
                .groupBy(
                        lit(kind).as("kind"),
                        col("number"),
                        col(kind).as("name"),
                        col(kind + "Before").as("before"))
                .agg(count("*").as("articles"));
    }

    private static boolean isOnePart(Row one, Row other) {
        return one.getString(0).equals(other.getString(0)) && one.getInt(1) == other.getInt(1);
    }

    private static void name(List<Row> group, Map<String, NameChain> chains, Consumer<Row> named) {
        var links = new ArrayList<Link>();
        group.forEach(row -> links.add(new Link(row.getString(2), row.getString(3), row.getLong(4))));
        var kind = group.get(0).getString(0);
        int number = group.get(0).getInt(1);
        chains.computeIfAbsent(kind, unseen -> new NameChain())
                .take(number, links)
                .forEach((name, first) -> named.accept(RowFactory.create(kind, number, name, first)));
    }

    private static Dataset<Row> named(Dataset<Row> names, String kind) {
        return names.where(col("kind").equalTo(kind))
                .select(col("number"), col("name").as(kind), col("first").as(kind + "First"));
    }
}
