package org.depeche.spark.reuse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.depeche.spark.table.ArchiveFolder;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.anchor.WordSample;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

/**
 * What the words of an archive tell, learned once and kept in it, so that a day added later is judged like those before.
 *
 * <p>Each task takes a sample of its articles, and samples are joined: first some together, then all by one task, since
 * they do not grow with the archive. What comes to the driver takes nine megabytes.
 */
final class WordKnowledge {
    private static final String FILE = "word-knowledge.v2.gz";

    private final SparkSession spark;
    private final ArchiveFolder archive;

    WordKnowledge(SparkSession spark, ArchiveFolder archive) {
        this.spark = spark;
        this.archive = archive;
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
        // Written beside its place first: a run that is stopped here leaves no half of it.
        try (var out = new ObjectOutputStream(new GZIPOutputStream(files.create(new Path(path + ".new"), true)))) {
            out.writeObject(learned);
        }
        archive.rename(FILE + ".new", FILE);
        return learned;
    }

    private WordFrequencies learn() throws IOException {
        var samples = archive.articles().select("text").toJavaRDD().mapPartitions(rows -> {
            var sample = new WordSample();
            rows.forEachRemaining(row -> sample.add(FoldedWords.of(row.getString(0))));
            return List.of(written(sample)).iterator();
        });
        int some = (int) Math.sqrt(samples.getNumPartitions());
        JavaRDD<byte[]> fewer = samples.coalesce(some, true).mapPartitions(joining());
        return fewer.coalesce(1, true)
                .mapPartitions(parts -> List.of(joined(parts).frequencies()).iterator())
                .first();
    }

    private static FlatMapFunction<Iterator<byte[]>, byte[]> joining() {
        return parts -> List.of(written(joined(parts))).iterator();
    }

    private static WordSample joined(Iterator<byte[]> parts) throws IOException {
        var all = new WordSample();
        while (parts.hasNext()) {
            all.addAll(WordSample.read(new SnapshotReader(new ByteArrayInputStream(parts.next()))));
        }
        return all;
    }

    private static byte[] written(WordSample sample) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new SnapshotWriter(bytes);
        sample.write(out);
        out.end();
        return bytes.toByteArray();
    }
}
