package org.depeche.newsroom.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks secrets: passwords by Argon2id, random tokens by SHA-256, which is enough for what cannot be guessed.
 *
 * <p>The cost is the first one that OWASP's Password Storage Cheat Sheet names: 19 MiB, two passes, one lane.
 */
final class Secrets {
    private static final int MEMORY_KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int TOKEN_BYTES = 32;

    private final Argon2Function argon2 =
            Argon2Function.getInstance(MEMORY_KIBIBYTES, PASSES, 1, HASH_BYTES, Argon2.ID);
    private final SecureRandom random = new SecureRandom();
    private @Nullable String nobodys;

    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return argon2.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult();
    }

    boolean matches(String password, String hash) {
        return argon2.check(password, hash);
    }

    /** Takes as long as {@link #matches}, so that the time does not tell which names exist. */
    void matchNobody(String password) {
        argon2.check(password, nobodys());
    }

    /** Made when it is first needed: a server should not start with it. */
    private synchronized String nobodys() {
        if (nobodys == null) {
            nobodys = hash("the password of nobody");
        }
        return nobodys;
    }

    String newToken() {
        var token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static String digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
