package org.depeche.intake.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.text.article.Language;

/**
 * A look at a page's bytes that tells, long before it is parsed, whether it may be in one of some languages.
 *
 * <p>The page's own word counts first. Many say {@code en} of anything, so that only another language than those wanted
 * is believed; a page that says nothing is judged by the script of its letters.
 */
public final class PageGlance {
    private static final int HEAD = 8_192;
    private static final int SAMPLE = 100_000;
    private static final int FEWEST = 200;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<html[^>]{0,500}?\\b(?:xml:)?lang\\s*=\\s*[\"']?\\s*([a-z]{2,3})\\b"
                    + "|<meta[^>]{0,200}?content-language[^>]{0,100}?content\\s*=\\s*[\"']?\\s*([a-z]{2,3})\\b");

    private PageGlance() {}

    /** Whether {@code page} may be in one of {@code languages}. */
    public static boolean mayBeIn(Set<Language> languages, byte[] page) {
        var head = new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1);
        return declared(head)
                .map(tag -> languages.contains(Language.parse(tag)))
                .orElseGet(() -> !isInOtherScript(page));
    }

    /** What the page says of itself; the pattern is tried at two kinds of tags alone, since it is slow to say no. */
    private static Optional<String> declared(String head) {
        var matcher = DECLARED.matcher(head);
        for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
            boolean may =
                    head.regionMatches(true, at + 1, "html", 0, 4) || head.regionMatches(true, at + 1, "meta", 0, 4);
            if (may && matcher.region(at, head.length()).lookingAt()) {
                return Optional.ofNullable(matcher.group(1)).or(() -> Optional.of(matcher.group(2)));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether most letters outside the markup belong to a script other than the Latin one. In UTF-8 the letters of
     * Greek, Cyrillic, Hebrew, Arabic and all scripts after them begin with a byte of 0xCD or more, the Latin ones with
     * less; marks like the curly apostrophe begin with 0xE2.
     */
    private static boolean isInOtherScript(byte[] page) {
        int length = Math.min(SAMPLE, page.length);
        return highBytes(page, length) > FEWEST && hasMoreOthers(page, length);
    }

    /** A count without a look at the markup, which most pages of the Latin script end with. */
    private static int highBytes(byte[] page, int length) {
        int high = 0;
        for (int i = 0; i < length; i++) {
            high += (page[i] & 0xFF) >= 0xCD ? 1 : 0;
        }
        return high;
    }

    private static boolean hasMoreOthers(byte[] page, int length) {
        int latin = 0;
        int other = 0;
        boolean tag = false;
        for (int i = 0; i < length; i++) {
            int value = page[i] & 0xFF;
            if (value == '<') {
                tag = true;
            } else if (value == '>') {
                tag = false;
            } else if (!tag && (value | 0x20) >= 'a' && (value | 0x20) <= 'z') {
                latin++;
            } else if (value >= 0xCD && value < 0xF0 && value != 0xE2 && isContinued(page, i)) {
                other++;
            }
        }
        return other > FEWEST && other > latin;
    }

    private static boolean isContinued(byte[] page, int at) {
        return at + 1 < page.length && (page[at + 1] & 0xC0) == 0x80;
    }
}
