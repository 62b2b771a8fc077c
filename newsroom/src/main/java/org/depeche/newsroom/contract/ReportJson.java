package org.depeche.newsroom.contract;

import java.io.Writer;
import org.depeche.newsroom.report.Report;

/** Writes an archive's figures as one JSON object. */
public final class ReportJson {

    /** Writes {@code report} to {@code out} without a line break; {@code out} stays open. */
    public void write(Report report, Writer out) {
        JsonOut.object(out, json -> {
            json.nested("totals", () -> totals(json, report.totals()));
            json.nested("spread", () -> spread(json, report.spread()));
            json.list("outlets", report.outlets(), outlet -> {
                json.text("outlet", outlet.outlet());
                json.number("articles", outlet.articles());
                json.number("characters", outlet.characters());
                json.share("copied", outlet.copied());
                json.number("crediting", outlet.crediting());
                json.number("first", outlet.first());
                json.number("exclusive", outlet.exclusive());
            });
            json.list("days", report.days(), day -> {
                json.text("day", day.day().toString());
                json.number("articles", day.articles());
                json.share("copied", day.copied());
            });
            json.list("agencies", report.agencies(), agency -> {
                json.text("agency", agency.agency());
                json.number("articles", agency.articles());
                json.number("events", agency.events());
            });
        });
    }

    private static void totals(JsonOut json, Report.Totals totals) {
        json.number("articles", totals.articles());
        json.number("dated", totals.dated());
        json.number("outlets", totals.outlets());
        json.number("stories", totals.stories());
        json.number("events", totals.events());
        json.number("eventsWithAgency", totals.eventsWithAgency());
        json.number("characters", totals.characters());
        json.share("copied", totals.copied());
    }

    private static void spread(JsonOut json, Report.Spread spread) {
        json.number("events", spread.events());
        spread.within25().ifPresent(share -> json.share("within25", share));
        json.list("quartiles", spread.minutes(), minutes -> json.share("minutes", minutes));
        json.list("curve", spread.curve(), step -> {
            json.number("minutes", step.minutes());
            json.share("share", step.share());
        });
    }
}
