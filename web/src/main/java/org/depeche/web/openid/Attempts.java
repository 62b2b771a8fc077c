package org.depeche.web.openid;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Remembers who is on the way to the provider: each attempt once, for some minutes, so many at most. It is thread-safe. */
final class Attempts {
    private static final int MOST = 2000;
    private static final long LONGEST_NANOS = Duration.ofMinutes(10).toNanos();

    private final LongSupplier nanoTime;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /** What must come back as it left. */
    record Attempt(URI back, String next, Nonce nonce, CodeVerifier verifier) {}

    private record Kept(Attempt attempt, long since) {}

    Attempts(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized void keep(String state, Attempt attempt) {
        if (kept.size() >= MOST) {
            var eldest = kept.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
        kept.put(state, new Kept(attempt, nanoTime.getAsLong()));
    }

    /** Takes the attempt: a second one with the same state finds nothing. */
    synchronized Optional<Attempt> take(String state) {
        return Optional.ofNullable(kept.remove(state))
                .filter(one -> nanoTime.getAsLong() - one.since() < LONGEST_NANOS)
                .map(Kept::attempt);
    }
}
