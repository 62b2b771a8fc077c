package org.depeche.intake.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.depeche.intake.agency.AgencyForms;
import org.depeche.intake.line.CsvTable;
import org.depeche.intake.page.DecodedText;

/** Tells what a document is by its beginning. */
final class ContentSniffer {
    /** How many bytes of a document's beginning are looked at. */
    static final int LOOK = 8192;

    private static final List<Magic> MAGIC = List.of(
            new Magic(Content.ZSTD, 0, "(\u00B5/\u00FD"),
            new Magic(Content.WARC, 0, "]*M\u0018"), // a WARC's own dictionary of zstd
            new Magic(Content.BZIP2, 0, "BZh"),
            new Magic(Content.ZIP, 0, "PK\u0003\u0004"),
            new Magic(Content.ZIP, 0, "PK\u0005\u0006"),
            new Magic(Content.TAR, 257, "ustar"),
            new Magic(Content.WARC, 0, "WARC/"),
            new Magic(Content.PARQUET, 0, "PAR1"),
            new Magic(Content.PDF, 0, "%PDF-"),
            new Magic(Content.MEDIA, 0, "\u00FF\u00D8\u00FF"),
            new Magic(Content.MEDIA, 0, "\u0089PNG"),
            new Magic(Content.MEDIA, 0, "GIF8"),
            new Magic(Content.MEDIA, 0, "RIFF"),
            new Magic(Content.MEDIA, 0, "OggS"),
            new Magic(Content.MEDIA, 0, "ID3"),
            new Magic(Content.MEDIA, 4, "ftyp"),
            new Magic(Content.MEDIA, 0, "wOFF"),
            new Magic(Content.MEDIA, 0, "wOF2"));

    private static final Set<String> FEEDS = Set.of("rss", "feed", "RDF", "urlset", "sitemapindex");

    private static final Pattern TAG =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|article|div|p|h1|section|main|title)\\b");
    private static final Pattern LONG_JSON =
            Pattern.compile("\\A(?:\\[\\s*\\{|\\{\\s*(?:\\R|\\z)|\\{[^\\n]{0,2000}[,\\[{]\\s*\\R)");
    private static final Pattern JSON_FEED =
            Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version\\b");
    private static final Pattern MAIL = Pattern.compile("\\A[A-Za-z][A-Za-z0-9-]{1,40}:[^\\n]*\\R");
    private static final Pattern RELATED = Pattern.compile("(?im)^content-type:\\s*multipart/related");
    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:\\s++|<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>)*+<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private ContentSniffer() {}

    /** The bytes that open a form, as Latin-1. */
    private record Magic(Content content, int at, String bytes) {
        boolean opens(byte[] beginning) {
            for (int i = 0; i < bytes.length(); i++) {
                if (at + i >= beginning.length || (beginning[at + i] & 0xFF) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What a document is that begins with {@code beginning}; up to {@link #LOOK} bytes are enough. */
    static Content of(byte[] beginning) {
        if (beginning.length == 0) {
            return Content.EMPTY;
        }
        if (new Magic(Content.GZIP, 0, "\u001F\u008B").opens(beginning)) {
            return packsWarc(beginning) ? Content.WARC : Content.GZIP;
        }
        for (var magic : MAGIC) {
            if (magic.opens(beginning)) {
                return magic.content;
            }
        }
        if (AgencyForms.isWireText(beginning)) {
            return Content.AGENCY_TEXT;
        }
        return isBinary(beginning)
                ? Content.BINARY
                : ofText(DecodedText.of(beginning).text().stripLeading());
    }

    private static Content ofText(String text) {
        if (text.isBlank()) {
            return Content.EMPTY;
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return ofBraces(text);
        }
        if (text.startsWith("<")) {
            return ofMarkup(text);
        }
        if (MAIL.matcher(text).find() && RELATED.matcher(text).find()) {
            return Content.MHTML;
        }
        if (CsvTable.isTable(text)) {
            return Content.CSV;
        }
        return text.toLowerCase(Locale.ROOT).contains("<html") ? Content.HTML : Content.TEXT;
    }

    private static Content ofBraces(String text) {
        if (text.startsWith("{") && JSON_FEED.matcher(text).find()) {
            return Content.FEED;
        }
        if (LONG_JSON.matcher(text).find()) {
            return Content.JSON;
        }
        return text.startsWith("{") ? Content.ARTICLE_LINES : Content.TEXT;
    }

    private static Content ofMarkup(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var root = ROOT.matcher(text);
        var name = root.find() ? root.group(1) : "";
        if (AgencyForms.isRoot(name)) {
            return Content.AGENCY_XML;
        }
        if (FEEDS.contains(name)) {
            return Content.FEED;
        }
        if (small.contains("<html") || TAG.matcher(small).find()) {
            return Content.HTML;
        }
        return small.startsWith("<?xml") ? Content.OTHER_XML : Content.TEXT;
    }

    /** A gzipped WARC is left to its own reader, which knows at which byte each record begins. */
    private static boolean packsWarc(byte[] beginning) {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(beginning))) {
            return new String(unpacked.readNBytes(5), StandardCharsets.ISO_8859_1).equals("WARC/");
        } catch (IOException tooShort) {
            return false;
        }
    }

    private static boolean isBinary(byte[] beginning) {
        boolean marked = beginning.length >= 2 && (beginning[0] & beginning[1] & 0xFE) == 0xFE;
        // Without a mark, markup of 16 bits is told by the zero beside its first angle bracket.
        boolean bare = beginning.length >= 2
                && Math.max(beginning[0], beginning[1]) == '<'
                && Math.min(beginning[0], beginning[1]) == 0;
        if (marked || bare) {
            return false;
        }
        int controls = 0;
        for (byte value : beginning) {
            if (value == 0) {
                return true;
            }
            controls += value > 0 && value < 0x20 && "\t\n\f\r\u001b".indexOf(value) < 0 ? 1 : 0;
        }
        return controls * 50 > beginning.length;
    }
}
