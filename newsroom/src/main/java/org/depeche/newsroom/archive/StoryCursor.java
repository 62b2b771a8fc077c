package org.depeche.newsroom.archive;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;

/**
 * A place in the list of an archive's stories: after the story {@code id}, whatever came in meanwhile.
 *
 * @param lastAt when that story's newest article was published, in seconds since 1970
 */
public record StoryCursor(OptionalLong lastAt, String id) {

    /** Reads what {@link #text} wrote. */
    public static StoryCursor parse(String text) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            if (colon >= 0 && colon + 1 < decoded.length()) {
                var lastAt = colon == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(decoded.substring(0, colon)));
                return new StoryCursor(lastAt, decoded.substring(colon + 1));
            }
        } catch (IllegalArgumentException noCursor) {
            // It is told below, as any text that is none.
        }
        throw new IllegalArgumentException("after '" + text + "': a place that an answer gave is needed");
    }

    /** One word, fit for an address. */
    public String text() {
        var words = (lastAt.isPresent() ? String.valueOf(lastAt.getAsLong()) : "") + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
