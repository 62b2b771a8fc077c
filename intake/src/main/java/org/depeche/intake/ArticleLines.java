package org.depeche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.text.extract.Extraction;
import tools.jackson.core.JacksonException;

/** Reads article lines (JSON objects, one a line) as the contract describes them. */
final class ArticleLines {
    private final DocumentReader documents;
    private final int largestLine;
    private final ArticleLine line = new ArticleLine();

    ArticleLines(DocumentReader documents, int largestLine) {
        this.documents = documents;
        this.largestLine = largestLine;
    }

    void read(String place, InputStream stream, Consumer<Arrival> arrivals) throws IOException {
        var reader = new LineReader(stream, largestLine);
        int number = 0;
        while (reader.next()) {
            if (reader.tooLong()) {
                number++;
                arrivals.accept(new Arrival.Refused(place + "#" + number, "a line of over " + largestLine + " bytes"));
            } else if (!reader.line().isBlank()) {
                number++;
                arrivals.accept(readLine(place + "#" + number, reader.line()));
            }
        }
    }

    private Arrival readLine(String place, String json) {
        ArticleLine.Fields fields;
        try {
            fields = line.parse(json);
        } catch (JacksonException | IllegalArgumentException broken) {
            return new Arrival.Refused(place, "no article line: " + firstLine(broken));
        }
        var html = fields.html();
        if (fields.text().isEmpty() && html.isPresent()) {
            return extracted(place, fields, html.get());
        }
        var text = fields.text().orElse("");
        if (text.isBlank() && fields.headline().isEmpty()) {
            return new Arrival.Refused(place, "an article line needs text, html or a headline");
        }
        return new Arrival.Arrived(place, fields.article(place, text), Optional.empty());
    }

    private Arrival extracted(String place, ArticleLine.Fields fields, String html) {
        var extraction = documents.readHtml(fields.id().orElse(place), fields.url(), html);
        if (extraction instanceof Extraction.Extracted extracted) {
            return new Arrival.Arrived(place, fields.over(extracted.article()), Optional.empty());
        }
        return new Arrival.Refused(place, ((Extraction.Rejected) extraction).reason());
    }

    private static String firstLine(RuntimeException broken) {
        var message = broken instanceof JacksonException json ? json.getOriginalMessage() : broken.getMessage();
        return message == null
                ? broken.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
