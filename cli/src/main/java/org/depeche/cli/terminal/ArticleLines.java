package org.depeche.cli.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.depeche.cli.terminal.Ink.Tint;
import org.depeche.newsroom.view.ArticleView;
import org.depeche.newsroom.view.ArticleView.Change;
import org.depeche.newsroom.view.ArticleView.GhostView;
import org.depeche.newsroom.view.ArticleView.GhostsView;
import org.depeche.newsroom.view.ArticleView.Segment;
import org.depeche.newsroom.view.ArticleView.SentenceView;
import org.depeche.newsroom.view.ArticleView.Tone;

/** Sets an article's sentences in lines, each with the mark of its origin in front. */
final class ArticleLines {
    private static final int GAP = 3;
    private final Ink ink;

    ArticleLines(Ink ink) {
        this.ink = ink;
    }

    /** A sentence or ghost: its mark, its coloured text and the threads it lies in. */
    private record Strip(String mark, String text, List<String> threads) {
        boolean meets(Strip other) {
            return !Collections.disjoint(threads, other.threads());
        }

        List<String> lines(int width) {
            int indent = TextLayout.columns(mark);
            var lines = TextLayout.wrap(text, width - indent);
            var marked = new ArrayList<String>();
            for (int index = 0; index < lines.size(); index++) {
                marked.add((index == 0 ? mark : " ".repeat(indent)) + lines.get(index));
            }
            return marked;
        }
    }

    /** The article down the sheet, a blank line between paragraphs. */
    void stacked(Sheet sheet, ArticleView article) {
        for (var block : article.blocks()) {
            sheet.blank();
            for (var strip : strips(block)) {
                strip.lines(sheet.width()).forEach(sheet::line);
            }
        }
    }

    /** Two articles side by side: sentences of the same text stand in the same row. */
    void beside(Sheet sheet, ArticleView left, ArticleView right) {
        int width = (sheet.width() - GAP) / 2;
        sheet.beside(head(left, width), head(right, width), width);
        sheet.blank();
        var ones = strips(left);
        var others = strips(right);
        int i = 0;
        int j = 0;
        while (i < ones.size() || j < others.size()) {
            boolean pair = i < ones.size() && j < others.size() && ones.get(i).meets(others.get(j));
            boolean oneWaits = !pair && i < ones.size() && meetsLater(ones.get(i), others, j);
            boolean takeOne = pair || (i < ones.size() && (j == others.size() || !oneWaits));
            boolean takeOther = pair || !takeOne;
            sheet.beside(
                    takeOne ? ones.get(i++).lines(width) : List.of(),
                    takeOther ? others.get(j++).lines(width) : List.of(),
                    width);
            sheet.blank();
        }
    }

    private static boolean meetsLater(Strip strip, List<Strip> others, int from) {
        return others.subList(from, others.size()).stream().anyMatch(strip::meets);
    }

    private List<String> head(ArticleView article, int width) {
        var lines = new ArrayList<String>();
        lines.add(ink.paint(Tint.TITLE, TextLayout.clip(article.name(), width)));
        article.headline()
                .ifPresent(headline -> lines.addAll(TextLayout.wrap(ink.paint(Tint.STRONG, headline), width)));
        return lines;
    }

    private List<Strip> strips(ArticleView article) {
        return article.blocks().stream()
                .flatMap(block -> strips(block).stream())
                .toList();
    }

    private List<Strip> strips(ArticleView.BlockView block) {
        var strips = new ArrayList<Strip>();
        for (var piece : block.pieces()) {
            switch (piece) {
                case SentenceView sentence -> strips.add(strip(sentence, block.heading()));
                case GhostsView ghosts -> ghosts.ghosts().forEach(ghost -> strips.add(strip(ghost)));
            }
        }
        return strips;
    }

    private Strip strip(SentenceView sentence, boolean heading) {
        var tint = tint(sentence.tone());
        var text = set(sentence.segments(), heading) + ' ' + ink.paint(tint, "(" + sentence.tag() + ")");
        return new Strip(" " + ink.paint(tint, sentence.tone().sign()) + " ", text, sentence.threads());
    }

    private Strip strip(GhostView ghost) {
        var text = ghost.text() + " (" + ghost.note() + ")";
        return new Strip(" – ", ink.paint(Tint.SOFT, text), ghost.threads());
    }

    /** The segments in a row; a cut, which has no words of its own, gets the spaces it needs. */
    private String set(List<Segment> segments, boolean heading) {
        var line = new StringBuilder();
        boolean afterCut = false;
        for (var segment : segments) {
            boolean cut = segment.change().isPresent() && segment.text().isBlank();
            boolean word = !segment.text().isEmpty()
                    && Character.isLetterOrDigit(segment.text().charAt(0));
            boolean open = !line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1));
            if (open && (cut || (afterCut && word))) {
                line.append(' ');
            }
            line.append(
                    segment.change().isPresent()
                            ? set(segment, segment.change().get())
                            : heading ? ink.paint(Tint.STRONG, segment.text()) : segment.text());
            afterCut = cut;
        }
        return line.toString();
    }

    /** {@code [Sept → Huit]} where words were changed, {@code =} where they mean the same, {@code [− Sept]} where they were cut, {@code [+ Huit]} where added. */
    private String set(Segment segment, Change change) {
        var added = ink.paint(
                change.grave() ? Tint.GRAVE : Tint.ADDED, segment.text().strip());
        var removed = ink.paint(Tint.REMOVED, change.removed());
        var inside = change.removed().isEmpty()
                ? "+ " + added
                : segment.text().isBlank() ? "− " + removed : removed + (change.same() ? " = " : " → ") + added;
        return spaced(segment.text(), "[" + inside + kind(change) + "]");
    }

    private static String kind(Change change) {
        return change.grave() ? " : " + change.label() : "";
    }

    /** Keeps the spaces that the edited words had around them. */
    private static String spaced(String text, String set) {
        if (text.isBlank()) {
            return set;
        }
        var front = Character.isWhitespace(text.charAt(0)) ? " " : "";
        var behind = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        return front + set + behind;
    }

    private static Tint tint(Tone tone) {
        return switch (tone) {
            case DISPATCH -> Tint.DISPATCH;
            case OTHER -> Tint.OTHER;
            case OWN -> Tint.OWN;
        };
    }
}
