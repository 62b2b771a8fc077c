package org.depeche.intake.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.jspecify.annotations.Nullable;

/** Reads a page that a browser saved with all its parts in one file (MHTML); the first page in it is the article. */
public final class MhtmlReader {
    private static final Set<String> PAGE = Set.of("text/html", "application/xhtml+xml");
    private final PageReader pages;
    private final int largest;

    public MhtmlReader(IntakeSettings settings, PageReader pages) {
        this.largest = settings.largestDocument();
        this.pages = pages;
    }

    /**
     * Reads as far as the page; the pictures after it are left unread.
     *
     * @param content the file, or the beginning of one that is larger than a document may be
     */
    public void read(Position position, byte[] content, Arrivals arrivals) {
        try {
            arrivals.accept(find(position, content));
        } catch (MimeException | IOException broken) {
            arrivals.lost(position, "no page can be found in the MHTML: " + broken.getMessage());
        }
    }

    private Arrival find(Position position, byte[] content) throws MimeException, IOException {
        var config = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxContentLen(-1)
                .build();
        var tokens = new MimeTokenStream(config);
        var saved = new Saved();
        var stream = new ByteArrayInputStream(content);
        tokens.parse(stream);
        for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            if (state == EntityState.T_FIELD) {
                saved.take(tokens.getField());
            } else if (state == EntityState.T_BODY && isPage(tokens)) {
                var page = tokens.getDecodedInputStream().readAllBytes();
                boolean cut = content.length > largest && stream.available() == 0;
                return cut ? tooLarge(position, "a page") : page(position, tokens, saved, page);
            }
        }
        return content.length > largest
                ? tooLarge(position, "an MHTML file without a page in its beginning,")
                : new Arrival.Refused(position, "an MHTML file without a page", true);
    }

    private static boolean isPage(MimeTokenStream tokens) {
        return PAGE.contains(tokens.getBodyDescriptor().getMimeType());
    }

    private Arrival tooLarge(Position position, String what) {
        return new Arrival.Refused(
                position, what + " of over " + largest / 1_000_000 + " MB, too large for one article", true);
    }

    private Arrival page(Position position, MimeTokenStream tokens, Saved saved, byte[] content) {
        var charset = Optional.ofNullable(tokens.getBodyDescriptor().getCharset())
                .filter(name -> !name.equalsIgnoreCase("us-ascii"));
        return pages.readHtml(position, new WebPage(saved.address(), charset, saved.moment(), content));
    }

    /** What the headers say of the page: its address and when it was saved. */
    private static final class Saved {
        private @Nullable String snapshot;
        private @Nullable String location;
        private @Nullable String date;

        void take(Field field) {
            switch (field.getNameLowerCase()) {
                case "snapshot-content-location" -> snapshot = field.getBody().strip();
                case "content-location" -> location = field.getBody().strip();
                case "date" -> date = field.getBody().strip();
                default -> {}
            }
        }

        Optional<String> address() {
            return Optional.ofNullable(snapshot)
                    .or(() -> Optional.ofNullable(location))
                    .filter(address -> address.matches("https?://\\S+"));
        }

        Optional<Instant> moment() {
            try {
                return Optional.ofNullable(date)
                        .map(text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
            } catch (DateTimeException other) {
                return Optional.empty();
            }
        }
    }
}
