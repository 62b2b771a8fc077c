package org.depeche.spark.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Turns sorted rows into other rows, group by group; one group is held at a time. */
public final class Groups implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final BiPredicate<Row, Row> areOne;
    private final BiConsumer<List<Row>, Consumer<Row>> work;
    private final Queue<Row> done = new ArrayDeque<>();
    private @Nullable Row next;

    /** @param areOne whether two neighbours are of one group */
    public Groups(Iterator<Row> rows, BiPredicate<Row, Row> areOne, BiConsumer<List<Row>, Consumer<Row>> work) {
        this.rows = rows;
        this.areOne = areOne;
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        while (done.isEmpty() && (next != null || rows.hasNext())) {
            var first = next == null ? rows.next() : next;
            next = null;
            var group = new ArrayList<Row>(List.of(first));
            while (rows.hasNext() && next == null) {
                var row = rows.next();
                if (areOne.test(first, row)) {
                    group.add(row);
                } else {
                    next = row;
                }
            }
            work.accept(group, done::add);
        }
        return !done.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return done.remove();
    }
}
