package org.depeche.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.cli.terminal.Ink.Tint;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Outlet;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;

/** Shows an article on a terminal: its head, its text, and what was found in it. */
public final class ReadView {
    private static final int COMFORTABLE = 88;
    private final int width;
    private final Ink ink;

    /**
     * @param width columns of the terminal
     * @param color whether escape sequences are welcome
     */
    public ReadView(int width, boolean color) {
        this.width = Math.min(width, COMFORTABLE);
        this.ink = new Ink(color);
    }

    /** The article as lines, in words of its own language where Dépêche has them. */
    public String show(Reading reading) {
        var sheet = new Sheet(width, ink);
        var article = reading.article();
        var wording = Wording.of(article.language());
        head(sheet, article, wording);
        for (var block : article.blocks()) {
            sheet.blank();
            var text = block.span().of(article.text());
            switch (block.kind()) {
                case HEADING -> sheet.paragraph(Tint.STRONG, text);
                case LIST_ITEM -> sheet.item("•", text);
                case PARAGRAPH -> sheet.paragraph(text);
                case BLOCK_QUOTATION -> sheet.hanging("  │ ", text);
            }
        }
        captions(sheet, article, wording);
        quotes(sheet, reading, wording);
        times(sheet, reading, wording);
        names(sheet, reading, wording);
        return sheet.toString();
    }

    private void head(Sheet sheet, Article article, Wording wording) {
        article.kicker().ifPresent(kicker -> sheet.paragraph(Tint.SOFT, kicker));
        sheet.paragraph(Tint.TITLE, article.headline().orElse(wording.say("untitled")));
        sheet.paragraph(Tint.SOFT, meta(article, wording));
        article.standfirst().ifPresent(standfirst -> {
            sheet.blank();
            sheet.paragraph(Tint.STRONG, standfirst);
        });
    }

    private static String meta(Article article, Wording wording) {
        var parts = new ArrayList<String>();
        parts.add(article.outlet().map(Outlet::name).orElse(article.id()));
        parts.add(article.published().map(wording::moment).orElse(wording.say("undated")));
        article.section().ifPresent(parts::add);
        if (!article.authors().isEmpty()) {
            parts.add(wording.say("by", wording.list(article.authors())));
        }
        if (!article.credits().isEmpty()) {
            var evidence = article.credits().stream().map(Credit::evidence).toList();
            parts.add(wording.say("note.credit", wording.list(evidence)));
        }
        if (article.paywalled()) {
            parts.add(wording.say("note.paywalled"));
        }
        return String.join(" · ", parts);
    }

    private void captions(Sheet sheet, Article article, Wording wording) {
        if (!article.captions().isEmpty()) {
            sheet.heading(wording.say("read.captions"));
            article.captions()
                    .forEach(caption -> sheet.item(
                            "▫",
                            caption.text()
                                    + caption.credit()
                                            .map(credit -> ink.paint(Tint.SOFT, " (" + credit + ")"))
                                            .orElse("")));
        }
    }

    private void quotes(Sheet sheet, Reading reading, Wording wording) {
        if (!reading.quotes().isEmpty()) {
            sheet.heading(wording.say("read.quotes"));
            for (var quote : reading.quotes()) {
                var speaker = quote.speaker().or(() -> source(quote, reading)).orElse(wording.say("speaker.unknown"));
                sheet.item(
                        mark(quote.kind()), ink.paint(Tint.STRONG, speaker) + " : " + words(quote, reading, wording));
            }
        }
    }

    private static Optional<String> source(Quote quote, Reading reading) {
        return quote.source().map(span -> span.of(reading.article().text()));
    }

    private static String mark(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> "»";
            case MIXED -> "›";
            case INDIRECT -> "~";
        };
    }

    private static String words(Quote quote, Reading reading, Wording wording) {
        var words = quote.spans().stream()
                .map(span -> span.of(reading.article().text()))
                .collect(Collectors.joining(" … "));
        return quote.kind() == Quote.Kind.INDIRECT ? words : wording.say("open") + words + wording.say("close");
    }

    private void times(Sheet sheet, Reading reading, Wording wording) {
        if (!reading.times().isEmpty()) {
            sheet.heading(wording.say("read.times"));
            reading.times()
                    .forEach(time -> sheet.item(
                            "·",
                            time.span().of(reading.article().text()) + ink.paint(Tint.SOFT, " → " + time.value())));
        }
    }

    private void names(Sheet sheet, Reading reading, Wording wording) {
        if (!reading.names().isEmpty()) {
            sheet.heading(wording.say("read.names"));
            for (var kind : Name.Kind.values()) {
                var named = named(reading.names(), kind);
                if (!named.isEmpty()) {
                    var label = wording.say("name." + kind.name().toLowerCase(Locale.ROOT));
                    sheet.hanging("  " + ink.paint(Tint.SOFT, label) + "  ", named);
                }
            }
        }
    }

    private static String named(List<Name> names, Name.Kind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(name -> name.mentions().size() > 1
                        ? name.name() + " ×" + name.mentions().size()
                        : name.name())
                .collect(Collectors.joining(", "));
    }

    /** The space between two articles shown one after the other. */
    public String between() {
        return "\n" + ink.paint(Tint.SOFT, "═".repeat(Math.max(20, width))) + "\n\n";
    }
}
