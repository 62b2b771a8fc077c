package org.depeche.intake.warc;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.page.PageGlance;
import org.depeche.intake.page.PageReader;
import org.depeche.intake.page.WebPage;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Begins to read one WARC record into an article; what is no page in a news language is passed over without parsing it. */
final class RecordReader {
    private final IntakeSettings settings;
    private final PageReader pages;

    RecordReader(IntakeSettings settings, PageReader pages) {
        this.settings = settings;
        this.pages = pages;
    }

    static boolean isDocument(WarcRecord record) {
        return record instanceof WarcResponse
                || record instanceof WarcRevisit
                || record instanceof WarcResource
                || record instanceof WarcConversion;
    }

    /** Takes a record's bytes and begins to read them: what they give is asked for later. */
    Supplier<Arrival> begin(Position position, WarcTargetRecord record) throws IOException {
        if (record instanceof WarcRevisit revisit) {
            return passed(position, "unchanged since " + origin(revisit));
        }
        if (record instanceof WarcResponse response) {
            return readResponse(position, response);
        }
        return readBody(position, record, record.contentType(), record.body());
    }

    private Supplier<Arrival> readResponse(Position position, WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return passed(position, "no answer to an HTTP request");
        }
        var http = response.http();
        if (http.status() != 200 && http.status() != 203) {
            return passed(position, "the server answered " + http.status());
        }
        return readBody(position, response, http.contentType(), http.bodyDecoded());
    }

    private Supplier<Arrival> readBody(Position position, WarcTargetRecord record, MediaType type, MessageBody body)
            throws IOException {
        var kind = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        boolean html = kind.equals("text/html") || kind.equals("application/xhtml+xml");
        if (!html && !(kind.equals("text/plain") && record instanceof WarcConversion)) {
            return passed(position, kind + ", not a page");
        }
        var content = body.stream().readNBytes(settings.largestDocument() + 1);
        if (content.length > settings.largestDocument()) {
            var megabytes = settings.largestDocument() / 1_000_000;
            var reason = "larger than " + megabytes + " MB, too large for one article";
            return () -> new Arrival.Refused(position, reason, true);
        }
        if (!PageGlance.mayBeIn(settings.newsLanguages(), content)) {
            return passed(position, "a page in a language that is not asked for");
        }
        var charset = Optional.ofNullable(type.parameters().get("charset"));
        var page = new WebPage(Optional.of(record.target()), charset, Optional.of(record.date()), content);
        var arrival = html ? pages.beginHtml(position, page) : pages.beginText(position, page);
        var cut = record.truncated();
        return cut == WarcTruncationReason.NOT_TRUNCATED ? arrival : () -> cutOff(arrival.get(), cut);
    }

    private static Arrival cutOff(Arrival arrival, WarcTruncationReason cut) {
        if (arrival instanceof Arrival.Arrived arrived) {
            var reason = cut.name().toLowerCase(Locale.ROOT);
            var remark = new Arrival.Remark("the crawler cut the page off (" + reason + ")", true);
            return new Arrival.Arrived(arrived.position(), arrived.article(), arrived.fetched(), Optional.of(remark));
        }
        return arrival;
    }

    private static String origin(WarcRevisit revisit) {
        return revisit.refersToDate().map(Object::toString).orElse("an earlier fetch") + ": " + revisit.target();
    }

    private static Supplier<Arrival> passed(Position position, String reason) {
        return () -> new Arrival.Refused(position, reason, false);
    }
}
