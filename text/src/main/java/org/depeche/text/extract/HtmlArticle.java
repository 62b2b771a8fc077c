package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.article.Article;
import org.depeche.text.article.Block;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.jsoup.nodes.Document;

/** Puts an article together from a parsed page: what it shows and what it says to machines, side by side. */
final class HtmlArticle {
    private static final int FEWEST_WORDS = 20;
    private static final int NEAR = 12;
    private static final int SHORT_LINE = 200;

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
    private final BodyCheck check;
    private final CreditFinder creditFinder;
    private final AuthorFinder authorFinder;

    private HtmlArticle(
            PageTables tables, PageLanguage languages, StructuredData data, Page page, Optional<String> url) {
        this.tables = tables;
        this.data = data;
        this.page = page;
        this.language = languages.of(page.blocks(), data.language());
        this.phrases = tables.phrases(language);
        this.words = tables.words(language);
        this.address = url.or(data::address);
        this.outlet = new OutletFinder(tables.outlets()).find(data, address);
        this.outletNames = OutletFinder.names(data, outlet, address);
        this.headline = HeadlineChooser.choose(page.blocks(), data, outletNames);
        this.check = new BodyCheck(data.bodies());
        var tag = language.isKnown() ? language.tag() : "";
        this.creditFinder = new CreditFinder(tables.agencies(), words, tag, prose());
        this.authorFinder = new AuthorFinder(words, tables.agencies(), tag, outletNames);
    }

    static Extraction extract(
            PageTables tables, PageLanguage languages, String id, Optional<String> url, Document document) {
        var data = new StructuredDataReader().read(document);
        var shown = BlockReader.read(document.body(), tables.markupWords(), false);
        var extraction = new HtmlArticle(tables, languages, data, shown, url).extract(id, url);
        if (extraction instanceof Extraction.Extracted) {
            return extraction;
        }
        // Some pages hide their text until a script shows it.
        var hidden = BlockReader.read(document.body(), tables.markupWords(), true);
        var second = new HtmlArticle(tables, languages, data, hidden, url).extract(id, url);
        return second instanceof Extraction.Extracted ? second : extraction;
    }

    private String prose() {
        var prose = new StringBuilder();
        for (var block : page.blocks()) {
            if (prose.length() < 50_000) {
                prose.append(block.text()).append('\n');
            }
        }
        return prose.toString();
    }

    private Extraction extract(String id, Optional<String> url) {
        if (page.ranges().isEmpty() || page.blocks().isEmpty()) {
            return new Extraction.Rejected("the page shows no text");
        }
        var range = BodyFinder.find(page, headline.block(), check);
        int first = Math.max(range.first(), headline.block() < range.end() ? headline.block() + 1 : range.first());
        var inside = page.blocks().subList(first, range.end());
        var known = new ArrayList<>(outletNames);
        known.addAll(data.people());
        var sieved = new BlockSieve(inside, phrases, creditFinder, known, check).sift();
        var roles = new ArrayList<>(sieved);
        int standfirst = standfirst(first, roles);
        if (standfirst >= first) {
            roles.set(standfirst - first, Role.STANDFIRST);
        }
        var body = body(inside, roles);
        if (Marks.words(body.text()) < FEWEST_WORDS) {
            return new Extraction.Rejected("no running text of at least " + FEWEST_WORDS + " words");
        }
        return new Extraction.Extracted(article(id, url, body, inside, roles, standfirst, first, range.end(), known));
    }

    private int standfirst(int first, List<Role> roles) {
        int body = first;
        while (body - first < roles.size() && roles.get(body - first) != Role.BODY) {
            body++;
        }
        return StandfirstFinder.find(page.blocks(), headline.block(), body, data, phrases);
    }

    private Article article(
            String id,
            Optional<String> url,
            BodyText body,
            List<PageBlock> inside,
            List<Role> roles,
            int standfirst,
            int first,
            int end,
            List<String> known) {
        var near = near(first, roles, end);
        var dates = new DateChooser(new DateReader(words, !language.equals(Language.ENGLISH)), words)
                .choose(data, near.moments(), near.dates(), address);
        var captions = new CaptionReader(tables.agencies(), words, tag());
        return Article.builder(id, body.text())
                .blocks(body.blocks())
                .url(url.or(data::address).orElse(null))
                .outlet(outlet.orElse(null))
                .kicker(HeadlineChooser.kicker(page.blocks(), headline.block()).orElse(null))
                .headline(headline.text().filter(text -> !text.isBlank()).orElse(null))
                .standfirst(standfirst >= 0 ? page.blocks().get(standfirst).text() : null)
                .authors(authorFinder.find(data.people(), near.bylines()))
                .credits(credits(body, near, known))
                .published(dates.published().orElse(null))
                .modified(dates.modified().orElse(null))
                .section(data.sections().stream()
                        .filter(text -> text.length() < 60)
                        .findFirst()
                        .orElse(null))
                .language(language)
                .paywalled(roles.contains(Role.PAYWALL)
                        || data.free().filter(free -> !free).isPresent())
                .captions(captions.readAll(captionBlocks(first, inside, roles)))
                .build();
    }

