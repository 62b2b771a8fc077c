package org.depeche.intake.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes read as text.
 *
 * <p>Evidence in this order: a byte order mark; bytes that are UTF-8 but for a few strays; the charset that the server names;
 * the one that the page declares; UTF-8 with stray bytes, if more of its multi-byte sequences are right than wrong; the one that pages in its
 * language had before; windows-1252. UTF-16 without a mark is told by the zero byte beside its first angle bracket. Real pages often
 * declare one charset and bear another, so that valid UTF-8 beats any declaration.
 *
 * @param strays how many bytes did not belong to the text's encoding and were read as windows-1252
 */
public record DecodedText(String text, int strays) {
    public static DecodedText of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /** Reads {@code bytes}; {@code charset} is what the server says of them, and no name of a charset is left aside. */
    public static DecodedText of(byte[] bytes, Optional<String> charset) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return mixed(bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_16), 0);
        }
        if (startsWith(bytes, 0, '<') || startsWith(bytes, '<', 0)) {
            var order = bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new DecodedText(new String(bytes, order), 0);
        }
        var whole = strict(bytes);
        if (whole.isPresent()) {
            return new DecodedText(whole.get(), 0);
        }
        var utf8 = mixed(bytes, 0);
        if (utf8.strays * 10 < multiByte(bytes)) {
            return utf8;
        }
        var declared = charset.flatMap(PageCharset::named)
                .filter(named -> !named.equals(StandardCharsets.UTF_8))
                .or(() -> PageCharset.declared(bytes))
                .filter(found -> !found.equals(StandardCharsets.UTF_8));
        if (declared.isPresent()) {
            return new DecodedText(new String(bytes, declared.get()), 0);
        }
        return utf8.strays * 2 < multiByte(bytes)
                ? utf8
                : new DecodedText(
                        new String(bytes, PageCharset.ofLanguage(bytes).orElse(PageCharset.WINDOWS)), 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text of bytes that are UTF-8 throughout. The JDK decodes a whole array several times faster than a decoder
     * does that reports faults, so that only a text with a mark of replacement is looked at twice.
     */
    private static Optional<String> strict(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return Optional.of(text);
        }
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** Reads UTF-8, and what is none byte by byte as windows-1252. */
    private static DecodedText mixed(byte[] bytes, int from) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(bytes.length - from + 1);
        int strays = 0;
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            for (int i = 0; i < result.length(); i++) {
                out.put(new String(new byte[] {in.get()}, PageCharset.WINDOWS));
                strays++;
            }
            decoder.reset();
        }
        return new DecodedText(out.flip().toString(), strays);
    }

    private static int multiByte(byte[] bytes) {
        int starts = 0;
        for (byte value : bytes) {
            starts += (value & 0xC0) == 0xC0 ? 1 : 0;
        }
        return starts;
    }
}
