package org.depeche.text.extract.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks a page once and cuts its visible text into blocks.
 *
 * <p>Idea: text is gathered until a block-level element opens or closes; each such element becomes a range of blocks, so
 * that all later questions (how much prose does this element hold?) are sums over a list, not walks over a tree. Cost:
 * linear in the page; no recursion.
 */
final class BlockWalk implements NodeFilter {
    private static final double MOST_OF_BLOCK = 0.6;
    private static final int SHORTEST_PIECE = 6;
    private static final int MOST_PIECES = 40;
    /** An element of so few blocks around a field for addresses is a box that asks to sign up. */
    private static final int SIGN_UP_BOX = 4;

    private final MarkupWords markupWords;
    private final Posts posts;

    private final boolean readHidden;
    private final Map<String, Set<Zone>> zonesOf = new HashMap<>();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Page.Range> ranges = new ArrayList<>();
    private final List<ZoneMarks.Mark> marks = new ArrayList<>();
    private final ArrayDeque<OpenElement> open = new ArrayDeque<>();
    private final RunningText running;
    private final List<PageBlock.Piece> pieces = new ArrayList<>();
    private final Map<Zone, Integer> inlineZones = new EnumMap<>(Zone.class);
    private final List<Page.Moment> moments = new ArrayList<>();
    private final Pictures pictures = new Pictures();
    private int lineBreaks;
    private int signUps;

    /** An element that the walk is in: where it began among ranges and blocks, and whether it ends a block. */
    private record OpenElement(
            Element element, int range, int first, int offset, boolean border, Set<Zone> zones, int signUps) {}

    private BlockWalk(MarkupWords markupWords, Posts posts, boolean guillemets, boolean readHidden) {
        this.running = new RunningText(guillemets);
        this.markupWords = markupWords;
        this.posts = posts;
        this.readHidden = readHidden;
    }

    /**
     * Reads the blocks under {@code root}.
     *
     * @param guillemets whether quotations without marks get {@code « … »}, and not {@code “…”}
     * @param readHidden whether to read what styles and attributes hide: some pages show their text only by script
     */
    static Page read(Element root, MarkupWords markupWords, Posts posts, boolean guillemets, boolean readHidden) {
        var reader = new BlockWalk(markupWords, posts, guillemets, readHidden);
        NodeTraversor.filter(reader, root);
        reader.flush(root);
        reader.marks.addAll(reader.pictures.marks(reader.blocks));
        return new Page(ZoneMarks.apply(reader.blocks, reader.marks), reader.ranges, reader.moments);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (running.append(text.getWholeText())) {
                lineBreaks = 0;
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        signUps += Elements.isSignUp(element) ? 1 : 0;
        if (Elements.isSkipped(element) || (!readHidden && Elements.isHidden(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var zones = zones(element);
        if (zones.contains(Zone.HIDDEN) && !readHidden && !Elements.isBlock(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element, depth, zones);
        return FilterResult.CONTINUE;
    }

    private void open(Element element, int depth, Set<Zone> zones) {
        boolean border = Elements.isBlock(element) || Elements.splitsParagraph(zones);
        if (border) {
            flush(open.isEmpty() ? element : holder());
        }
        int range = -1;
        if (border) {
            range = ranges.size();
            ranges.add(new Page.Range(element, blocks.size(), blocks.size(), depth));
        }
        open.push(new OpenElement(element, range, blocks.size(), running.length(), border, zones, signUps));
        running.open(element);
        switch (element.normalName()) {
            case "br" -> breakLine();
            case "img", "amp-img" -> pictures.add(element, blocks.size());
            case "time" ->
                moments.add(new Page.Moment(blocks.size(), element.attr("datetime"), Elements.describe(element)));
            default -> {}
        }
    }

    private void breakLine() {
        // Old layouts set headlines and headings as bold lines before a single break.
        if (running.isBoldLine()) {
            flush(holder());
        }
        running.append(" ");
        if (++lineBreaks > 1) {
            flush(holder());
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element && !open.isEmpty()) {
            close(open.peek());
            open.pop();
        }
        return FilterResult.CONTINUE;
    }

    private void close(OpenElement closing) {
        running.close(closing.element());
        addPiece(closing);
        if (closing.border()) {
            flush(holder());
            var range = ranges.get(closing.range());
            ranges.set(closing.range(), new Page.Range(range.element(), range.first(), blocks.size(), range.depth()));
        }
        boolean signUp = closing.border() && signUps > closing.signUps();
        if (signUp
                && (closing.element().normalName().equals("form") || blocks.size() - closing.first() <= SIGN_UP_BOX)) {
            marks.add(new ZoneMarks.Mark(closing.first(), blocks.size(), EnumSet.of(Zone.NEWSLETTER)));
        }
        if (closing.zones().isEmpty()) {
            return;
        }
        if (blocks.size() == closing.first()) {
            int inside = running.length() - closing.offset();
            closing.zones().forEach(zone -> inlineZones.merge(zone, inside, Integer::sum));
        } else {
            marks.add(new ZoneMarks.Mark(closing.first(), blocks.size(), closing.zones()));
        }
    }

    private void addPiece(OpenElement closing) {
        boolean enough = running.length() - closing.offset() >= SHORTEST_PIECE;
        if (!closing.border() && enough && blocks.size() == closing.first() && pieces.size() < MOST_PIECES) {
            boolean link = closing.element().normalName().equals("a");
            pieces.add(new PageBlock.Piece(closing.offset(), running.length(), link));
        }
    }

    private Element holder() {
        for (var element : open) {
            if (element.border()) {
                return element.element();
            }
        }
        return open.getLast().element();
    }

    private void flush(Element holder) {
        lineBreaks = 0;
        var taken = running.take();
        if (taken.isPresent()) {
            var text = taken.get();
            markInline(text.text().length());
            blocks.add(new PageBlock(
                    text.text(),
                    text.linkLength(),
                    text.boldLength(),
                    Elements.form(holder),
                    holder.normalName(),
                    holder.className(),
                    Collections.emptySet(),
                    List.copyOf(pieces),
                    null));
        }
        pieces.clear();
        inlineZones.clear();
    }

    /** A block is what the inline elements that make up most of it are. */
    private void markInline(int length) {
        for (var zone : inlineZones.entrySet()) {
            if (zone.getKey() == Zone.TIME_ELEMENT || zone.getValue() > length * MOST_OF_BLOCK) {
                marks.add(new ZoneMarks.Mark(blocks.size(), blocks.size() + 1, EnumSet.of(zone.getKey())));
            }
        }
    }

    private Set<Zone> byTag(Element element) {
        return switch (element.normalName()) {
            case "a" -> markupWords.leadsToAuthor(element.attr("href")) ? EnumSet.of(Zone.AUTHOR) : Set.of();
            case "blockquote" -> posts.isPost(element) ? EnumSet.of(Zone.EMBED) : Set.of();
            default -> Elements.zones(element);
        };
    }

    private Set<Zone> zones(Element element) {
        var byTag = byTag(element);
        if (element.attributesSize() == 0 || Elements.isNeutral(element)) {
            return byTag;
        }
        var attributes = Elements.describe(element);
        if (attributes.isEmpty()) {
            return byTag;
        }
        var byWords = zonesOf.computeIfAbsent(attributes, markupWords::zones);
        return byTag.isEmpty() ? byWords : byWords.isEmpty() ? byTag : Elements.union(byTag, byWords);
    }
}
