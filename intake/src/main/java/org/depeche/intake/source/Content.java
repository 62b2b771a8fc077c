package org.depeche.intake.source;

/** What a document is, told by its first bytes and not by its name. */
enum Content {
    EMPTY,
    BINARY,
    /** A picture, sound, film or font: never an article. */
    MEDIA,
    GZIP,
    ZSTD,
    BZIP2,
    ZIP,
    TAR,
    WARC,
    PARQUET,
    PDF,
    MHTML,
    /** JSON objects, one a line. */
    ARTICLE_LINES,
    /** JSON objects over several lines, or a list of them. */
    JSON,
    CSV,
    /** A dispatch or several in one of the agencies' XML forms. */
    AGENCY_XML,
    /** A dispatch as teleprinters got it. */
    AGENCY_TEXT,
    /** An RSS or Atom feed in a file. */
    FEED,
    OTHER_XML,
    HTML,
    TEXT
}
