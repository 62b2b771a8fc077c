package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Span;

/** A dispatch's text with its blocks, and the captions that came with it. */
record DispatchBody(String text, List<Block> blocks, List<Caption> captions) {
    private static final Pattern SIGNATURE = Pattern.compile("\\p{Ll}{2,6}(?:[-/]+\\p{Ll}{2,6})+");

    static DispatchBody empty() {
        return new DispatchBody("", List.of(), List.of());
    }

    /** The body of these lines, all of one kind. */
    static DispatchBody of(Block.Kind kind, List<String> lines) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            blocks.add(new Block(kind, new Span(text.length(), text.length() + line.length())));
            text.append(line);
        }
        return new DispatchBody(text.toString(), blocks, List.of());
    }

    /** This body without a first line that only says the headline again. */
    DispatchBody without(String headline) {
        if (blocks.isEmpty() || !blocks.get(0).span().of(text).equals(headline)) {
            return this;
        }
        int cut = blocks.size() > 1 ? blocks.get(1).span().start() : text.length();
        var rest = blocks.stream()
                .skip(1)
                .map(block -> new Block(block.kind(), block.span().shift(-cut)))
                .toList();
        return new DispatchBody(text.substring(cut), rest, captions);
    }

    /** This body without a last line of initials ({@code oga/ilm/ati}), by which an agency's desks know each other. */
    DispatchBody withoutSignature() {
        int last = blocks.size() - 1;
        if (last < 1 || !SIGNATURE.matcher(blocks.get(last).span().of(text)).matches()) {
            return this;
        }
        var rest = blocks.subList(0, last);
        return new DispatchBody(text.substring(0, rest.get(last - 1).span().end()), rest, captions);
    }

    DispatchBody withCaptions(List<Caption> more) {
        var all = new ArrayList<>(captions);
        for (var caption : more) {
            // The picture that stands in the text is told once, with its credit.
            all.removeIf(known -> known.credit().isEmpty() && known.text().equals(caption.text()));
            if (all.stream()
                            .noneMatch(known -> known.text().equals(caption.text())
                                    && caption.credit().isEmpty())
                    && !all.contains(caption)) {
                all.add(caption);
            }
        }
        return new DispatchBody(text, blocks, all);
    }
}