    private String tag() {
        return language.isKnown() ? language.tag() : "";
    }

    /** The short lines around the text that may sign, date or credit it. */
    private record Near(List<String> bylines, List<Page.Moment> moments, List<String> dates, List<String> lines) {}

    private Near near(int first, List<Role> roles, int end) {
        var bylines = new ArrayList<String>();
        var dates = new ArrayList<String>();
        var lines = new ArrayList<String>();
        int from = headline.block() >= 0
                ? Math.max(0, Math.min(first, headline.block()) - NEAR)
                : Math.max(0, first - 2 * NEAR);
        for (int i = from; i < Math.min(page.blocks().size(), end + NEAR); i++) {
            var block = page.blocks().get(i);
            boolean isBody = i >= first && i < end && roles.get(i - first).isBody();
            if (isBody
                    || block.length() > SHORT_LINE
                    || isPicture(block)
                    || isElsewhere(block)
                    || i == headline.block()) {
                continue;
            }
            lines.add(block.text());
            if (block.is(Zone.AUTHOR) || startsLikeByline(block.text())) {
                bylines.add(block.text());
            }
            if (block.is(Zone.DATE)
                    || block.is(Zone.TIME_ELEMENT)
                    || block.is(Zone.AUTHOR)
                    || phrases.kindOf(block.text())
                            .filter(kind -> kind == PagePhrases.Kind.DATE)
                            .isPresent()) {
                dates.add(block.text());
            }
        }
        int start = from;
        var moments = page.moments().stream()
                .filter(moment -> moment.block() >= start && moment.block() < first + NEAR)
                .toList();
        return new Near(bylines, moments, dates, lines);
    }

    private static boolean isPicture(PageBlock block) {
        return block.is(Zone.CAPTION) || block.is(Zone.CREDIT) || block.is(Zone.FIGURE);
    }

    private static boolean isElsewhere(PageBlock block) {
        return block.is(Zone.RELATED) || block.is(Zone.NAVIGATION) || block.is(Zone.COMMENTS) || block.is(Zone.SIDEBAR);
    }

    private boolean startsLikeByline(String line) {
        var plain = PlainText.of(line);
        return words.of("byline").stream()
                .anyMatch(word -> plain.startsWith(word + " ") || plain.startsWith(word + ":"));
    }

    private List<Credit> credits(BodyText body, Near near, List<String> known) {
        Set<Credit> found = new LinkedHashSet<>();
        near.lines().forEach(line -> found.addAll(creditFinder.inLine(line, known)));
        var blocks = body.blocks();
        if (!blocks.isEmpty()) {
            var opening = blocks.get(0).span().of(body.text());
            found.addAll(creditFinder.inDateline(opening));
        }
        found.addAll(signature);
        data.organizations().forEach(name -> found.addAll(creditFinder.inLine(name, known)));
        data.people().forEach(name -> found.addAll(creditFinder.inLine(name, known)));
        return onePerAgency(found);
    }

    private List<Credit> signature = List.of();

    private static List<Credit> onePerAgency(Set<Credit> found) {
        var credits = new ArrayList<Credit>();
        for (var credit : found) {
            if (credits.stream().noneMatch(other -> other.agency().equals(credit.agency()))) {
                credits.add(credit);
            }
        }
        return credits;
    }

    private List<PageBlock> captionBlocks(int first, List<PageBlock> inside, List<Role> roles) {
        var found = new ArrayList<PageBlock>();
        int from = headline.block() >= 0 ? Math.min(first, headline.block()) : first;
        for (int i = from; i < first; i++) {
            var block = page.blocks().get(i);
            if ((block.is(Zone.CAPTION) || block.is(Zone.CREDIT)) && !isElsewhere(block)) {
                found.add(block);
            }
        }
        found.addAll(BlockSieve.of(inside, roles, Role.CAPTION));
        return found;
    }

    private BodyText body(List<PageBlock> inside, List<Role> roles) {
        var body = new BodyText();
        int last = lastOf(roles);
        for (int i = 0; i < inside.size(); i++) {
            if (roles.get(i).isBody()) {
                body.add(
                        kind(inside.get(i), roles.get(i)),
                        i == last
                                ? unsigned(inside.get(i).text())
                                : inside.get(i).text());
            }
        }
        return body;
    }

    private static int lastOf(List<Role> roles) {
        for (int i = roles.size() - 1; i >= 0; i--) {
            if (roles.get(i) == Role.BODY) {
                return i;
            }
        }
        return -1;
    }

    /** The last paragraph without the bracket that credits an agency. */
    private String unsigned(String text) {
        var closing = creditFinder.closing(text);
        closing.ifPresent(found -> signature = found.credits());
        return closing.map(found -> text.substring(0, found.start())).orElse(text);
    }

    private static Block.Kind kind(PageBlock block, Role role) {
        if (role == Role.HEADING) {
            return Block.Kind.HEADING;
        }
        return switch (block.form()) {
            case LIST_ITEM -> Block.Kind.LIST_ITEM;
            case QUOTATION -> Block.Kind.BLOCK_QUOTATION;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
