package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Block;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.jsoup.nodes.Document;

/** Puts an article together from a parsed page: what it shows and what it says to machines, side by side. */
final class HtmlArticle {
    private static final int FEWEST_WORDS = 20;
    private static final int LONGEST_SAMPLE = 50_000;

    private final PageTables tables;
    private final StructuredData data;
    private final Page page;
    private final Language language;
    private final PagePhrases phrases;
    private final PageWords words;
    private final Optional<String> address;
    private final Optional<Outlet> outlet;
    private final List<String> outletNames;
    private final HeadlineChooser.Headline headline;
    private final CreditFinder creditFinder;
    private final CaptionReader captionReader;

    private HtmlArticle(
            PageTables tables, PageLanguage languages, StructuredData data, Page page, Optional<String> url) {
        this.tables = tables;
        this.data = data;

        this.language = languages.of(page.blocks(), data.language());
        this.phrases = tables.phrases(language);
        this.words = tables.words(language);
        this.page = InlineLinks.cut(page, phrases);
        this.address = url.or(data::address);
        this.outlet = new OutletFinder(tables.outlets()).find(data, address, page.blocks());
        this.outletNames = OutletFinder.names(data, outlet, address);
        this.headline = HeadlineChooser.choose(page.blocks(), data, outletNames);
        this.creditFinder = new CreditFinder(tables.agencies(), words, tag(), sample());
        this.captionReader = new CaptionReader(tables.agencies(), words, tag());
    }

    static Extraction extract(
            PageTables tables, PageLanguage languages, String id, Optional<String> url, Document document) {
        var data = new StructuredDataReader().read(document);
        boolean guillemets = !data.language().orElse("").startsWith("en");
        var shown = BlockReader.read(document.body(), tables.markupWords(), guillemets, false);
        var extraction = new HtmlArticle(tables, languages, data, shown, url).extract(id);
        if (extraction instanceof Extraction.Extracted) {
            return extraction;
        }
        // Some pages hide their text until a script shows it.
        var hidden = BlockReader.read(document.body(), tables.markupWords(), guillemets, true);
        var second = new HtmlArticle(tables, languages, data, hidden, url).extract(id);
        return second instanceof Extraction.Extracted ? second : extraction;
    }

    private String tag() {
        return language.isKnown() ? language.tag() : "";
    }

    private String sample() {
        var sample = new StringBuilder();
        for (var block : page.blocks()) {
            if (sample.length() < LONGEST_SAMPLE) {
                sample.append(block.text(), 0, Math.min(block.length(), LONGEST_SAMPLE))
                        .append('\n');
            }
        }
        return sample.toString();
    }

    private Extraction extract(String id) {
        if (page.ranges().isEmpty() || page.blocks().isEmpty()) {
            return new Extraction.Rejected("the page shows no text");
        }
        var check = new BodyCheck(data.bodies());
        var signatures = new SignatureLines(words);
        int comments = data.live()
                ? page.blocks().size()
                : CommentThread.find(page.blocks(), headline.block() + 1, words, signatures);
        var range = BodyFinder.find(page, headline.block(), comments, check, phrases);
        // A headline after the body (a layout's second copy) says nothing of where the body begins.
        int anchor = headline.block() < range.end() ? headline.block() : -1;
        int first = Math.max(range.first(), anchor + 1);
        int end = Math.max(first, Math.min(range.end(), comments));
        var known = new ArrayList<>(outletNames);
        known.addAll(data.people());
        var inside = page.blocks().subList(first, end);
        var judge =
                new BlockJudge(phrases, signatures, creditFinder, captionReader, known, check, words.postsAreText());
        var closing = new ClosingLines(signatures, data.people());
        var roles = new ArrayList<>(new BlockSieve(inside, judge, closing, check).sift());
        int standfirst = new StandfirstFinder(phrases, signatures).find(page.blocks(), anchor, first, roles, data);
        if (standfirst >= first) {
            roles.set(standfirst - first, Role.STANDFIRST);
        }
        dropRepeated(standfirst, inside, roles);
        var sifted = new Sifted(first, anchor, inside, roles, standfirst, known);
        var signed = SignedBody.of(inside, roles, creditFinder);
        if (Marks.words(signed.body().text()) < FEWEST_WORDS) {
            return new Extraction.Rejected("no running text of at least " + FEWEST_WORDS + " words");
        }
        return new Extraction.Extracted(article(id, sifted, signed));
    }

