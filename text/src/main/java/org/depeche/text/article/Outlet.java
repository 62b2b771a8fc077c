package org.depeche.text.article;

import java.util.Optional;

/**
 * Who publishes an article.
 *
 * @param name the name that readers know: {@code 20 Minutes}, {@code franceinfo}
 * @param owner to whom it belongs, where somebody said so; it then counts before what is known of press groups
 */
public record Outlet(String name, Optional<String> owner) {

    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet's name must not be blank");
        }
    }

    /** An outlet of which nobody said to whom it belongs. */
    public Outlet(String name) {
        this(name, Optional.empty());
    }
}
