package org.depeche.store.safety;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.store.Archive;
import org.depeche.store.article.ContentHash;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.sql.Dialect;
import org.depeche.text.article.Span;
import org.depeche.text.reading.Reading;

/** Looks through an archive for what is not as it must be: the file itself, its rows, and each text with its spans. */
public final class Inspection {
    private static final int PAGE = 500;

    /** After so many of one kind the rest would tell nothing new. */
    private static final int MOST = 20;

    private final Archive archive;
    private final List<Finding> findings = new ArrayList<>();

    private Inspection(Archive archive) {
        this.archive = archive;
    }

    /** All that is wrong; empty where all is well. */
    public static List<Finding> of(Archive archive) throws IOException {
        var inspection = new Inspection(archive);
        inspection.inspectFile();
        inspection.inspectRows();
        inspection.inspectTexts();
        return inspection.findings;
    }

    private void inspectFile() throws IOException {
        if (archive.database().dialect() != Dialect.SQLITE) {
            return;
        }
        for (var line : archive.database().list("PRAGMA integrity_check(" + MOST + ")", row -> row.text(1))) {
            if (!line.equals("ok")) {
                findings.add(new Finding("the file is whole", line));
            }
        }
        for (var table : archive.database().list("PRAGMA foreign_key_check", row -> row.text(1))) {
            findings.add(new Finding("every row belongs to one that is there", table));
        }
    }

    private void inspectRows() throws IOException {
        for (var invariant : Invariant.ALL) {
            for (var where : archive.database().list(invariant.violations() + " LIMIT " + MOST, row -> row.text(1))) {
                findings.add(new Finding(invariant.rule(), where));
            }
        }
    }

    private void inspectTexts() throws IOException {
        long last = 0;
        var revisions = archive.articles().revisionsAfter(last, PAGE);
        while (!revisions.isEmpty()) {
            for (var revision : revisions) {
                inspect(revision).ifPresent(findings::add);
                last = revision.revision();
            }
            revisions = archive.articles().revisionsAfter(last, PAGE);
        }
    }

    private Optional<Finding> inspect(StoredArticle stored) throws IOException {
        var text = stored.reading().article().text();
        long hash = archive.database().number("SELECT text_hash FROM revisions WHERE id = ?", stored.revision());
        if (hash != ContentHash.of(text)) {
            return Optional.of(new Finding("a text is as it was taken in", stored.label()));
        }
        boolean inside = spans(stored.reading()).stream().allMatch(span -> span.end() <= text.length());
        return inside ? Optional.empty() : Optional.of(new Finding("what was found lies in the text", stored.label()));
    }

    private static List<Span> spans(Reading reading) {
        var spans = new ArrayList<>(reading.sentences());
        reading.quotes().forEach(quote -> spans.addAll(quote.spans()));
        reading.times().forEach(time -> spans.add(time.span()));
        reading.hearsay().forEach(hearsay -> spans.add(hearsay.span()));
        reading.names().forEach(name -> spans.addAll(name.mentions()));
        return spans;
    }
}
