package org.depeche.store.alert;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An alert on its way.
 *
 * @param channel {@code mail} or {@code webhook}
 * @param nextAt when to try next, in seconds since 1970; empty once it is done or given up
 * @param trouble why the last attempt failed
 */
public record StoredDelivery(
        long alert, String channel, int attempts, OptionalLong nextAt, OptionalLong doneAt, Optional<String> trouble) {}
