package org.depeche.web.site;

import org.depeche.newsroom.report.OutletReport;
import org.depeche.web.page.ReportModel;

/** What the template shows; {@code plots} draws the days of the outlet's own articles. */
public record OutletModel(OutletReport outlet, ReportModel plots) {

    public int own() {
        return (int) Math.round(100 * (1 - outlet.figures().copied()));
    }
}
