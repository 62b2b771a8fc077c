package org.depeche.text.extract.block;

import java.util.List;
import java.util.Set;
import org.depeche.text.extract.phrase.Marks;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of running text between two block borders of a page, or a line of a scraped text.
 *
 * @param linkLength how many of its characters stand in links
 * @param boldLength how many of its characters are bold
 * @param tag the element that holds it, in small letters; {@code p} for a line of text
 * @param classes the class attribute of that element
 * @param zones what the elements around it are for
 * @param pieces the inline elements in it that may be cut out; the inner before the outer
 */
public record PageBlock(
        String text,
        int linkLength,
        int boldLength,
        Form form,
        String tag,
        String classes,
        Set<Zone> zones,
        List<Piece> pieces,
        @Nullable PlainLine plainLine) {

    private static final int LONG = 80;
    private static final int SENTENCE = 25;
    private static final double DENSE = 0.4;

    /** The shape that a block's element gives it. */
    public enum Form {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTATION,
        CELL,
        PREFORMATTED,
        OTHER
    }

    /** An inline element within a block's text, and whether it is a link. */
    record Piece(int start, int end, boolean link) {}

    /** Where a block stood in a scraped text: whether a bullet or a blank line came before it. */
    public record PlainLine(boolean bullet, boolean gapBefore) {}

    static PageBlock line(String text, PlainLine line) {
        return new PageBlock(text, 0, 0, Form.PARAGRAPH, "p", "", Set.of(), List.of(), line);
    }

    PageBlock with(Set<Zone> found) {
        return new PageBlock(text, linkLength, boldLength, form, tag, classes, found, pieces, plainLine);
    }

    /** This block with another text, the parts that were cut off gone from its counts as well. */
    PageBlock withText(String rest, int cutLinks) {
        int links = Math.max(0, linkLength - cutLinks);
        return new PageBlock(
                rest, links, Math.min(boldLength, rest.length()), form, tag, classes, zones, List.of(), plainLine);
    }

    PageBlock withPieces(List<Piece> left) {
        return new PageBlock(text, linkLength, boldLength, form, tag, classes, zones, left, plainLine);
    }

    public int length() {
        return text.length();
    }

    public double linkDensity() {
        return (double) linkLength / Math.max(1, text.length());
    }

    public boolean isBold() {
        return boldLength >= text.length() * 0.9;
    }

    public boolean isHeading() {
        return form == Form.HEADING;
    }

    public boolean is(Zone zone) {
        return zones.contains(zone);
    }

    public boolean isFurniture() {
        for (var zone : zones) {
            if (zone.isFurniture()) {
                return true;
            }
        }
        return false;
    }

    /** Whether this reads like prose: long enough, or a sentence with its mark, and not made of links. */
    public boolean isProse() {
        if (isHeading() || linkDensity() > 0.4) {
            return false;
        }
        double measure = Ideographs.dense(text) ? DENSE : 1;
        return text.length() >= LONG * measure
                || (text.length() >= SENTENCE * measure && (Marks.endsSentence(text) || Marks.endsBeforeBracket(text)));
    }
}
