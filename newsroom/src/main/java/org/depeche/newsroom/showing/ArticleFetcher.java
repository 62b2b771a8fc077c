package org.depeche.newsroom.showing;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.fetch.AddressRange;
import org.depeche.intake.fetch.FetchLimits;
import org.depeche.intake.fetch.FetchRequest;
import org.depeche.intake.fetch.FetchSettings;
import org.depeche.intake.fetch.Fetched;
import org.depeche.intake.fetch.Fetcher;
import org.depeche.intake.fetch.Pace;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Reason;
import org.depeche.intake.fetch.Reason.Code;
import org.depeche.intake.fetch.Validators;
import org.depeche.intake.page.PageReader;
import org.depeche.intake.page.WebPage;
import org.jspecify.annotations.Nullable;

/** Fetches one article that somebody asks about, from public addresses only and within narrow limits. It is thread-safe. */
public final class ArticleFetcher implements Closeable {
    private static final int LARGEST = 5_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(12);

    private final FetchSettings settings;
    private @Nullable Fetcher opened;
    private final PageReader pages = new PageReader(IntakeSettings.standard());

    /** {@code allowed} may be asked beside public addresses: {@code 192.168.1.0/24}. */
    public ArticleFetcher(List<String> allowed) {
        var limits = FetchLimits.standard().withWhole(LONGEST).withLargestBody(LARGEST);
        this.settings = FetchSettings.standard()
                .withLimits(limits)
                .withAllowed(allowed.stream().map(AddressRange::parse).toList());
    }

    /** Made when somebody first asks: what it takes for TLS would make a start a third longer. */
    private synchronized Fetcher fetcher() {
        var known = opened;
        if (known == null) {
            known = new Fetcher(settings, Pace.ofSystem());
            opened = known;
        }
        return known;
    }

    /**
     * What came of it.
     *
     * @param text the article's, without the page around it
     * @param trouble why there is none
     */
    public record Answer(Optional<String> text, Optional<Reason> trouble) {
        private static Answer without(Reason reason) {
            return new Answer(Optional.empty(), Optional.of(reason));
        }
    }

    /** Fetches the article at {@code address}. */
    public Answer fetch(String address) throws IOException {
        var parsed = PageAddress.parse(address);
        if (parsed.isEmpty()) {
            return Answer.without(Reason.of(Code.NO_ADDRESS, address));
        }
        try {
            var fetched = fetcher().fetch(FetchRequest.linked(parsed.get(), Validators.none()));
            if (fetched instanceof Fetched.Page page) {
                return read(address, page);
            }
            return Answer.without(
                    fetched instanceof Fetched.Failed failed ? failed.reason() : Reason.of(Code.ANSWERED, 304));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while " + address + " was fetched", stopped);
        }
    }

    private Answer read(String address, Fetched.Page page) {
        var web = new WebPage(Optional.of(address), page.charset(), Optional.empty(), page.bytes());
        var arrival = pages.readHtml(Position.of(address), web);
        return switch (arrival) {
            case Arrival.Arrived arrived ->
                new Answer(Optional.of(arrived.article().text()), Optional.empty());
            case Arrival.Refused refused -> Answer.without(Reason.of(Code.NO_ARTICLE, refused.reason()));
        };
    }

    @Override
    public synchronized void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }
}
