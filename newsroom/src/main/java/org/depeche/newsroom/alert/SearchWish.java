package org.depeche.newsroom.alert;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.newsroom.wording.Refused;
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
            throw new Refused("alert.name", name, LONGEST_NAME);
        }
        if (query.words().isBlank() && query.filters().isEmpty()) {
            throw new Refused("alert.nothing", name);
        }
        mail = mail.map(String::strip).filter(address -> !address.isEmpty());
        mail.ifPresent(SearchWish::requireMail);
        webhook = webhook.map(String::strip).filter(address -> !address.isEmpty());
        webhook.ifPresent(SearchWish::requireAddress);
    }

    private static void requireMail(String address) {
        if (!isMail(address) || address.indexOf('@') < 1 || address.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("alert.mail", address);
        }
    }

    private static boolean isMail(String address) {
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException wrong) {
            return false;
        }
    }

    private static void requireAddress(String address) {
        if (PageAddress.parse(address).isEmpty()) {
            throw new Refused("alert.webhook", address);
        }
    }
}
