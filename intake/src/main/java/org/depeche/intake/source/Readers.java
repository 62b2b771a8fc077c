package org.depeche.intake.source;

import org.depeche.intake.IntakeSettings;
import org.depeche.intake.TimeBound;
import org.depeche.intake.agency.DispatchReader;
import org.depeche.intake.agency.NinjsLines;
import org.depeche.intake.line.ArticleLines;
import org.depeche.intake.line.CsvTable;
import org.depeche.intake.line.JsonArticles;
import org.depeche.intake.line.ParquetTable;
import org.depeche.intake.page.MhtmlReader;
import org.depeche.intake.page.PageReader;
import org.depeche.intake.pdf.NewspaperReader;
import org.depeche.intake.warc.WarcPages;

/**
 * The readers of all forms; each may be used by several threads.
 *
 * @param bound how long they may read one document
 */
record Readers(
        PageReader pages,
        MhtmlReader mhtml,
        ArticleLines lines,
        JsonArticles json,
        CsvTable csv,
        ParquetTable parquet,
        DispatchReader dispatches,
        FeedFiles feeds,
        WarcPages warc,
        NewspaperReader newspapers,
        TimeBound bound) {

    static Readers of(IntakeSettings settings) {
        var pages = new PageReader(settings);
        var lines = new ArticleLines(settings, pages, new NinjsLines());
        return new Readers(
                pages,
                new MhtmlReader(settings, pages),
                lines,
                new JsonArticles(settings, lines),
                new CsvTable(settings, pages),
                new ParquetTable(settings, pages),
                new DispatchReader(),
                new FeedFiles(),
                new WarcPages(settings, pages),
                new NewspaperReader(settings.newsLanguages()),
                new TimeBound(settings.longestReading()));
    }
}
