package org.depeche.newsroom.export;

/** A form in which an archive is handed out. */
public enum ExportFormat {
    /** Article lines with all that was found in them, one JSON object a line. */
    JSONL,
    /** A table, one article a row. */
    CSV,
    /** The same table as a Parquet file. */
    PARQUET,
    /** A feed of the newest stories, as RSS 2.0. */
    RSS,
    /** A feed of the newest stories, as Atom. */
    ATOM,
    /** The graph of who took text from whom in one story. */
    GRAPHML
}
