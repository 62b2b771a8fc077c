package org.depeche.text.article;

/** A paragraph, heading, list item or block quotation of an article's text. */
public record Block(Kind kind, Span span) {

    /** What a block is on the page. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        BLOCK_QUOTATION
    }
}
