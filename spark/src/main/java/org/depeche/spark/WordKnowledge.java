package org.depeche.spark;

import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.collection.CollectionSettings;
import org.depeche.text.reuse.collection.Place;
import org.depeche.text.reuse.collection.Sampling;

/**
 * What the words of an archive tell, learned once and kept in it, so that a day added later is judged like those before.
 *
 * <p>A single task learns it from a sample that does not grow with the archive; it takes nine megabytes.
 */
final class WordKnowledge {
    private static final String FILE = "word-knowledge.v1.gz";

    private final SparkSession spark;
    private final ArchiveFolder archive;
    private final CollectionSettings settings;

    WordKnowledge(SparkSession spark, ArchiveFolder archive, CollectionSettings settings) {
        this.spark = spark;
        this.archive = archive;
        this.settings = settings;
    }

    WordFrequencies readOrLearn() throws IOException {
        var path = new Path(archive.path(FILE));
        var files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (files.exists(path)) {
            try (var in = new ObjectInputStream(new GZIPInputStream(files.open(path)))) {
                return (WordFrequencies) in.readObject();
            } catch (ClassNotFoundException | ClassCastException foreign) {
                throw new IOException(path + ": written by another version; delete it to learn anew", foreign);
            }
        }
        var learned = learn();
        try (var out = new ObjectOutputStream(new GZIPOutputStream(files.create(path, true)))) {
            out.writeObject(learned);
        }
        return learned;
    }

    private WordFrequencies learn() throws IOException {
        var articles = archive.articles();
        var total = articles.agg(sum("words")).first();
        int level = Sampling.level(total.isNullAt(0) ? 0 : total.getLong(0));
        int days = settings.index().windowDays();
        var index = settings.index();
        return articles.toJavaRDD()
                .filter(row -> Sampling.isSampled(row.getString(row.fieldIndex("id")), level))
                .repartition(1)
                .mapPartitions(rows -> {
                    var sample = new ArrayList<Row>();
                    rows.forEachRemaining(sample::add);
                    return List.of(Sampling.learn(inOrder(sample, days), level, index))
                            .iterator();
                })
                .first();
    }

    private static List<Article> inOrder(List<Row> rows, int days) {
        record Placed(Place place, Article article) {}
        return rows.stream()
                .map(row -> {
                    var article = ArticleRows.article(row);
                    return new Placed(Place.of(article, row.getLong(row.fieldIndex("ordinal")), days), article);
                })
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::article)
                .toList();
    }
}
