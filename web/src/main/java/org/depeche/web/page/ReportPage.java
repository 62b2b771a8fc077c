package org.depeche.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.depeche.newsroom.report.Report;
import org.depeche.newsroom.wording.Wording;

/** Renders an archive's figures as one HTML page with plots that needs no network and no JavaScript. */
public final class ReportPage {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Wording wording;

    public ReportPage(Wording wording) {
        this.wording = wording;
    }

    public String render(Report report) {
        var output = new StringOutput();
        templates.render("report.jte", new ReportModel(report, wording, style()), output);
        return output.toString();
    }

    private static String style() {
        try (var stream = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the page's report.css cannot be read", unreadable);
        }
    }
}
