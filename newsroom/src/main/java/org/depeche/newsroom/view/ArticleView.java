package org.depeche.newsroom.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article as a column to read.
 *
 * @param key its key: {@code a1}
 * @param name the outlet's name, or the file's where none is known; no two articles have the same
 * @param note author, credit and the like, in words
 * @param shares how its words divide by origin
 */
public record ArticleView(
        String key,
        String name,
        Optional<String> headline,
        Optional<String> url,
        String published,
        String note,
        Shares shares,
        List<BlockView> blocks) {

    /** Only what a browser fetches is linked: an article must not bring a script in its address. */
    private static final Pattern LINKABLE = Pattern.compile("https?://[^\\s]+", Pattern.CASE_INSENSITIVE);

    public ArticleView {
        url = url.filter(address -> LINKABLE.matcher(address).matches());
    }

    /** Where a sentence comes from. */
    public enum Tone {
        DISPATCH("■"),
        OTHER("◆"),
        OWN("●");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }

        /** The name in small letters. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A sign that tells the origin without colour. */
        public String sign() {
            return sign;
        }
    }

    /** Shares of an article's words in percent, with the same in words. */
    public record Shares(int dispatch, int other, int own, String inWords) {}

    /** A paragraph or heading, with what was dropped between its sentences. */
    public record BlockView(boolean heading, List<Piece> pieces) {}

    /** What stands in a column. */
    public sealed interface Piece {}

    /**
     * A sentence of the article.
     *
     * @param key its key: {@code a1s3}
     * @param origin the short name of its origin: {@code ATI}, {@code propre}
     * @param marks what was done to it, in words
     * @param grave whether a figure, date, name, hedge or quoted word was changed
     * @param threads names of its text: sentences with one in common carry the same
     */
    public record SentenceView(
            String key,
            Tone tone,
            String origin,
            List<String> marks,
            boolean grave,
            List<Segment> segments,
            List<String> threads)
            implements Piece {

        /** Its tag: {@code ATI · retouché}. */
        public String tag() {
            return marks.isEmpty() ? origin : origin + " · " + String.join(", ", marks);
        }

        public String text() {
            return segments.stream().map(Segment::text).reduce("", String::concat);
        }
    }

    /** Sentences in a row that others carry at this place and the outlet left out; {@code count} says so in words. */
    public record GhostsView(String count, List<GhostView> ghosts) implements Piece {}

    /** A sentence left out, where it can be read, and the key of the sentence there. */
    public record GhostView(String text, String note, String source, List<String> threads) {}

    /** A stretch of a sentence; where it was edited, with the change. */
    public record Segment(String text, Optional<Change> change) {}

    /**
     * A change in a sentence.
     *
     * @param kind its kind as a short word of Latin letters: {@code number}
     * @param label its kind in words
     * @param removed what stood there; empty where words were added
     * @param grave whether it changes what is told, not only how
     * @param same whether both mean the same in other words
     */
    public record Change(String kind, String label, String removed, boolean grave, boolean same) {}
}
