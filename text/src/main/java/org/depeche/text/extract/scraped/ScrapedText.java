package org.depeche.text.extract.scraped;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.extract.block.PageLanguage;
import org.depeche.text.extract.block.ScrapedLines;
import org.depeche.text.extract.body.BodyText;
import org.depeche.text.extract.credit.CaptionReader;
import org.depeche.text.extract.credit.CreditGatherer;
import org.depeche.text.extract.credit.MentionFinder;
import org.depeche.text.extract.phrase.PageTables;
import org.depeche.text.extract.signature.AuthorFinder;
import org.depeche.text.extract.signature.DateChooser;

/**
 * Reads a text that a scraper took off a page: the same decisions as for markup, by words and neighbours alone.
 *
 * <p>Idea: each line is told apart as prose, short line, picture, credit, date or furniture. The first line of text is
 * the headline where it has no full stop; prose between it and a picture or a signature is the standfirst; a short line
 * between prose is a heading; after the last prose nothing belongs to the article. Cost: linear.
 */
public final class ScrapedText {
    private final PageTables tables;
    private final PageLanguage languages;

    public ScrapedText(PageTables tables, PageLanguage languages) {
        this.tables = tables;
        this.languages = languages;
    }

    /** The article in {@code scraped}; empty where it has no running text. */
    public Optional<Article> read(String id, Optional<String> url, String scraped) {
        var blocks = ScrapedLines.read(scraped);
        var language = languages.of(blocks, Optional.empty()).language();
        var sorter = new ScrapedLineSorter(tables, language, scraped);
        var lines = sorter.sort(blocks);
        var body = body(lines);
        return body.isEnough() ? Optional.of(article(id, url, language, lines, body)) : Optional.empty();
    }

    private static BodyText body(List<ScrapedLineSorter.Line> lines) {
        var body = new BodyText();
        for (var line : lines) {
            switch (line.kind()) {
                case PROSE ->
                    body.add(
                            line.block().plainLine() != null
                                            && line.block().plainLine().bullet()
                                    ? Block.Kind.LIST_ITEM
                                    : Block.Kind.PARAGRAPH,
                            line.text());
                case HEADING -> body.add(Block.Kind.HEADING, line.text());
                default -> {}
            }
        }
        return body;
    }

    private Article article(
            String id, Optional<String> url, Language language, List<ScrapedLineSorter.Line> lines, BodyText body) {
        var words = tables.words(language);
        var tag = language.isKnown() ? language.tag() : "";
        var captions = new CaptionReader(tables.agencies(), words, tag);
        var facts = new ScrapedFacts(tables, words, new DateChooser(words, !language.equals(Language.ENGLISH)), url);
        var headline = texts(lines, ScrapedLineSorter.Kind.HEADLINE).stream().findFirst();
        var kicker = headline.flatMap(ScrapedFacts::kicker);
        var head = texts(lines, ScrapedLineSorter.Kind.HEADER);
        var credits = credits(lines);
        var shown = captions(lines, captions);
        var authors = new AuthorFinder(words, tables.agencies(), tables.outlets(), tag, List.of());
        return Article.builder(id, body.text())
                .blocks(body.blocks())
                .url(url.orElse(null))
                .outlet(facts.outlet(credits, lines).map(Outlet::new).orElse(null))
                .kicker(kicker.orElse(null))
                .headline(headline.map(text -> text.substring(
                                        kicker.map(String::length).orElse(0))
                                .strip())
                        .orElse(null))
                .standfirst(join(texts(lines, ScrapedLineSorter.Kind.STANDFIRST)))
                .authors(authors.find(List.of(), texts(lines, ScrapedLineSorter.Kind.BYLINE)))
                .credits(credits)
                .published(facts.published(lines, body.text()).orElse(null))
                .section(head.stream()
                        .flatMap(line -> facts.section(line).stream())
                        .findFirst()
                        .orElse(null))
                .language(language)
                .paywalled(!texts(lines, ScrapedLineSorter.Kind.PAYWALL).isEmpty())
                .captions(shown)
                .sourceNotes(texts(lines, ScrapedLineSorter.Kind.SOURCE_NOTE))
                .agencyMentions(new MentionFinder(tables.agencies(), words, tag)
                        .find(shown, body.text(), body.blocks(), credits))
                .build();
    }

    private static List<Caption> captions(List<ScrapedLineSorter.Line> lines, CaptionReader reader) {
        return texts(lines, ScrapedLineSorter.Kind.CAPTION).stream()
                .flatMap(line -> reader.read(line).stream())
                .toList();
    }

    private static List<Credit> credits(List<ScrapedLineSorter.Line> lines) {
        var found = new LinkedHashSet<Credit>();
        lines.forEach(line -> found.addAll(line.credits()));
        return CreditGatherer.onePerAgency(found);
    }

    private static List<String> texts(List<ScrapedLineSorter.Line> lines, ScrapedLineSorter.Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(ScrapedLineSorter.Line::text)
                .toList();
    }

    private static @org.jspecify.annotations.Nullable String join(List<String> texts) {
        return texts.isEmpty() ? null : String.join(" ", texts);
    }
}
