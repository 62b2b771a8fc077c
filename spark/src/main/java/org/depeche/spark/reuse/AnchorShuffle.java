package org.depeche.spark.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.depeche.spark.table.ArticleRows;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.collection.Anchoring;
import org.depeche.text.reuse.collection.Place;
import org.depeche.text.reuse.collection.Sources;
import scala.Tuple2;

/**
 * Brings the articles of a season that hold an anchor to its source.
 *
 * <p>An article has some two hundred anchors, so they travel as rows of numbers, thousands of them at a time, and not as
 * records: three numbers each. An anchor that a million articles hold makes a million edges to one source and no more.
 */
final class AnchorShuffle {
    private static final int NUMBERS = 3;
    private static final int BLOCK = NUMBERS * 4096;

    private final int parts;
    private final int windowDays;
    private final int season;

    AnchorShuffle(int parts, int windowDays, int season) {
        this.parts = parts;
        this.windowDays = windowDays;
        this.season = season;
    }

    /** The edges of {@code articles}, those of a source together and in their order; some may come twice. */
    JavaRDD<Edge> edges(JavaRDD<Row> articles, Broadcast<WordFrequencies> frequencies) {
        int partCount = parts;
        int days = windowDays;
        int asked = season;
        JavaPairRDD<Integer, long[]> blocks =
                articles.mapPartitionsToPair(rows -> new Blocks(rows, frequencies.value(), partCount, days, asked));
        return blocks.partitionBy(new HashPartitioner(partCount))
                .values()
                .mapPartitions(AnchorShuffle::edges)
                .mapToPair(edge -> new Tuple2<>(edge, 0))
                .repartitionAndSortWithinPartitions(new BySource(partCount))
                .keys();
    }

    private static Iterator<Edge> edges(Iterator<long[]> blocks) {
        List<long[]> kept = new ArrayList<>();
        int anchors = 0;
        while (blocks.hasNext()) {
            var block = blocks.next();
            kept.add(block);
            anchors += block.length / NUMBERS;
        }
        var sources = new Sources(anchors);
        for (var block : kept) {
            for (int at = 0; at < block.length; at += NUMBERS) {
                sources.add(block[at], block[at + 1], block[at + 2]);
            }
        }
        Set<Edge> edges = new HashSet<>();
        for (var block : kept) {
            for (int at = 0; at < block.length; at += NUMBERS) {
                long rank = block[at + 1];
                long article = block[at + 2];
                sources.before(block[at], rank, article, source -> edges.add(new Edge(source, rank, article)));
            }
        }
        return edges.iterator();
    }

    /** Sends the edges of one source to one place. */
    private static final class BySource extends Partitioner {
        private static final long serialVersionUID = 1;
        private final int parts;

        BySource(int parts) {
            this.parts = parts;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        public int getPartition(Object edge) {
            return Math.floorMod(Long.hashCode(((Edge) edge).source() * 0x9E3779B97F4A7C15L), parts);
        }
    }

    /** The anchors of a task's articles, gathered by the part they go to. */
    private static final class Blocks implements Iterator<Tuple2<Integer, long[]>> {
        private final Iterator<Row> rows;
        private final WordFrequencies frequencies;
        private final int days;
        private final int season;
        private final long[][] gathered;
        private final int[] sizes;
        private final ArrayList<Tuple2<Integer, long[]>> full = new ArrayList<>();

        Blocks(Iterator<Row> rows, WordFrequencies frequencies, int parts, int days, int season) {
            this.rows = rows;
            this.frequencies = frequencies;
            this.days = days;
            this.season = season;
            this.gathered = new long[parts][0];
            this.sizes = new int[parts];
        }

        @Override
        public boolean hasNext() {
            while (full.isEmpty() && rows.hasNext()) {
                take(rows.next());
                if (!rows.hasNext()) {
                    for (int part = 0; part < sizes.length; part++) {
                        hand(part);
                    }
                }
            }
            return !full.isEmpty();
        }

        @Override
        public Tuple2<Integer, long[]> next() {
            return full.remove(full.size() - 1);
        }

        private void take(Row row) {
            var article = ArticleRows.article(row);
            var place = Place.of(article, row.getLong(row.fieldIndex("ordinal")), days);
            long rank = place.rank(season);
            for (long anchor : Anchoring.anchors(article.text(), frequencies)) {
                put((int) ((anchor >>> 1) % sizes.length), anchor, rank, place.ordinal());
            }
        }

        private void put(int part, long anchor, long rank, long ordinal) {
            var block = gathered[part];
            if (sizes[part] == block.length) {
                block = Arrays.copyOf(block, Math.min(BLOCK, Math.max(96, block.length * 2)));
                gathered[part] = block;
            }
            block[sizes[part]] = anchor;
            block[sizes[part] + 1] = rank;
            block[sizes[part] + 2] = ordinal;
            sizes[part] += NUMBERS;
            if (sizes[part] == BLOCK) {
                hand(part);
            }
        }

        private void hand(int part) {
            if (sizes[part] > 0) {
                full.add(new Tuple2<>(part, Arrays.copyOf(gathered[part], sizes[part])));
                sizes[part] = 0;
            }
        }
    }
}
