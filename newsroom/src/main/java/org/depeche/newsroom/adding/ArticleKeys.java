package org.depeche.newsroom.adding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Article;

/**
 * By what an article is known again when it comes once more.
 *
 * @param addresses its canonical address; where it has none, what its collection calls it
 * @param isAddressed whether {@code addresses} holds a real address, which is proof; a collection's name for it is a hint
 * @param site where its address lies, without {@code www.} and the like
 * @param contentHash of all that readers see of it: headline, standfirst and text
 * @param textHash of the text alone
 */
record ArticleKeys(
        List<String> addresses, boolean isAddressed, Optional<String> site, long contentHash, long textHash) {

    ArticleKeys {
        addresses = List.copyOf(addresses);
    }

    static ArticleKeys of(Article article) {
        var address = article.url().flatMap(CanonicalAddress::of);
        var name = article.outlet().map(outlet -> outlet.name() + "/").orElse("") + article.id();
        return new ArticleKeys(
                List.of(address.map(CanonicalAddress::text).orElse("id:" + name)),
                address.isPresent(),
                address.map(CanonicalAddress::site),
                hash(article.headline().orElse(""), article.standfirst().orElse(""), article.text()),
                hash(article.text()));
    }

    /** The first eight bytes of the SHA-256: chance never makes two of them equal. */
    private static long hash(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
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
