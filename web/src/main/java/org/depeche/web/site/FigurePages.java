package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.depeche.newsroom.report.Report;
import org.depeche.newsroom.search.SpeakerFinder;
import org.depeche.newsroom.wording.Refused;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;
import org.depeche.web.page.ReportModel;

/** Outlets in figures, people by what they said. */
final class FigurePages {
    private static final int NEAR = 12;

    private final Figures figures;
    private final Lookup lookup;
    private final Templates templates;

    FigurePages(Figures figures, Lookup lookup, Templates templates) {
        this.figures = figures;
        this.lookup = lookup;
        this.templates = templates;
    }

    void showOutlet(Context context) throws IOException {
        var name = name(context);
        var study = figures.study();
        var outlet = study.outlet(name);
        if (outlet.isEmpty()) {
            var known = study.whole().outlets().stream()
                    .map(Report.OutletFigures::outlet)
                    .toList();
            showUnknown(context, new UnknownModel("outlet", name, near(name, known)));
            return;
        }
        var plots = new ReportModel(outlet.get().own(), ReaderLanguage.words(context), "");
        templates.show(context, "outlet", Frame.of(context, name, ""), new OutletModel(outlet.get(), plots));
    }

    void showSpeaker(Context context) throws IOException {
        var name = name(context);
        var sayings = SpeakerFinder.find(name, lookup::search);
        if (sayings.isEmpty()) {
            showUnknown(context, new UnknownModel("speaker", name, speakers(name)));
            return;
        }
        templates.show(context, "speaker", Frame.of(context, name, ""), new SpeakerModel(name, sayings));
    }

    /** Who speaks where the words of {@code name} stand; else who speaks most. */
    private List<String> speakers(String name) throws IOException {
        for (var words : List.of("\"" + name.replace('"', ' ') + "\"", "")) {
            var found = lookup.search(SearchQuery.of(words)).facets().getOrDefault(Facet.SPEAKER, List.of());
            if (!found.isEmpty()) {
                return found.stream().limit(NEAR).map(SearchPage.Count::value).toList();
            }
        }
        return List.of();
    }

    private void showUnknown(Context context, UnknownModel model) {
        context.status(404);
        templates.show(context, "unknown", Frame.of(context, model.name(), ""), model);
    }

    /** Those of {@code known} with a word of {@code name} in them; else the first. */
    private static List<String> near(String name, List<String> known) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        var like = known.stream()
                .filter(one -> words.stream()
                        .anyMatch(word -> word.length() > 2
                                && one.toLowerCase(Locale.ROOT).contains(word)))
                .limit(NEAR)
                .toList();
        return like.isEmpty() ? known.stream().limit(NEAR).toList() : like;
    }

    private static String name(Context context) {
        var name = Objects.requireNonNullElse(context.queryParam("name"), "");
        if (name.isBlank() || name.length() > 300) {
            throw new Refused("name", 300);
        }
        return name;
    }
}
