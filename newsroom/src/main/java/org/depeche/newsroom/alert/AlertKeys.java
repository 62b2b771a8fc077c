package org.depeche.newsroom.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.depeche.store.sql.ArchiveAddress;

/**
 * Makes the keys of feeds and webhooks from one key that is not in the archive: a copy of the archive alone lets nobody
 * read a feed or sign in our name.
 */
final class AlertKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private final SecretKeySpec key;

    private AlertKeys(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The key given, else the one that lies beside the archive, which is made where it is not there. */
    static AlertKeys open(ArchiveAddress archive, Optional<String> given) throws IOException {
        return new AlertKeys((given.isPresent() ? given.get() : kept(file(archive))).getBytes(StandardCharsets.UTF_8));
    }

    private static Path file(ArchiveAddress archive) {
        return switch (archive) {
            case ArchiveAddress.InFile file ->
                file.file().resolveSibling(file.file().getFileName() + ".key");
            case ArchiveAddress.Server server -> Path.of(server.database() + ".key");
        };
    }

    private static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            try {
                Files.createFile(file, owners());
                Files.writeString(file, random());
            } catch (FileAlreadyExistsException meanwhile) {
                // Another process was quicker; its key is read below.
            }
        }
        var key = Files.readString(file).strip();
        if (key.isEmpty()) {
            throw new IOException(file + ": an empty key; delete it, and a new one is made");
        }
        return key;
    }

    private static FileAttribute<?>[] owners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Something that nobody guesses. */
    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String ofFeed(String nonce) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(key, "feed " + nonce));
    }

    /** As Standard Webhooks writes secrets. */
    String ofWebhook(String nonce) {
        return "whsec_" + Base64.getEncoder().encodeToString(webhook(nonce));
    }

    /** The signature of {@code message} in the name of a search, as Standard Webhooks has it. */
    String sign(String nonce, String message) {
        return "v1," + Base64.getEncoder().encodeToString(hmac(new SecretKeySpec(webhook(nonce), ALGORITHM), message));
    }

    static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] webhook(String nonce) {
        return hmac(key, "webhook " + nonce);
    }

    private static byte[] hmac(SecretKeySpec key, String message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has " + ALGORITHM, never);
        }
    }
}
