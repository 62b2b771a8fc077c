package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.newsroom.view.ArticleView.Change;
import org.depeche.newsroom.view.ArticleView.Segment;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Span;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.ledger.LedgerRow;

/** Cuts a sentence at its edits. */
final class SegmentCutter {
    private final Wording wording;

    SegmentCutter(Wording wording) {
        this.wording = wording;
    }

    /** The segments of a sentence in order; together they are its text. An edit that overlaps the one before is left out. */
    List<Segment> cut(String text, LedgerRow row) {
        var segments = new ArrayList<Segment>();
        int done = row.span().start();
        var edits = row.edits().stream().sorted(Comparator.comparing(Edit::at)).toList();
        for (var edit : edits) {
            if (edit.at().start() < done || edit.at().end() > row.span().end()) {
                continue;
            }
            addPlain(segments, text, new Span(done, edit.at().start()));
            segments.add(new Segment(edit.at().of(text), Optional.of(change(edit))));
            done = edit.at().end();
        }
        addPlain(segments, text, new Span(done, row.span().end()));
        return segments;
    }

    private Change change(Edit edit) {
        var kind = edit.kind().name().toLowerCase(Locale.ROOT);
        var label = wording.say("edit." + kind);
        return new Change(
                kind,
                edit.sameValue() ? label + ", " + wording.say("edit.same") : label,
                edit.from().strip(),
                edit.isGrave(),
                edit.sameValue());
    }

    private static void addPlain(List<Segment> segments, String text, Span span) {
        if (!span.isEmpty()) {
            segments.add(new Segment(span.of(text), Optional.empty()));
        }
    }
}
