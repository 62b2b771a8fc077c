package org.depeche.newsroom.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.depeche.newsroom.archive.ArchiveArticles;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;

/** Articles as rows of a table, and that table as comma-separated values, as RFC 4180 has it. */
final class ArticleTable {
    static final List<String> COLUMNS = List.of(
            "id",
            "url",
            "outlet",
            "language",
            "published",
            "modified",
            "seen",
            "revisions",
            "story",
            "agencies",
            "authors",
            "section",
            "headline",
            "standfirst",
            "text");

    private ArticleTable() {}

    static void writeHead(Writer out) throws IOException {
        writeRow(COLUMNS, out);
    }

    static void write(ArchiveArticles.Shown stored, Writer out) throws IOException {
        writeRow(values(stored), out);
    }

    /** What stands in the columns; empty where it is not known. */
    static List<String> values(ArchiveArticles.Shown stored) {
        var article = stored.reading().article();
        return List.of(
                article.id(),
                article.url().orElse(""),
                article.outlet().map(Outlet::name).orElse(""),
                article.language().tag(),
                article.published().map(PartialDate::iso).orElse(""),
                article.modified().map(PartialDate::iso).orElse(""),
                stored.seenAt(),
                String.valueOf(stored.revisions()),
                stored.story().orElse(""),
                article.credits().stream().map(Credit::agency).distinct().collect(Collectors.joining("; ")),
                String.join("; ", article.authors()),
                article.section().orElse(""),
                article.headline().orElse(""),
                article.standfirst().orElse(""),
                article.text());
    }

    private static void writeRow(List<String> values, Writer out) throws IOException {
        out.write(values.stream().map(ArticleTable::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** A table's program may take a cell that begins like a formula for one: such a cell gets an apostrophe. */
    private static String quoted(String value) {
        var safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        boolean isPlain = safe.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter < ' ');
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
