package org.depeche.newsroom.report;

import java.util.List;
import java.util.Optional;
import org.depeche.store.study.StudyRow;

/** An archive as it was counted once, of which several reports can be made. */
public final class Study {
    private final List<StudyRow> rows;
    private final Report whole;

    Study(List<StudyRow> rows) {
        this.rows = List.copyOf(rows);
        this.whole = new ReportMaker(this.rows).make();
    }

    public Report whole() {
        return whole;
    }

    /** The figures of one outlet; empty where the archive has nothing of it. */
    public Optional<OutletReport> outlet(String name) {
        return whole.outlets().stream()
                .filter(figures -> figures.outlet().equals(name))
                .findFirst()
                .map(figures -> new OutletReport(figures, new ReportMaker(rowsOf(name)).make()));
    }

    private List<StudyRow> rowsOf(String outlet) {
        return rows.stream()
                .filter(row -> row.outlet().filter(outlet::equals).isPresent())
                .toList();
    }
}
