package org.depeche.intake.warc;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.container.UnpackingLimit;
import org.depeche.intake.page.PageReader;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the news pages of a web archive (WARC, gzipped by record, by file or not at all), record by record.
 *
 * <p>Only what a server answered counts as a document; requests, metadata and the crawler's own notes are passed in
 * silence. A damaged record is refused, and reading goes on at the next one that can be found.
 */
public final class WarcPages {
    private final RecordReader records;

    public WarcPages(IntakeSettings settings, PageReader pages) {
        this.records = new RecordReader(settings, pages);
    }

    /** Reads all records; {@code channel} stays open. */
    public void read(String place, ReadableByteChannel channel, UnpackingLimit limit, Arrivals arrivals)
            throws IOException {
        // Not closed, since that would close the channel: it holds nothing else.
        @SuppressWarnings("resource")
        var reader = new WarcReader(channel);
        int number = 0;
        while (true) {
            Optional<WarcRecord> record;
            try {
                record = reader.next();
            } catch (IOException | RuntimeException damaged) {
                var position = arrivals.next(place + "#" + ++number, reader.position());
                arrivals.lost(position, "a damaged WARC record: " + reason(damaged));
                if (!RecordFinder.goOn(reader, channel)) {
                    return;
                }
                continue;
            }
            if (record.isEmpty()) {
                return;
            }
            if (RecordReader.isDocument(record.get())) {
                readRecord(place + "#" + ++number, reader.position(), (WarcTargetRecord) record.get(), arrivals);
            }
            drain(record.get(), limit);
        }
    }

    private void readRecord(String place, long offset, WarcTargetRecord record, Arrivals arrivals) {
        var position = arrivals.next(place, offset);
        if (!arrivals.wants(position)) {
            return;
        }
        try {
            arrivals.accept(records.read(position, record));
        } catch (IOException | RuntimeException damaged) {
            arrivals.lost(position, "a damaged WARC record: " + reason(damaged));
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
