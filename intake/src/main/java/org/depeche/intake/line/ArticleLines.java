package org.depeche.intake.line;

import java.io.IOException;
import java.io.InputStream;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.TimeBound;
import org.depeche.intake.page.PageReader;
import tools.jackson.core.JacksonException;

/** Reads article lines (JSON objects, one a line) as the contract describes them. */
public final class ArticleLines {
    private final int largestLine;
    private final ArticleLine line = new ArticleLine();
    private final FieldsReader fields;
    private final OtherLines others;
    private final TimeBound bound;

    /** Reads lines; {@code others} are asked first, since agencies too send JSON, an object a line. */
    public ArticleLines(IntakeSettings settings, PageReader pages, OtherLines others) {
        this.largestLine = settings.largestLine();
        this.fields = new FieldsReader(pages);
        this.others = others;
        this.bound = new TimeBound(settings.longestReading());
    }

    /** Knows JSON objects that are no article lines. */
    public interface OtherLines {
        boolean know(String json);

        Arrival read(Position position, String json);
    }

    /** Reads a stream of lines to its end, each line for itself. */
    public void read(String place, InputStream stream, Arrivals arrivals) throws IOException {
        var reader = new LineReader(stream, largestLine);
        int number = 0;
        while (reader.next()) {
            if (!reader.tooLong() && reader.isBlank()) {
                continue;
            }
            var position = arrivals.next(place + "#" + ++number, reader.start());
            if (!arrivals.wants(position)) {
                continue;
            }
            if (reader.tooLong()) {
                arrivals.lost(position, "a line of over " + largestLine + " bytes");
            } else {
                arrivals.accept(readLine(position, reader.line()));
            }
        }
    }

    /** Reads one JSON object. */
    public Arrival readLine(Position position, String json) {
        return bound.read(position, () -> arrival(position, json));
    }

    private Arrival arrival(Position position, String json) {
        if (others.know(json)) {
            return others.read(position, json);
        }
        try {
            return fields.read(position, line.parse(json));
        } catch (JacksonException | IllegalArgumentException broken) {
            return new Arrival.Refused(position, "no article line: " + firstLine(broken), true);
        }
    }

    private static String firstLine(RuntimeException broken) {
        var message = broken instanceof JacksonException json ? json.getOriginalMessage() : broken.getMessage();
        return message == null
                ? broken.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
