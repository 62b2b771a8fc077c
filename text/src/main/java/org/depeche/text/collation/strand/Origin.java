package org.depeche.text.collation.strand;

/** Why the articles of a story share text, told of the whole. */
public sealed interface Origin {

    /** They carry the copy of one agency. */
    record CommonAgencyCopy() implements Origin {}

    /** They belong to one owner. */
    record SameOwner() implements Origin {}

    /** One was copied from the other. */
    record Copied(String copy, String from) implements Origin {}

    /** They quote one public source: a statement, a letter, a broadcast. */
    record PublicSource() implements Origin {}

    /** They share no text. */
    record Unrelated() implements Origin {}

    /** They share text, and nothing tells why. */
    record Unclear() implements Origin {}
}
