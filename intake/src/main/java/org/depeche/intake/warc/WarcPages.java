package org.depeche.intake.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import java.util.function.Supplier;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.container.UnpackingLimit;
import org.depeche.intake.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the news pages of a web archive (WARC, gzipped by record, by file or not at all), record by record.
 *
 * <p>Only what a server answered counts as a document; requests, metadata and the crawler's own notes are passed in
 * silence. A damaged record is refused, and reading goes on at the next one that can be found.
 *
 * <p>While one page is read into an article, the bytes of the next are unpacked; two pages are in memory at most.
 */
public final class WarcPages {
    private static final int BUFFER = 1 << 16;
    private final RecordReader records;

    public WarcPages(IntakeSettings settings, PageReader pages) {
        this.records = new RecordReader(settings, pages);
    }

    /** Reads all records; {@code channel} stays open. */
    public void read(String place, ReadableByteChannel channel, UnpackingLimit limit, Arrivals arrivals)
            throws IOException {
        new Pass(place, channel, arrivals).run(limit);
    }

    /** One way through a WARC. */
    private final class Pass {
        private final String place;
        private final ReadableByteChannel channel;
        private final Arrivals arrivals;
        private final WarcReader reader;
        private int number;
        private @Nullable Supplier<Arrival> underWay;

        Pass(String place, ReadableByteChannel channel, Arrivals arrivals) throws IOException {
            this.place = place;
            this.channel = channel;
            this.arrivals = arrivals;
            // Never closed, since that would close the channel: it holds nothing else.
            this.reader = new WarcReader(channel, ByteBuffer.allocate(BUFFER).flip());
        }

        void run(UnpackingLimit limit) throws IOException {
            try {
                for (var record = next(); record.isPresent(); record = next()) {
                    if (RecordReader.isDocument(record.get())) {
                        take((WarcTargetRecord) record.get());
                    }
                    drain(record.get(), limit);
                }
            } finally {
                settle(null);
            }
        }

        /** The next record that is sound; those before it are named. */
        private Optional<WarcRecord> next() throws IOException {
            while (true) {
                try {
                    return reader.next();
                } catch (IOException | RuntimeException damaged) {
                    settle(null);
                    arrivals.lost(position(), "a damaged WARC record: " + reason(damaged));
                    if (!RecordFinder.goOn(reader, channel)) {
                        return Optional.empty();
                    }
                }
            }
        }

        private Position position() {
            return arrivals.next(place + "#" + ++number, reader.position());
        }

        private void take(WarcTargetRecord record) {
            var position = position();
            if (!arrivals.wants(position)) {
                return;
            }
            settle(begin(position, record));
        }

        private Supplier<Arrival> begin(Position position, WarcTargetRecord record) {
            try {
                return records.begin(position, record);
            } catch (IOException | RuntimeException damaged) {
                var reason = "a damaged WARC record: " + reason(damaged);
                return () -> new Arrival.Refused(position, reason, true);
            }
        }

        /** Hands the page on that is under way; {@code next} is from now on. */
        private void settle(@Nullable Supplier<Arrival> next) {
            var done = underWay;
            underWay = next;
            if (done != null) {
                arrivals.accept(done.get());
            }
        }
    }

    /** Reads what is left of a record; here a bomb would go off that the largest page did not reach. */
    private static void drain(WarcRecord record, UnpackingLimit limit) throws UnpackingLimit.Exceeded {
        try {
            var rest = limit.unpacked(record.body().stream());
            var buffer = new byte[1 << 14];
            for (int read = 0; read >= 0; ) {
                read = rest.read(buffer);
            }
        } catch (UnpackingLimit.Exceeded bomb) {
            throw bomb;
        } catch (IOException | RuntimeException damaged) {
            // The reader meets the same damage on its way to the next record and tells of it then.
            return;
        }
    }

    private static String reason(Exception damaged) {
        var message = damaged.getMessage();
        return message == null
                ? damaged.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
