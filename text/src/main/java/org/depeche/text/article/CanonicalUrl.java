package org.depeche.text.article;

import java.util.Optional;

/**
 * A web address without what does not tell articles apart: two addresses of one article have equal canonical ones.
 *
 * <p>Left out are the scheme's letter s, the host's {@code www.} and {@code m.}, ports that go without saying,
 * fragments, tracking parameters, and what asks for a form of the page (AMP, mobile, print); parameters are sorted and
 * escapes written one way; the address within a cache's or a redirector's is taken out. The result names an article and
 * mostly leads to it, yet what is to be fetched is the address as it was given.
 *
 * @param value an https address: {@code https://phare.example/monde/pont}
 */
public record CanonicalUrl(String value) {
    private static final int LONGEST = 8_000;

    public CanonicalUrl {
        if (!value.startsWith("https://") || value.length() == "https://".length()) {
            throw new IllegalArgumentException("canonical address '" + value + "': https and a host are needed");
        }
    }

    /** The canonical form of a web address as people and pages write it; empty where it is none. */
    public static Optional<CanonicalUrl> parse(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        return WebAddress.parse(address)
                .map(WebAddress::unwrapped)
                .map(UrlVariants::reduce)
                .map(reduced -> new CanonicalUrl(reduced.toString()));
    }

    /** The host that publishes: {@code phare.example}, with its port where that is an unusual one. */
    public String site() {
        int end = end();
        return value.substring("https://".length(), end);
    }

    /** Whether the address leads to a site's first page, which is no article's. */
    public boolean isFirstPage() {
        return end() == value.length();
    }

    private int end() {
        for (int i = "https://".length(); i < value.length(); i++) {
            if (value.charAt(i) == '/' || value.charAt(i) == '?' || value.charAt(i) == '#') {
                return i;
            }
        }
        return value.length();
    }

    @Override
    public String toString() {
        return value;
    }
}
