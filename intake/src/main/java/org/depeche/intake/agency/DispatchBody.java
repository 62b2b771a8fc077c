package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Span;

/** A dispatch's text with its blocks, and the captions that came with it. */
record DispatchBody(String text, List<Block> blocks, List<Caption> captions) {
    private static final Pattern SIGNATURE = Pattern.compile("\\p{Ll}{2,6}(?:[-/]+\\p{Ll}{2,6})+|(?i:ends)|©.*");
    private static final String SIGN_OFF = "(?: [\\p{L}\\d]{2,4}){1,6}";

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

    /** Whether the first block says {@code words}, as a summary does that only repeats it. */
    boolean beginsWith(String words) {
        return !blocks.isEmpty() && blocks.get(0).span().of(text).equals(words);
    }

    /**
     * This body without the last lines by which an agency's desks know each other ({@code oga/ilm/ati}, {@code ends}), or
     * that claim its rights.
     */
    DispatchBody withoutSignature(String agency) {
        var signOff = Pattern.compile("(?i:" + Pattern.quote(agency) + ")" + SIGN_OFF);
        int kept = blocks.size();
        while (kept > 1 && isSignature(blocks.get(kept - 1).span().of(text), agency, signOff)) {
            kept--;
        }
        if (kept == blocks.size()) {
            return this;
        }
        return new DispatchBody(
                text.substring(0, blocks.get(kept - 1).span().end()), blocks.subList(0, kept), captions);
    }

    private static boolean isSignature(String line, String agency, Pattern signOff) {
        return SIGNATURE.matcher(line).matches()
                || (!agency.isEmpty() && signOff.matcher(line).matches());
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
