package org.depeche.cli.terminal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.cli.terminal.Ink.Tint;
import org.depeche.newsroom.wording.Wording;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchPage;

/** Shows a page of hits on a terminal. */
public final class SearchView {
    private static final int COMFORTABLE = 100;
    private static final int FACET_VALUES = 6;
    private final int width;
    private final Ink ink;
    private final Wording wording;
    private final ZoneId zone;

    /**
     * @param width columns of the terminal
     * @param color whether escape sequences are welcome
     * @param zone in which days are told
     */
    public SearchView(int width, boolean color, Wording wording, ZoneId zone) {
        this.width = Math.min(width, COMFORTABLE);
        this.ink = new Ink(color);
        this.wording = wording;
        this.zone = zone;
    }

    /** The hits as lines; {@code skipped} is how many came before them. */
    public String show(SearchPage page, int skipped) {
        var sheet = new Sheet(width, ink);
        sheet.line(wording.count("search.hits", (int) Math.min(page.total(), Integer.MAX_VALUE)));
        int number = skipped;
        for (var hit : page.hits()) {
            sheet.blank();
            hit(sheet, ++number, hit);
        }
        facets(sheet, page);
        return sheet.toString();
    }

    private void hit(Sheet sheet, int number, SearchHit hit) {
        var title = hit.speaker().orElse(hit.headline().orElse(wording.say("untitled")));
        sheet.hanging(ink.paint(Tint.SOFT, number + ". "), ink.paint(Tint.STRONG, title));
        var day = hit.publishedAt().isPresent()
                ? Instant.ofEpochSecond(hit.publishedAt().getAsLong())
                        .atZone(zone)
                        .toLocalDate()
                        .toString()
                : wording.say("undated");
        var about = Stream.of(
                        hit.outlet().orElse(""),
                        day,
                        hit.speaker().isPresent() ? hit.headline().orElse("") : "",
                        hit.article(),
                        hit.story().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        sheet.hanging("   ", ink.paint(Tint.SOFT, about));
        hit.snippets().forEach(snippet -> sheet.hanging("   ", painted(snippet)));
    }

    private String painted(SearchHit.Snippet snippet) {
        var painted = new StringBuilder();
        int from = 0;
        for (var match : snippet.matches()) {
            painted.append(snippet.text(), from, match.start());
            painted.append(ink.paint(Tint.DISPATCH, match.of(snippet.text())));
            from = match.end();
        }
        return painted.append(snippet.text().substring(from)).toString().strip().replaceAll("\\s+", " ");
    }

    private void facets(Sheet sheet, SearchPage page) {
        var about = page.areEstimates() ? "≈ " : "";
        var lines = new ArrayList<String>();
        for (var facet : Facet.values()) {
            var values = page.facets().getOrDefault(facet, List.of());
            if (values.size() > 1) {
                lines.add(wording.say("search." + facet.field()) + " "
                        + values.stream()
                                .limit(FACET_VALUES)
                                .map(count -> count.value() + " (" + about + count.hits() + ")")
                                .collect(Collectors.joining(", ")));
            }
        }
        if (!lines.isEmpty()) {
            sheet.heading(wording.say("search.narrow"));
            lines.forEach(line -> sheet.item("·", line));
        }
    }
}
