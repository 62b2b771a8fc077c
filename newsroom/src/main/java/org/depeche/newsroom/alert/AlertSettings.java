package org.depeche.newsroom.alert;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How alerts reach people.
 *
 * @param key of which the keys of feeds and webhooks are made; without it the one that lies beside the archive
 * @param mail the server that takes our mail; without it mail waits for a process that has one
 * @param address of the web pages, to which alerts lead
 * @param allowed addresses beside those of the public internet that a webhook may have: {@code 192.168.1.0/24}
 */
public record AlertSettings(
        Optional<String> key, Optional<MailSettings> mail, Optional<String> address, List<String> allowed) {

    public AlertSettings {
        allowed = List.copyOf(allowed);
    }

    public static AlertSettings standard() {
        return new AlertSettings(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * As the environment says: {@code DEPECHE_KEY}, {@code DEPECHE_SMTP}, {@code DEPECHE_MAIL_FROM},
     * {@code DEPECHE_ADDRESS}, {@code DEPECHE_WEBHOOK_ALLOW}.
     */
    public static AlertSettings of(Map<String, String> environment) {
        return new AlertSettings(
                value(environment, "DEPECHE_KEY"),
                value(environment, "DEPECHE_SMTP")
                        .map(address -> MailSettings.parse(address, value(environment, "DEPECHE_MAIL_FROM"))),
                value(environment, "DEPECHE_ADDRESS").map(address -> address.replaceFirst("/+$", "")),
                value(environment, "DEPECHE_WEBHOOK_ALLOW")
                        .map(ranges -> Arrays.stream(ranges.split("[,\\s]+")).toList())
                        .orElse(List.of()));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    public AlertSettings withAddress(String value) {
        return new AlertSettings(key, mail, Optional.of(value), allowed);
    }

    public AlertSettings withMail(MailSettings value) {
        return new AlertSettings(key, Optional.of(value), address, allowed);
    }

    public AlertSettings withAllowed(List<String> value) {
        return new AlertSettings(key, mail, address, value);
    }
}
