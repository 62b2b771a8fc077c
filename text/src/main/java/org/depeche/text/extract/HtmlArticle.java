package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticlePart;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Origin;
import org.depeche.text.article.Outlet;
import org.depeche.text.extract.block.BlockReader;
import org.depeche.text.extract.block.Page;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.PageLanguage;
import org.depeche.text.extract.block.Zone;
import org.depeche.text.extract.body.BodyReader;
import org.depeche.text.extract.body.BodyText;
import org.depeche.text.extract.body.Role;
import org.depeche.text.extract.body.SiftedBody;
import org.depeche.text.extract.credit.CaptionReader;
import org.depeche.text.extract.credit.CreditFinder;
import org.depeche.text.extract.credit.CreditGatherer;
import org.depeche.text.extract.credit.MentionFinder;
import org.depeche.text.extract.data.StructuredData;
import org.depeche.text.extract.data.StructuredDataReader;
import org.depeche.text.extract.phrase.PagePhrases;
import org.depeche.text.extract.phrase.PageTables;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.signature.AuthorFinder;
import org.depeche.text.extract.signature.DateChooser;
import org.depeche.text.extract.signature.SignatureLines;
import org.jsoup.nodes.Document;

/** Puts an article together from a parsed page: what it shows and what it says to machines, side by side. */
final class HtmlArticle {
    private static final int LONGEST_SAMPLE = 50_000;

    private final PageTables tables;
    private final StructuredData data;
    private final Page page;
    private final Language language;
    private final boolean languageTold;
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

