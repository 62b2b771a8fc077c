package org.depeche.text.story;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Names stories after the articles that open them: the same article gives the same id on every machine. */
final class StoryIds {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int LENGTH = 11;

    private StoryIds() {}

    /** The id of a story that {@code article} opens; another one where it is {@code taken}. */
    static String of(String article, Predicate<String> taken) {
        long hash = OFFSET;
        for (byte letter : article.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xff)) * PRIME;
        }
        var id = name(hash);
        while (taken.test(id)) {
            hash = (hash ^ 0x2a) * PRIME;
            id = name(hash);
        }
        return id;
    }

    /** FNV-1a mixes its last letters little: the hash is stirred once more. */
    private static String name(long hash) {
        long stirred = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        var digits = Long.toString((stirred ^ (stirred >>> 32)) & Long.MAX_VALUE, 36);
        return "s" + "0".repeat(Math.max(0, LENGTH - digits.length()))
                + digits.substring(Math.max(0, digits.length() - LENGTH));
    }
}
