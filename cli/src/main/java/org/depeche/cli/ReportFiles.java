package org.depeche.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depeche.newsroom.report.Report;

/** The tables of a report as CSV (RFC 4180), by their files' names. */
final class ReportFiles {
    private ReportFiles() {}

    static Map<String, String> of(Report report) {
        var files = new LinkedHashMap<String, String>();
        files.put(
                "outlets.csv",
                table(
                        List.of("outlet", "articles", "characters", "copied", "crediting", "first", "exclusive"),
                        report.outlets().stream()
                                .map(row -> List.<Object>of(
                                        row.outlet(),
                                        row.articles(),
                                        row.characters(),
                                        share(row.copied()),
                                        row.crediting(),
                                        row.first(),
                                        row.exclusive()))
                                .toList()));
        files.put(
                "days.csv",
                table(
                        List.of("day", "articles", "copied"),
                        report.days().stream()
                                .map(row -> List.<Object>of(row.day(), row.articles(), share(row.copied())))
                                .toList()));
        files.put(
                "agencies.csv",
                table(
                        List.of("agency", "articles", "events"),
                        report.agencies().stream()
                                .map(row -> List.<Object>of(row.agency(), row.articles(), row.events()))
                                .toList()));
        files.put(
                "spread.csv",
                table(
                        List.of("minutes", "share"),
                        report.spread().curve().stream()
                                .map(row -> List.<Object>of(row.minutes(), share(row.share())))
                                .toList()));
        return files;
    }

    private static double share(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private static String table(List<String> head, List<List<Object>> rows) {
        return String.join(",", head) + "\r\n"
                + rows.stream()
                        .map(row -> row.stream().map(ReportFiles::cell).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    private static String cell(Object value) {
        var text = value.toString();
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