        var spoken = languages.of(page.blocks(), data.language());
        this.language = spoken.language();
        this.languageTold = spoken.told();
        this.phrases = tables.phrases(language);
        this.words = tables.words(language);
        this.page = page.withoutInlineLinks(phrases);
        this.address = url.or(data::address);
        this.outlet = new OutletFinder(tables.outlets()).find(data, address, page.blocks());
        this.outletNames = OutletFinder.names(data, outlet, address);
        this.headline = HeadlineChooser.choose(page.blocks(), data, outletNames);
        this.creditFinder = new CreditFinder(tables.agencies(), tables.outlets(), words, tag(), sample());
        this.captionReader = new CaptionReader(tables.agencies(), words, tag());
    }

    static Extraction extract(
            PageTables tables,
            BlockReader blocks,
            PageLanguage languages,
            String id,
            Optional<String> url,
            Document document) {
        var data = new StructuredDataReader().read(document, url);
        boolean guillemets = !data.language().orElse("").startsWith("en");
        Extraction first = null;
        for (var source : Source.values()) {
            var root = source == Source.DATA ? DataBody.of(data) : document.body();
            var page = blocks.read(root, guillemets, source == Source.HIDDEN);
            var extraction = new HtmlArticle(tables, languages, data, page, url).extract(id, source);
            if (extraction instanceof Extraction.Extracted) {
                return extraction;
            }
            first = first == null ? extraction : first;
        }
        return Objects.requireNonNull(first);
    }

    /** Where the text is sought, in order: some pages hide theirs until a script shows it, or give it to machines only. */
    private enum Source {
        SHOWN,
        HIDDEN,
        DATA
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

    private Extraction extract(String id, Source source) {
        var body = new BodyReader(words, phrases, creditFinder, captionReader)
                .read(page, data, headline.block(), outletNames);
        return body.<Extraction>map(found -> new Extraction.Extracted(article(id, found, source)))
                .orElse(Extraction.Rejected.NO_TEXT);
    }

    private Article article(String id, SiftedBody sifted, Source source) {
        var fields = fields(sifted);
        var body = sifted.text();
        var origins = origins(fields).put(ArticlePart.TEXT, source == Source.DATA ? Origin.JSON_LD : Origin.PAGE);
        fields.standfirst().ifPresent(shown -> origins.put(ArticlePart.STANDFIRST, Origin.PAGE));
        var mentions = new MentionFinder(tables.agencies(), words, tag());
        return Article.builder(id, body.text())
                .blocks(body.blocks())
                .url(address.orElse(null))
                .outlet(outlet.orElse(null))
                .kicker(headline.kicker().orElse(null))
                .headline(headline.text().orElse(null))
                .standfirst(fields.standfirst().orElse(null))
                .authors(fields.authors())
                .credits(fields.credits())
                .published(
                        fields.dates().published().map(DateChooser.Dated::date).orElse(null))
                .modified(fields.dates().modified().map(DateChooser.Dated::date).orElse(null))
                .section(fields.section().orElse(null))
                .language(language)
                .paywalled(sifted.roles().contains(Role.PAYWALL)
                        || data.free().filter(free -> !free).isPresent())
                .captions(fields.captions())
                .sourceNotes(fields.sourceNotes())
                .agencyMentions(mentions.find(fields.captions(), body.text(), body.blocks(), fields.credits()))
                .origins(origins.all())
                .build();
    }

    /** What was found around the body. */
    private record Fields(
            Optional<String> standfirst,
            List<String> authors,
            boolean authorsShown,
            List<Credit> credits,
            boolean creditsShown,
            DateChooser.Dates dates,
            Optional<String> section,
            List<Caption> captions,
            List<String> sourceNotes) {}

    private Fields fields(SiftedBody sifted) {
        var around = Surroundings.of(
                page, sifted.anchor(), sifted.first(), sifted.roles(), phrases, new SignatureLines(words));
        var dates = new DateChooser(words, !language.equals(Language.ENGLISH))
                .choose(data, around.moments(), around.dates(), address);
        var finder = new AuthorFinder(words, tables.agencies(), tables.outlets(), tag(), outletNames);
        var authors = finder.find(data.people(), around.bylines());
        var credits = new CreditGatherer(creditFinder, knownNames())
                .lines(around.lines())
                .opening(opening(sifted.text()))
                .all(sifted.signature());
        boolean creditsShown = !credits.onePerAgency().isEmpty();
        credits.lines(data.organizations()).lines(data.people());
        return new Fields(
                Optional.of(sifted.standfirst())
                        .filter(index -> index >= 0)
                        .map(index -> page.blocks().get(index).text()),
                authors,
                !authors.equals(finder.find(data.people(), List.of())),
                credits.onePerAgency(),
                creditsShown,
                dates,
                SectionFinder.find(data, page.blocks(), headline.text().orElse(""), words),
                captionReader.readAll(captionBlocks(sifted)),
                around.sourceNotes().stream()
                        .filter(note -> creditFinder.inLine(note, knownNames()).isEmpty())
                        .toList());
    }

    private List<String> knownNames() {
        var known = new ArrayList<>(outletNames);
        known.addAll(data.people());
        return known;
    }

    private Origins origins(Fields fields) {
        var origins = new Origins(data)
                .put(ArticlePart.HEADLINE, headline.block() >= 0, headline.text())
                .put(ArticlePart.KICKER, true, headline.kicker())
                .put(ArticlePart.SECTION, false, fields.section())
                .put(ArticlePart.AUTHORS, fields.authorsShown(), fields.authors(), data.people())
                .putCredits(fields.creditsShown(), fields.credits())
                .putLanguage(!languageTold, language);
        if (!fields.captions().isEmpty()) {
            origins.put(ArticlePart.CAPTIONS, Origin.PAGE);
        }
        fields.dates().published().ifPresent(date -> origins.put(ArticlePart.PUBLISHED, date.origin()));
        fields.dates().modified().ifPresent(date -> origins.put(ArticlePart.MODIFIED, date.origin()));
        outlet.ifPresent(found -> origins.put(ArticlePart.OUTLET, outletOrigin(found)));
        return origins;
    }

    private Origin outletOrigin(Outlet found) {
        boolean named = data.siteNames().stream().map(String::strip).anyMatch(found.name()::equals);
        return address.flatMap(tables.outlets()::at).isPresent() || !named
                ? Origin.ADDRESS
                : data.originOf(found.name());
    }

    private static String opening(BodyText body) {
        return body.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.HEADING)
                .findFirst()
                .map(block -> block.span().of(body.text()))
                .orElse("");
    }

    private List<PageBlock> captionBlocks(SiftedBody sifted) {
        var found = new ArrayList<PageBlock>();
        int from = sifted.anchor() >= 0 ? sifted.anchor() : Math.max(0, sifted.first() - 20);
        for (int i = Math.min(from, sifted.first()); i < sifted.first(); i++) {
            var block = page.blocks().get(i);
            boolean picture = block.is(Zone.CAPTION)
                    || block.is(Zone.CREDIT)
                    || block.is(Zone.FIGURE)
                    || (block.is(Zone.AFTER_PICTURE) && captionReader.isCredited(block.text()));
            if (picture && !block.is(Zone.RELATED) && !block.is(Zone.NAVIGATION) && !block.isHeading()) {
                found.add(block);
            }
        }
        found.addAll(sifted.of(Role.CAPTION));
        return found;
    }
}
