package org.depeche.spark.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.depeche.text.reuse.collection.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles each block of a source's copies asks for: the source, the block before and the block itself.
 *
 * <p>It reads edges in their order and holds two blocks; a block without an article of the season is passed over.
 */
final class BlockRequests implements Iterator<Row> {
    static final int SOURCE = 0;
    static final int PAST = 1;
    static final int OWN = 2;

    static final StructType SCHEMA = new StructType()
            .add("ordinal", DataTypes.LongType, false)
            .add("source", DataTypes.LongType, false)
            .add("block", DataTypes.IntegerType, false)
            .add("role", DataTypes.IntegerType, false)
            .add("rank", DataTypes.LongType, false);

    private final Iterator<Edge> edges;
    private final int size;
    private final Queue<Row> requests = new ArrayDeque<>();
    private List<Edge> past = new ArrayList<>();
    private List<Edge> own = new ArrayList<>();
    private int block;
    private @Nullable Edge last;

    BlockRequests(Iterator<Edge> edges, int size) {
        this.edges = edges;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        while (requests.isEmpty() && edges.hasNext()) {
            take(edges.next());
            if (!edges.hasNext()) {
                close();
            }
        }
        return !requests.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return requests.remove();
    }

    private void take(Edge edge) {
        if (edge.equals(last)) {
            return;
        }
        if (last != null && last.source() != edge.source()) {
            close();
            past = new ArrayList<>();
            block = 0;
        } else if (own.size() == size) {
            close();
            block++;
        }
        last = edge;
        own.add(edge);
    }

    private void close() {
        if (own.stream().anyMatch(edge -> edge.rank() >= Place.FRESH)) {
            long source = own.get(0).source();
            requests.add(RowFactory.create(source, source, block, SOURCE, 0L));
            past.forEach(edge -> request(edge, PAST));
            own.forEach(edge -> request(edge, OWN));
        }
        past = own;
        own = new ArrayList<>();
    }

    private void request(Edge edge, int role) {
        requests.add(RowFactory.create(edge.article(), edge.source(), block, role, edge.rank()));
    }
}
