package org.depeche.intake.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Block;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;
import org.depeche.text.words.LanguageIdentifier;
import org.jspecify.annotations.Nullable;

/** An article of a printed page on its way: what was found under one headline so far. */
final class PrintedArticle {
    private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();
    private static final String SENTENCE_ENDS = ".!?…:»”\"";
    private @Nullable String kicker;
    private @Nullable String headline;
    private @Nullable String standfirst;
    private double headlineSize;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    boolean isBegun() {
        return !text.isEmpty();
    }

    /** Takes a line in large letters: the largest is the headline, what stands above it the kicker. */
    void addHeadline(PrintedBlock block) {
        if (headline == null) {
            headline = block.text();
            headlineSize = block.size();
        } else if (block.size() > 1.15 * headlineSize) {
            kicker = headline;
            headline = block.text();
            headlineSize = block.size();
        } else if (block.size() < 0.87 * headlineSize) {
            standfirst = standfirst == null ? block.text() : standfirst + " " + block.text();
        } else {
            headline = headline + " " + block.text();
        }
    }

    void addStandfirst(PrintedBlock block) {
        standfirst = standfirst == null ? block.text() : standfirst + " " + block.text();
    }

    boolean hasStandfirst() {
        return standfirst != null;
    }

    boolean hasHeadline() {
        return headline != null;
    }

    void add(PrintedBlock block, boolean heading) {
        for (var paragraph : block.paragraphs()) {
            add(paragraph, heading);
        }
    }

    /** A paragraph that a column's end has broken goes on in the next column. */
    private void add(String paragraph, boolean heading) {
        int last = blocks.size() - 1;
        boolean goesOn = !heading
                && last >= 0
                && blocks.get(last).kind() == Block.Kind.PARAGRAPH
                && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && Character.isLowerCase(paragraph.codePointAt(0));
        int start = text.length();
        if (goesOn) {
            start = blocks.remove(last).span().start();
            boolean broken = text.charAt(text.length() - 1) == '-';
            text.setLength(text.length() - (broken ? 1 : 0));
            text.append(broken ? "" : " ").append(paragraph);
        } else {
            text.append(text.isEmpty() ? "" : "\n\n");
            start = text.length();
            text.append(paragraph);
        }
        blocks.add(new Block(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, new Span(start, text.length())));
    }

    int words() {
        return text.toString().isBlank() ? 0 : text.toString().split("\\s+").length;
    }

    Article article(String id, Optional<LocalDate> published) {
        var told = text.toString();
        return Article.builder(id, told)
                .blocks(blocks)
                .kicker(kicker)
                .headline(headline)
                .standfirst(standfirst)
                .published(published.map(PartialDate::of).orElse(null))
                .language(LANGUAGES.identify(told))
                .build();
    }
}
