package org.depeche.intake.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.TimeBound;
import org.depeche.text.article.Article;
import org.depeche.text.extract.ArticleExtractor;
import org.depeche.text.extract.Extraction;

/** Reads one page or scraped text into an article. */
public final class PageReader {
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final TimeBound bound;

    /** Gives a page up that takes longer to read than {@code settings} allow. */
    public PageReader(IntakeSettings settings) {
        this.bound = new TimeBound(settings.longestReading());
    }

    /** Reads a page's markup. */
    public Arrival readHtml(Position position, WebPage page) {
        return beginHtml(position, page).get();
    }

    /** Begins to read a page's markup, beside whatever the caller does until it asks for the arrival. */
    public Supplier<Arrival> beginHtml(Position position, WebPage page) {
        return bound.begin(position, () -> {
            var decoded = DecodedText.of(page.content(), page.charset());
            return arrival(
                    position, extractor.extractHtml(position.place(), page.url(), decoded.text()), page, decoded);
        });
    }

    /** Reads the text of a page as a scraper left it. */
    public Arrival readText(Position position, WebPage page) {
        return beginText(position, page).get();
    }

    /** Begins to read the text of a page as a scraper left it. */
    public Supplier<Arrival> beginText(Position position, WebPage page) {
        return bound.begin(position, () -> {
            var decoded = DecodedText.of(page.content(), page.charset());
            return arrival(
                    position, extractor.extractText(position.place(), page.url(), decoded.text()), page, decoded);
        });
    }

    /** Reads a page's markup that is decoded already; whoever has it from a line or row bounds the time of the whole. */
    public Extraction extractHtml(String id, Optional<String> url, String html) {
        return extractor.extractHtml(id, url, html);
    }

    /** An article that came as text alone, with the agencies that the text credits. */
    public Article withCredits(Article article) {
        return article.toBuilder().credits(extractor.creditsIn(article)).build();
    }

    private static Arrival arrival(Position position, Extraction extraction, WebPage page, DecodedText decoded) {
        if (extraction instanceof Extraction.Extracted extracted) {
            var remark = remark(decoded, extracted.article(), page.fetched());
            return new Arrival.Arrived(position, extracted.article(), page.fetched(), remark);
        }
        return new Arrival.Refused(position, ((Extraction.Rejected) extraction).reason(), true);
    }

    private static Optional<Arrival.Remark> remark(DecodedText decoded, Article article, Optional<Instant> fetched) {
        if (decoded.strays() > 0) {
            return Optional.of(new Arrival.Remark(
                    "mixed encodings: " + decoded.strays() + " bytes are no UTF-8 and were read as windows-1252",
                    true));
        }
        if (article.published().isEmpty()) {
            return Optional.of(new Arrival.Remark("no publication date: its weekdays cannot be fixed", false));
        }
        return lateDay(article, fetched)
                .map(day -> new Arrival.Remark(
                        "dated " + article.published().get() + ", after it was fetched on " + day, false));
    }

    /** The day of fetching, where the article gives itself a later one; a day is left for the time zones. */
    private static Optional<LocalDate> lateDay(Article article, Optional<Instant> fetched) {
        var day = fetched.map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
        var published = article.published().flatMap(date -> date.day());
        boolean late = day.isPresent()
                && published.isPresent()
                && published.get().isAfter(day.get().plusDays(1));
        return late ? day : Optional.empty();
    }
}
