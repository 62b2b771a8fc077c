package org.depeche.newsroom.alert;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.store.query.SearchQuery;

/**
 * A search that somebody wants to go on by itself.
 *
 * @param name 1 to 100 characters
 * @param language {@code fr} or {@code en}
 * @param mail where to write
 * @param webhook where to post
 */
public record SearchWish(
        String name, SearchQuery query, String language, Optional<String> mail, Optional<String> webhook) {
    private static final int LONGEST_NAME = 100;

    public SearchWish {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "name of an alert '" + name + "': one line of 1 to " + LONGEST_NAME + " characters is needed");
        }
        if (query.words().isBlank() && query.filters().isEmpty()) {
            throw new IllegalArgumentException("alert '" + name + "': words or a filter to look for are needed");
        }
        mail = mail.map(String::strip).filter(address -> !address.isEmpty());
        mail.ifPresent(SearchWish::requireMail);
        webhook = webhook.map(String::strip).filter(address -> !address.isEmpty());
        webhook.ifPresent(SearchWish::requireAddress);
    }

    private static void requireMail(String address) {
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("mail address '" + address + "': name@host is needed", wrong);
        }
        if (address.indexOf('@') < 1 || address.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("mail address '" + address + "': a whole name@host is needed");
        }
    }

    private static void requireAddress(String address) {
        if (PageAddress.parse(address).isEmpty()) {
            throw new IllegalArgumentException("webhook '" + address + "': an http or https address is needed");
        }
    }
}
