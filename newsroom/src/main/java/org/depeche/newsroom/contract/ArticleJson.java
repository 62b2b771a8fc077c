package org.depeche.newsroom.contract;

import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;
import org.depeche.text.time.TimeExpression;

/** Writes an article with all that was found in it as one JSON object. */
public final class ArticleJson {

    /** Writes {@code reading} to {@code out} without a line break; {@code out} stays open. */
    public void write(Reading reading, Writer out) {
        JsonOut.object(out, json -> fields(json, reading, Map.of()));
    }

    /** Writes the fields; {@code inferred} names by a time's index the article that fixed it. */
    static void fields(JsonOut json, Reading reading, Map<Integer, String> inferred) {
        var article = reading.article();
        metadata(json, article);
        json.text("text", article.text());
        json.list("headings", article.headings(), json::span);
        captions(json, reading);
        json.list("quotes", reading.quotes(), quote -> quote(json, quote));
        json.list("hearsay", reading.hearsay(), hearsay -> {
            json.span(hearsay.span());
            json.span("mark", Optional.of(hearsay.mark()));
        });
        times(json, reading, inferred);
        json.list("names", reading.names(), name -> name(json, name));
        DispatchJson.field(json, article.dispatch());
    }

    static void metadata(JsonOut json, Article article) {
        json.text("id", article.id());
        json.text("url", article.url());
        json.text("outlet", article.outlet().map(Outlet::name));
        json.text("kicker", article.kicker());
        json.text("headline", article.headline());
        json.text("standfirst", article.standfirst());
        json.texts("authors", article.authors());
        json.list("credits", article.credits(), credit -> {
            json.text("agency", credit.agency());
            json.text("evidence", credit.evidence());
        });
        json.list("agencies", article.agencyMentions(), mention -> {
            json.text("agency", mention.agency());
            json.text("kind", lower(mention.kind()));
            json.text("evidence", mention.evidence());
        });
        json.texts("sourceNotes", article.sourceNotes());
        json.text("published", article.published().map(PartialDate::iso));
        json.text("modified", article.modified().map(PartialDate::iso));
        json.text("section", article.section());
        json.text(
                "language",
                Optional.of(article.language()).filter(Language::isKnown).map(Language::tag));
        json.flag("paywalled", article.paywalled());
        json.nested(
                "origins",
                () -> new TreeMap<>(article.origins())
                        .forEach((part, origin) -> json.text(lower(part), lower(origin))));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void quote(JsonOut json, Quote quote) {
        json.text("kind", quote.kind().name().toLowerCase(Locale.ROOT));
        json.list("spans", quote.spans(), json::span);
        json.span("cue", quote.cue());
        json.span("source", quote.source());
        json.text("speaker", quote.speaker());
        json.text("force", quote.force().map(force -> force.name().toLowerCase(Locale.ROOT)));
    }

    private static void times(JsonOut json, Reading reading, Map<Integer, String> inferred) {
        int[] index = {0};
        json.list("times", reading.times(), time -> {
            time(json, time);
            var from = Optional.ofNullable(inferred.get(index[0]++));
            if (from.isPresent()) {
                json.text("inferredFrom", from);
            }
        });
    }

    private static void captions(JsonOut json, Reading reading) {
        int[] index = {0};
        json.list("captions", reading.article().captions(), caption -> {
            json.text("text", caption.text());
            json.text("credit", caption.credit());
            json.list("times", reading.captionTimes().get(index[0]++), time -> time(json, time));
        });
    }

    private static void time(JsonOut json, TimeExpression time) {
        json.span(time.span());
        json.text("type", time.type().name());
        json.text("value", time.value());
        json.text("mod", time.mod().map(Enum::name));
    }

    private static void name(JsonOut json, Name name) {
        json.text("kind", name.kind().name().toLowerCase(Locale.ROOT));
        json.text("name", name.name());
        json.list("mentions", name.mentions(), json::span);
    }
}
