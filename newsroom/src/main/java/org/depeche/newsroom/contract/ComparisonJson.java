package org.depeche.newsroom.contract;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.Comparison;
import org.depeche.text.article.Article;
import org.depeche.text.collation.Collation;
import org.depeche.text.collation.dispatch.Dispatch;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.fact.Disagreement;
import org.depeche.text.collation.ledger.LedgerRow;
import org.depeche.text.collation.ledger.SentenceOrigin;
import org.depeche.text.collation.source.Stemma;
import org.depeche.text.collation.source.Tie;
import org.depeche.text.collation.strand.Origin;
import org.depeche.text.collation.witness.Locus;

/** Writes a story told whole as one JSON object. */
public final class ComparisonJson {

    /** Writes {@code comparison} to {@code out} without a line break; {@code out} stays open. */
    public void write(Comparison comparison, Writer out) {
        JsonOut.object(out, json -> {
            var collation = comparison.collation();
            json.list(
                    "articles",
                    collation.articles(),
                    reading -> ArticleJson.fields(
                            json,
                            reading,
                            collation
                                    .inferredTimes()
                                    .getOrDefault(reading.article().id(), Map.of())));
            json.texts("apart", comparison.apart().stream().map(Article::id).toList());
            json.list("dispatches", collation.dispatches(), dispatch -> dispatch(json, dispatch));
            json.nested("ledger", () -> collation.ledger().forEach((id, rows) -> ledger(json, collation, id, rows)));
            json.nested("dropped", () -> collation.dropped().forEach((id, loci) -> dropped(json, id, loci)));
            json.nested("sources", () -> sources(json, collation));
            json.nested("originality", () -> collation.originality().forEach(json::share));
            json.text("origin", origin(collation.origin()));
            json.nested("stemma", () -> stemma(json, collation.stemma()));
            story(json, collation);
        });
    }

    private static void dispatch(JsonOut json, Dispatch dispatch) {
        json.text("agency", dispatch.agency());
        json.flag("reconstructed", dispatch.reconstructed());
        json.text("text", dispatch.text());
        json.list("sentences", dispatch.sentences(), sentence -> {
            json.span(sentence.span());
            json.texts(
                    "witnesses",
                    sentence.witnesses().stream().map(Locus::article).distinct().toList());
            json.list("loci", sentence.witnesses(), locus -> locus(json, "article", locus));
            json.share("confidence", sentence.confidence());
            json.list("variants", sentence.variants(), variant -> {
                json.span(variant.span());
                json.text("text", variant.text());
                json.text("kind", kind(variant.kind()));
                json.texts("articles", variant.articles());
            });
        });
        json.list("states", dispatch.states(), state -> {
            json.texts("articles", state.articles());
            json.texts("readings", state.readings());
        });
    }

    private static void ledger(JsonOut json, Collation collation, String id, List<LedgerRow> rows) {
        var sources =
                collation.sources().sentences().getOrDefault(id, List.of()).iterator();
        json.list(id, rows, row -> {
            json.span(row.span());
            json.text("origin", origin(row.origin()));
            json.text("change", row.change().name().toLowerCase(Locale.ROOT));
            json.flag("moved", row.moved());
            json.list("counterparts", row.counterparts(), locus -> locus(json, "article", locus));
            json.flag("restates", row.restates());
            json.flag("quotationOnly", row.quotationOnly());
            json.list("edits", row.edits(), edit -> edit(json, edit));
            if (sources.hasNext()) {
                var source = sources.next();
                json.text("tie", tie(source.tie()));
                json.number("sources", source.independent());
            }
        });
    }

    private static void edit(JsonOut json, Edit edit) {
        json.text("from", edit.from());
        json.text("to", edit.to());
        json.text("kind", kind(edit.kind()));
        json.span(edit.at());
        json.flag("sameValue", edit.sameValue());
        json.flag("grave", edit.isGrave());
        json.text(
                "effect",
                Optional.of(edit.effect())
                        .filter(effect -> effect != Edit.Effect.NONE)
                        .map(effect -> effect.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static void dropped(JsonOut json, String id, List<Locus> loci) {
        json.list(id, loci, locus -> locus(json, "from", locus));
    }

    private static void locus(JsonOut json, String name, Locus locus) {
        json.text(name, locus.article());
        json.span(locus.span());
    }

    private static void sources(JsonOut json, Collation collation) {
        var sources = collation.sources();
        var reasons = new ReasonSentence(collation);
        json.number("independent", sources.independent());
        json.list("groups", sources.groups(), group -> {
            json.texts("articles", group.articles());
            json.text("because", reasons.of(group.reason()));
            json.text("type", tie(group.reason().tie()));
        });
        json.list("facts", sources.facts(), fact -> {
            json.text("counts", fact.number().thing());
            json.text("value", fact.number().value());
            json.number("independent", fact.independent());
            json.list("loci", fact.number().loci(), locus -> locus(json, "article", locus));
        });
    }

    private static void stemma(JsonOut json, Stemma stemma) {
        json.list("nodes", stemma.nodes(), node -> {
            json.text("id", node.id());
            json.text("kind", node.kind().name().toLowerCase(Locale.ROOT));
        });
        json.list("edges", stemma.edges(), edge -> {
            json.text("from", edge.from());
            json.text("to", edge.to());
            json.number("words", edge.words());
            json.share("confidence", edge.confidence());
        });
    }

    private static void story(JsonOut json, Collation collation) {
        json.list("quotes", collation.quotes(), utterance -> {
            json.text("speaker", utterance.speaker());
            json.list("says", utterance.says(), report -> {
                json.text("article", report.article());
                json.number("quote", report.quote());
            });
            json.flag("differs", utterance.differs());
        });
        json.list("timeline", collation.timeline(), entry -> {
            json.text("value", entry.value());
            json.list("sentences", entry.sentences(), locus -> locus(json, "article", locus));
            json.text("inferredFrom", entry.inferredFrom());
        });
        json.list("disagreements", collation.contradictions(), fact -> disagreement(json, fact));
        json.list("updates", collation.updates(), fact -> disagreement(json, fact));
    }

    private static void disagreement(JsonOut json, Disagreement disagreement) {
        json.text("kind", kind(disagreement.kind()));
        json.list("readings", disagreement.readings(), variant -> {
            json.text("value", variant.value());
            json.texts(
                    "articles",
                    variant.loci().stream().map(Locus::article).distinct().toList());
            json.list("loci", variant.loci(), locus -> locus(json, "article", locus));
        });
    }

    private static String tie(Tie tie) {
        return tie == Tie.SOURCE_TO_SOURCE
                ? "source-to-source"
                : tie.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String kind(Edit.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String origin(SentenceOrigin origin) {
        return switch (origin) {
            case SentenceOrigin.FromDispatch dispatch -> "dispatch";
            case SentenceOrigin.FromArticle other -> other.article();
            case SentenceOrigin.Own own -> "own";
        };
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case Origin.CommonAgencyCopy common -> "common agency copy";
            case Origin.SameOwner owner -> "same owner";
            case Origin.Copied copied -> copied.copy() + " copied " + copied.from();
            case Origin.PublicSource source -> "public source";
            case Origin.Unrelated unrelated -> "unrelated";
            case Origin.Unclear unclear -> "unclear";
        };
    }
}
