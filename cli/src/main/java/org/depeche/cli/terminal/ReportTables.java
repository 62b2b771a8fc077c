package org.depeche.cli.terminal;

import java.util.Locale;
import org.depeche.newsroom.report.Report;
import org.depeche.newsroom.wording.Wording;

/** Shows an archive's figures on a terminal. */
public final class ReportTables {
    private static final int COMFORTABLE = 100;
    private static final int MOST_OUTLETS = 25;
    private static final int MOST_AGENCIES = 12;
    private static final int BAR = 20;
    private final int width;
    private final Ink ink;
    private final Wording wording;

    /**
     * @param width columns of the terminal
     * @param color whether escape sequences are welcome
     */
    public ReportTables(int width, boolean color, Wording wording) {
        this.width = Math.min(width, COMFORTABLE);
        this.ink = new Ink(color);
        this.wording = wording;
    }

    public String show(Report report) {
        var sheet = new Sheet(width, ink);
        totals(sheet, report);
        sheet.heading(wording.say("report.outlets"));
        boolean isTimed = report.spread().events() > 0;
        report.outlets().stream().limit(MOST_OUTLETS).forEach(outlet -> outlet(sheet, outlet, isTimed));
        if (!report.agencies().isEmpty()) {
            sheet.heading(wording.say("report.agencies"));
        }
        report.agencies().stream()
                .limit(MOST_AGENCIES)
                .forEach(agency -> sheet.line("  " + TextLayout.pad(TextLayout.clip(agency.agency(), 28), 30)
                        + wording.say("report.agency.row", agency.articles(), agency.events())));
        return sheet.toString();
    }

    private void totals(Sheet sheet, Report report) {
        var totals = report.totals();
        sheet.paragraph(
                wording.say("report.totals", totals.articles(), totals.outlets(), totals.stories(), totals.events()));
        sheet.paragraph(wording.say("report.copied", percent(totals.copied())));
        if (totals.events() > 0) {
            events(sheet, report);
        }
        if (totals.dated() < totals.articles()) {
            sheet.paragraph(wording.say("report.dated", totals.dated(), totals.articles()));
        }
    }

    private void events(Sheet sheet, Report report) {
        var totals = report.totals();
        sheet.paragraph(
                report.agencies().isEmpty()
                        ? wording.say("report.uncredited")
                        : wording.say("report.agency", percent((double) totals.eventsWithAgency() / totals.events())));
        var spread = report.spread();
        sheet.paragraph(
                spread.within25().isEmpty()
                        ? wording.say("report.untimed")
                        : wording.say(
                                "report.spread",
                                percent(spread.within25().getAsDouble()),
                                Math.round(spread.minutes().get(1)),
                                spread.events()));
    }

    private void outlet(Sheet sheet, Report.OutletFigures outlet, boolean isTimed) {
        int filled = (int) Math.round(outlet.copied() * BAR);
        sheet.line("  " + TextLayout.pad(TextLayout.clip(outlet.outlet(), 28), 30)
                + "█".repeat(filled) + "░".repeat(BAR - filled)
                + String.format(Locale.ROOT, " %4s  ", percent(outlet.copied()))
                + wording.say(
                        isTimed ? "report.outlet.row" : "report.outlet.row.untimed",
                        outlet.articles(),
                        outlet.first(),
                        outlet.exclusive()));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
