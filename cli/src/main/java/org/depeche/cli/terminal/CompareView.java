package org.depeche.cli.terminal;

import org.depeche.cli.terminal.Ink.Tint;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.view.ArticleView;
import org.depeche.newsroom.view.StoryTeller;
import org.depeche.newsroom.view.StoryView;
import org.depeche.newsroom.wording.Wording;

/** Shows a comparison on a terminal: the finding first, then the articles, then all that goes with them. */
public final class CompareView {
    private static final int SIDE_BY_SIDE = 120;
    private static final int COMFORTABLE = 100;
    private static final int BAR = 20;
    private final int columns;
    private final Ink ink;

    /**
     * @param width columns of the terminal
     * @param color whether escape sequences are welcome
     */
    public CompareView(int width, boolean color) {
        this.columns = width;
        this.ink = new Ink(color);
    }

    /** The comparison as lines, in the language of most of its articles. */
    public String show(Comparison comparison) {
        var story = new StoryTeller().tell(comparison);
        var wide = columns >= SIDE_BY_SIDE && story.articles().size() == 2;
        var sheet = new Sheet(wide ? columns : Math.min(columns, COMFORTABLE), ink);
        var facts = new FactLines(sheet, story);
        finding(sheet, story);
        facts.disagreements();
        outlets(sheet, story);
        if (!wide) {
            story.matrix().ifPresent(matrix -> new MatrixLines(sheet, story.wording()).show(matrix));
        }
        reading(sheet, story, wide);
        facts.dispatches();
        facts.sources();
        facts.quotes();
        facts.timeline();
        facts.apart();
        return sheet.toString();
    }

    private void finding(Sheet sheet, StoryView story) {
        sheet.paragraph(Tint.SOFT, story.headline());
        sheet.paragraph(Tint.STRONG, story.finding());
        story.details().forEach(sheet::paragraph);
    }

    private void outlets(Sheet sheet, StoryView story) {
        sheet.heading(story.wording().say("section.outlets"));
        for (var article : story.articles()) {
            sheet.hanging(head(article), ink.paint(Tint.STRONG, article.name()));
            var note = article.note().isEmpty() ? "" : " · " + article.note();
            sheet.hanging("     ", ink.paint(Tint.SOFT, article.published() + note));
            sheet.hanging(
                    "     ", bar(article.shares()) + " " + article.shares().inWords());
        }
    }

    /** The article's number, by which the matrix names it. */
    private static String head(ArticleView article) {
        return TextLayout.pad(" " + MatrixLines.number(article.key()) + ".", 5);
    }

    private String bar(ArticleView.Shares shares) {
        int dispatch = BAR * shares.dispatch() / 100;
        int other = BAR * shares.other() / 100;
        return ink.paint(Tint.DISPATCH, "█".repeat(dispatch))
                + ink.paint(Tint.OTHER, "▒".repeat(other))
                + ink.paint(Tint.OWN, "░".repeat(BAR - dispatch - other));
    }

    private void reading(Sheet sheet, StoryView story, boolean wide) {
        sheet.heading(story.wording().say("section.reading"));
        sheet.paragraph(Tint.SOFT, origins(story.wording()));
        var lines = new ArticleLines(ink);
        if (wide) {
            sheet.blank();
            lines.beside(sheet, story.articles().get(0), story.articles().get(1));
            return;
        }
        for (var article : story.articles()) {
            sheet.blank();
            sheet.line(head(article) + ink.paint(Tint.TITLE, TextLayout.clip(article.name(), sheet.width() - 6)));
            article.headline().ifPresent(headline -> sheet.hanging("     ", ink.paint(Tint.STRONG, headline)));
            lines.stacked(sheet, article);
        }
    }

    private static String origins(Wording wording) {
        var parts = new StringBuilder();
        for (var tone : ArticleView.Tone.values()) {
            parts.append(tone.sign())
                    .append(' ')
                    .append(wording.say("legend." + tone.word()))
                    .append("   ");
        }
        return parts + "– " + wording.say("legend.dropped") + "   [a → b] " + wording.say("legend.edit");
    }
}
