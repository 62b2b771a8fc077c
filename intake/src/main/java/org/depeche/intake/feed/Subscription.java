package org.depeche.intake.feed;

import java.util.List;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;

/**
 * A feed that somebody follows.
 *
 * @param folders where it stands in the list, the outermost first
 */
public record Subscription(PageAddress address, Optional<String> title, List<String> folders) {

    public Subscription {
        folders = List.copyOf(folders);
    }

    /** A feed of which only the address is known. */
    public static Subscription of(PageAddress address) {
        return new Subscription(address, Optional.empty(), List.of());
    }
}
