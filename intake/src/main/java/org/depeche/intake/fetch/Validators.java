package org.depeche.intake.fetch;

import java.util.Optional;

/** What a server says of the state of a page, and wants to hear when it is asked whether the page has changed. */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    private static final int LONGEST = 1_000;

    public Validators {
        etag = etag.filter(Validators::isPlain);
        lastModified = lastModified.filter(Validators::isPlain);
    }

    public static Validators none() {
        return new Validators(Optional.empty(), Optional.empty());
    }

    private static boolean isPlain(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().allMatch(letter -> letter >= 0x20 && letter != 0x7F && letter <= 0xFF);
    }
}
