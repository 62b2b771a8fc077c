package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The running text in an agency's markup (NITF, XHTML or bare paragraphs) with its blocks and the captions beside it. */
final class BodyMarkup {
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "div", "block", "pre", "tr", "dt", "dd", "ul", "ol", "dl", "table", "section", "article", "body",
            "fn");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "hedline");
    private static final Set<String> QUOTATIONS = Set.of("blockquote", "bq");
    private static final Set<String> PICTURES = Set.of("media", "figure");
    private static final Set<String> SILENT = Set.of(
            "script", "style", "head", "header", "footer", "nav", "title", "body.end", "tagline", "object", "iframe");

    private static final Pattern DASHED = Pattern.compile("- (\\S.{0,98}\\S) -");
    private static final Pattern ESCAPED = Pattern.compile("(?i)</p>|<p[ >]");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\"'”’»)\\s]*$");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private BodyMarkup() {}

    static DispatchBody read(Element element) {
        var body = new BodyMarkup();
        body.walk(unescaped(element), Block.Kind.PARAGRAPH);
        body.close(Block.Kind.PARAGRAPH);
        return new DispatchBody(body.text.toString(), body.blocks, body.captions);
    }

    /** Some agencies send markup as if it were text, escaped or as CDATA. */
    private static Element unescaped(Element element) {
        return element.childrenSize() == 0
                        && ESCAPED.matcher(element.wholeText()).find()
                ? Jsoup.parseBodyFragment(element.wholeText()).body()
                : element;
    }

    private void walk(Element element, Block.Kind kind) {
        for (var node : element.childNodes()) {
            if (node instanceof TextNode words) {
                // Bare text keeps its lines: some agencies write paragraphs without markup.
                take(words.getWholeText(), isBare(element));
            } else if (node instanceof Element child) {
                walkChild(child, kind);
            }
        }
    }

    private void walkChild(Element child, Block.Kind around) {
        var name = name(child);
        if (SILENT.contains(name)) {
            return;
        }
        if (PICTURES.contains(name)) {
            close(around);
            caption(child).ifPresent(captions::add);
            return;
        }
        if (name.equals("br")) {
            open.append('\n');
            return;
        }
        var kind = kind(name, around);
        boolean block = kind != around || PARAGRAPHS.contains(name) || kind == Block.Kind.HEADING || name.equals("li");
        if (block) {
            close(around);
        }
        walk(child, kind);
        if (block) {
            close(kind);
        } else if (name.equals("td") || name.equals("th")) {
            open.append(' ');
        }
    }

    private static Block.Kind kind(String name, Block.Kind around) {
        if (HEADINGS.contains(name)) {
            return Block.Kind.HEADING;
        }
        if (QUOTATIONS.contains(name)) {
            return Block.Kind.BLOCK_QUOTATION;
        }
        return name.equals("li") ? Block.Kind.LIST_ITEM : around;
    }

    private static boolean isBare(Element element) {
        return element.childrenSize() == 0
                && element.wholeText().strip().indexOf('\n') >= 0
                && !name(element).equals("p");
    }

    private void take(String words, boolean bare) {
        open.append(bare ? words : words.replace('\n', ' '));
    }

    private void close(Block.Kind kind) {
        for (var part : EMPTY_LINE.split(open)) {
            var lines = part.lines()
                    .map(BodyMarkup::clean)
                    .filter(BodyMarkup::saysSomething)
                    .toList();
            if (isWrapped(lines)) {
                add(String.join(" ", lines), kind);
            } else {
                lines.forEach(line -> add(line, kind));
            }
        }
        open.setLength(0);
    }

    /** Whether lines are broken by their width alone, as a sentence tells that goes on in the next line. */
    private static boolean isWrapped(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean ended = SENTENCE_END.matcher(lines.get(i - 1)).find();
            if (!ended && Character.isLowerCase(lines.get(i).codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** A line of strokes or stars parts what stands above from what stands below, and says nothing. */
    static boolean saysSomething(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Agencies write headings within the text between dashes: {@code - Deux mois de travaux -}. */
    private void add(String line, Block.Kind kind) {
        var dashed = DASHED.matcher(line);
        boolean heading = dashed.matches() && kind == Block.Kind.PARAGRAPH;
        var words = heading ? dashed.group(1) : line;
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        var span = new Span(text.length(), text.length() + words.length());
        blocks.add(new Block(heading ? Block.Kind.HEADING : kind, span));
        text.append(words);
    }

    /** Single blanks; French writes no-break spaces before its marks, and they stay. */
    private static String clean(String line) {
        return line.replaceAll("[ \\t\\r\\f]+", " ").strip();
    }

    private static Optional<Caption> caption(Element picture) {
        var words = of(picture, "media-caption", "figcaption");
        var credit = of(picture, "media-producer", "credit");
        return words.isEmpty() && credit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caption(words, Optional.of(credit).filter(value -> !value.isEmpty())));
    }

    private static String of(Element picture, String name, String other) {
        for (Node node : picture.getAllElements()) {
            var found = name((Element) node);
            if (found.equals(name) || found.equals(other)) {
                return clean(((Element) node).text());
            }
        }
        return "";
    }

    private static String name(Element element) {
        var name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
