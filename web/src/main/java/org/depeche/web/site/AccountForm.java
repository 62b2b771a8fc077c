package org.depeche.web.site;

import java.util.Optional;

/** What the forms show; {@code trouble} is why the last try failed, {@code next} where to go after. */
public record AccountForm(Optional<String> trouble, String name, String next, String code) {}
