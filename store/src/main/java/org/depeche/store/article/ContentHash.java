package org.depeche.store.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A number that stands for a text as it is kept: the first eight bytes of its SHA-256. Equal by chance: never. */
public final class ContentHash {
    private ContentHash() {}

    public static long of(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(Stored.text(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
