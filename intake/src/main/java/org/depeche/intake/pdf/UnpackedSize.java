package org.depeche.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Tells, before anything is held in memory, what the pages of a PDF unpack to. */
final class UnpackedSize {
    private static final long LARGEST = 200_000_000;

    private UnpackedSize() {}

    /** Fails for a document whose streams, apart from its pictures, unpack to more than any newspaper has. */
    static void check(PDDocument document) throws IOException {
        long size = 0;
        var cos = document.getDocument();
        for (var key : cos.getXrefTable().keySet()) {
            var object = cos.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                size += size(stream, LARGEST - size);
                if (size > LARGEST) {
                    throw new IOException("it unpacks to over " + LARGEST / 1_000_000 + " MB, as a bomb does");
                }
            }
        }
    }

    private static long size(COSStream stream, long enough) throws IOException {
        int layers = layers(stream.getFilters());
        if (layers == 0) {
            return 0;
        }
        long size = 0;
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream unpacked = raw;
            for (int i = 0; i < layers; i++) {
                unpacked = new InflaterInputStream(unpacked);
            }
            var buffer = new byte[1 << 14];
            for (int read = 0; read >= 0 && size <= enough; size += Math.max(0, read)) {
                read = unpacked.read(buffer);
            }
        } catch (IOException damaged) {
            // Readers of PDF take a damaged stream as far as it goes; so does its size.
            return size;
        }
        return size;
    }

    private static int layers(COSBase filters) {
        if (filters instanceof COSArray list) {
            int layers = 0;
            for (var filter : list) {
                layers += isDeflate(filter) ? 1 : 0;
            }
            return layers;
        }
        return isDeflate(filters) ? 1 : 0;
    }

    private static boolean isDeflate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }
}
