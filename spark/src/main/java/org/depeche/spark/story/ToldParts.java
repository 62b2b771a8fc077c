package org.depeche.spark.story;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.depeche.text.story.StorySettings;
import org.depeche.text.story.collection.PartPlan;
import org.depeche.text.story.collection.PartTeller;
import org.jspecify.annotations.Nullable;

/** Turns the articles of parts, each part's together and in their order, into what its telling says of each. */
final class ToldParts implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final PartPlan plan;
    private Iterator<Row> told = List.<Row>of().iterator();
    private @Nullable Row next;

    ToldParts(Iterator<Row> rows, PartPlan plan) {
        this.rows = rows;
        this.plan = plan;
    }

    @Override
    public boolean hasNext() {
        while (!told.hasNext() && (next != null || rows.hasNext())) {
            told = tell(next == null ? rows.next() : next);
        }
        return told.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return told.next();
    }

    /** Tells the part of {@code first}; only what the clusterer keeps of an article is held, not its row. */
    private Iterator<Row> tell(Row first) {
        int number = first.getInt(0);
        var teller = new PartTeller(StorySettings.standard());
        next = first;
        while (next != null && next.getInt(0) == number) {
            teller.add(StoryRows.item(next), next.getBoolean(1));
            next = rows.hasNext() ? rows.next() : null;
        }
        var part = plan.parts().get(number).name();
        return teller.tell().stream()
                .map(membership -> StoryRows.row(part, membership))
                .iterator();
    }
}
