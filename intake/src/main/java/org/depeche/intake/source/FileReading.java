package org.depeche.intake.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.container.EntryReader;
import org.depeche.intake.container.Packing;
import org.depeche.intake.container.SpooledFile;
import org.depeche.intake.container.TarArchive;
import org.depeche.intake.container.UnpackingLimit;
import org.depeche.intake.container.ZipArchive;
import org.depeche.intake.page.WebPage;

/** One file on its way through the readers, with all that is packed in it. */
final class FileReading {
    private final IntakeSettings settings;
    private final Readers readers;
    private final String place;
    private final Path file;
    private final Arrivals arrivals;
    private final InputProgress progress;
    private final UnpackingLimit limit;

    FileReading(
            IntakeSettings settings,
            Readers readers,
            String place,
            Path file,
            Arrivals arrivals,
            InputProgress progress) {
        this.settings = settings;
        this.readers = readers;
        this.place = place;
        this.file = file;
        this.arrivals = arrivals;
        this.progress = progress;
        this.limit = new UnpackingLimit(settings.largestRatio(), progress::reached);
    }

    UnpackingLimit limit() {
        return limit;
    }

    void read(BufferedInputStream stream) throws IOException {
        read(place, stream, 0);
    }

    private void read(String place, BufferedInputStream stream, int depth) throws IOException {
        stream.mark(ContentSniffer.LOOK);
        var beginning = stream.readNBytes(ContentSniffer.LOOK);
        stream.reset();
        var content = ContentSniffer.of(beginning);
        switch (content) {
            case GZIP -> unpack(Packing.GZIP, place, stream, depth);
            case ZSTD -> unpack(Packing.ZSTD, place, stream, depth);
            case BZIP2 -> unpack(Packing.BZIP2, place, stream, depth);
            case ZIP, TAR -> open(content, place, stream, depth);
            case WARC -> readWarc(place, stream, depth);
            case PARQUET -> readParquet(place, stream, depth);
            case ARTICLE_LINES -> readers.lines().read(place, stream, arrivals);
            case JSON -> readers.json().read(place, stream, arrivals);
            case CSV -> readers.csv().read(place, stream, arrivals);
            default -> readDocument(content, place, stream);
        }
    }

    private void unpack(Packing packing, String place, InputStream stream, int depth) throws IOException {
        if (isTooDeep(place, depth)) {
            return;
        }
        try (var unpacked = packing.unpack(stream, limit)) {
            read(place, buffered(unpacked), depth + 1);
        }
    }

    private void open(Content content, String place, InputStream stream, int depth) throws IOException {
        if (isTooDeep(place, depth)) {
            return;
        }
        var entries = new Entries(depth + 1);
        if (content == Content.TAR) {
            new TarArchive().read(place, stream, entries);
        } else if (isStored(depth)) {
            new ZipArchive(limit).read(place, file, entries);
        } else {
            new ZipArchive(limit).read(place, stream, entries);
        }
    }

    private void readWarc(String place, InputStream stream, int depth) throws IOException {
        if (!isStored(depth)) {
            readers.warc().read(place, Channels.newChannel(stream), limit, arrivals);
            return;
        }
        try (var channel = FileChannel.open(file)) {
            limit.packed(channel.size());
            readers.warc().read(place, channel, limit, arrivals.telling(progress::reached));
        }
    }

    private void readParquet(String place, InputStream stream, int depth) throws IOException {
        if (isStored(depth)) {
            limit.packed(Files.size(file));
            readers.parquet().read(place, file, limit::unpacked, arrivals);
            return;
        }
        try (var spooled = SpooledFile.of(stream)) {
            readers.parquet().read(place, spooled.path(), limit::unpacked, arrivals);
        }
    }

    /** Whether what is read is the file itself, which can be read from any byte; a pipe cannot. */
    private boolean isStored(int depth) {
        return depth == 0 && Files.isRegularFile(file);
    }

    private boolean isTooDeep(String place, int depth) {
        if (depth >= settings.deepestNesting()) {
            arrivals.lost(arrivals.next(place), "more than " + depth + " containers one in the other");
            return true;
        }
        return false;
    }

    private void readDocument(Content content, String place, InputStream stream) throws IOException {
        var position = arrivals.next(place);
        if (!arrivals.wants(position)) {
            return;
        }
        switch (content) {
            case EMPTY -> arrivals.lost(position, "an empty file");
            case BINARY -> arrivals.lost(position, "binary, neither a page nor a text");
            case MEDIA -> arrivals.passed(position, "a picture, film, sound or font");
            case OTHER_XML -> arrivals.lost(position, "XML of a form not known here");
            case MHTML -> {
                var bytes = stream.readNBytes(settings.largestDocument() + 1);
                readInTime(position, bytes, readers.mhtml()::read);
            }
            default -> readWhole(content, position, stream);
        }
    }

    private void readWhole(Content content, Position position, InputStream stream) throws IOException {
        var bytes = stream.readNBytes(settings.largestDocument() + 1);
        if (bytes.length > settings.largestDocument()) {
            var megabytes = settings.largestDocument() / 1_000_000;
            arrivals.lost(position, "larger than " + megabytes + " MB, too large for one article");
            return;
        }
        switch (content) {
            case PDF -> readInTime(position, bytes, readers.newspapers()::read);
            case AGENCY_XML, AGENCY_TEXT -> readInTime(position, bytes, readers.dispatches()::read);
            case FEED -> readInTime(position, bytes, readers.feeds()::read);
            case HTML -> arrivals.accept(readers.pages().readHtml(position, WebPage.of(bytes)));
            default -> arrivals.accept(readers.pages().readText(position, WebPage.of(bytes)));
        }
    }

    /** A form of which one document may hold several articles. */
    private interface Form {
        void read(Position position, byte[] content, Arrivals arrivals);
    }

    /** Hands on what a document holds once it is read whole, so that one given up leaves nothing but a line. */
    private void readInTime(Position position, byte[] content, Form form) {
        var found = new ArrayList<Arrival>();
        var apart = arrivals.apart(found::add);
        var done = readers.bound()
                .read(
                        () -> {
                            form.read(position, content, apart);
                            return apart;
                        },
                        reason -> arrivals.lost(position, reason));
        done.ifPresent(arrivals::join);
        done.ifPresent(whole -> found.forEach(arrivals::accept));
    }

    private static BufferedInputStream buffered(InputStream stream) {
        return new BufferedInputStream(stream, 1 << 16);
    }

    private final class Entries implements EntryReader {
        private final int depth;

        Entries(int depth) {
            this.depth = depth;
        }

        @Override
        public void read(String place, InputStream content) throws IOException {
            FileReading.this.read(place, buffered(content), depth);
        }

        @Override
        public void refuse(String place, String reason, boolean loss) {
            var position = arrivals.next(place);
            if (loss) {
                arrivals.lost(position, reason);
            } else {
                arrivals.passed(position, reason);
            }
        }
    }
}
