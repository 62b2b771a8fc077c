package org.depeche.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Lets each address ask so often: a bucket of {@code most} that fills up again at {@code perSecond}.
 *
 * <p>The addresses seen last are remembered, so that many of them cannot fill the memory. It is thread-safe.
 */
final class RateLimits {
    private static final int REMEMBERED = 20_000;
    private static final double NANOS = 1e9;

    private final double most;
    private final double perSecond;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Bucket(double left, long at) {}

    RateLimits(int most, double perSecond, LongSupplier nanoTime) {
        this.most = most;
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
    }

    /** Takes one from the bucket of {@code address}; false where it is empty. */
    synchronized boolean take(String address) {
        long now = nanoTime.getAsLong();
        var bucket = buckets.getOrDefault(address, new Bucket(most, now));
        double left = Math.min(most, bucket.left + (now - bucket.at) / NANOS * perSecond);
        boolean isLeft = left >= 1;
        buckets.put(address, new Bucket(isLeft ? left - 1 : left, now));
        return isLeft;
    }
}
