package org.depeche.text.article;

/** Who publishes an article, by the name that readers know: {@code 20 Minutes}, {@code franceinfo}. */
public record Outlet(String name) {

    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet's name must not be blank");
        }
    }
}
