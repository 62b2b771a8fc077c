package org.depeche.intake.fetch;

/**
 * A question to a server.
 *
 * @param known what the server said of the page when it was last fetched
 * @param named whether the user named the address, as one names a feed: robots.txt rules only what robots find by
 *     themselves
 */
public record FetchRequest(PageAddress address, Validators known, boolean named) {

    /** For an address that the user named. */
    public static FetchRequest named(PageAddress address, Validators known) {
        return new FetchRequest(address, known, true);
    }

    /** For an address that a feed or page led to. */
    public static FetchRequest linked(PageAddress address, Validators known) {
        return new FetchRequest(address, known, false);
    }
}