    /** Drops the paragraphs that say the standfirst once more. */
    private void dropRepeated(int standfirst, List<PageBlock> inside, List<Role> roles) {
        var said =
                standfirst < 0 ? "" : PlainText.of(page.blocks().get(standfirst).text());
        for (int i = 0; i < inside.size() && !said.isEmpty(); i++) {
            if (roles.get(i) == Role.BODY && PlainText.of(inside.get(i).text()).equals(said)) {
                roles.set(i, Role.FURNITURE);
            }
        }
    }

    /**
     * The body's element with its decisions.
     *
     * @param first where it begins among the page's blocks, the headline left behind
     * @param anchor the headline's block, or -1
     */
    private record Sifted(
            int first, int anchor, List<PageBlock> blocks, List<Role> roles, int standfirst, List<String> knownNames) {}

    private Article article(String id, Sifted sifted, SignedBody signed) {
        var around = Surroundings.of(
                page, sifted.anchor(), sifted.first(), sifted.roles(), phrases, new SignatureLines(words));
        var dates = new DateChooser(new DateReader(words, !language.equals(Language.ENGLISH)), words)
                .choose(data, around.moments(), around.dates(), address);
        var authors = new AuthorFinder(words, tables.agencies(), tag(), outletNames);
        var body = signed.body();
        var credits = new CreditGatherer(creditFinder, sifted.knownNames())
                .lines(around.lines())
                .opening(opening(body))
                .all(signed.signature())
                .lines(data.organizations())
                .lines(data.people());
        boolean standing = sifted.standfirst() >= 0;
        return Article.builder(id, body.text())
                .blocks(body.blocks())
                .url(address.orElse(null))
                .outlet(outlet.orElse(null))
                .kicker(headline.kicker().orElse(null))
                .headline(headline.text().orElse(null))
                .standfirst(standing ? page.blocks().get(sifted.standfirst()).text() : null)
                .authors(authors.find(data.people(), around.bylines()))
                .credits(credits.onePerAgency())
                .published(dates.published().orElse(null))
                .modified(dates.modified().orElse(null))
                .section(SectionFinder.find(data, page.blocks(), headline.text().orElse(""), words)
                        .orElse(null))
                .language(language)
                .paywalled(sifted.roles().contains(Role.PAYWALL)
                        || data.free().filter(free -> !free).isPresent())
                .captions(captionReader.readAll(captionBlocks(sifted)))
                .build();
    }

    private static String opening(BodyText body) {
        return body.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.HEADING)
                .findFirst()
                .map(block -> block.span().of(body.text()))
                .orElse("");
    }

    private List<PageBlock> captionBlocks(Sifted sifted) {
        var found = new ArrayList<PageBlock>();
        int from = sifted.anchor() >= 0 ? sifted.anchor() : Math.max(0, sifted.first() - 20);
        for (int i = Math.min(from, sifted.first()); i < sifted.first(); i++) {
            var block = page.blocks().get(i);
            boolean picture = block.is(Zone.CAPTION) || block.is(Zone.CREDIT) || block.is(Zone.FIGURE);
            if (picture && !block.is(Zone.RELATED) && !block.is(Zone.NAVIGATION) && !block.isHeading()) {
                found.add(block);
            }
        }
        found.addAll(BlockSieve.of(sifted.blocks(), sifted.roles(), Role.CAPTION));
        return found;
    }
}
