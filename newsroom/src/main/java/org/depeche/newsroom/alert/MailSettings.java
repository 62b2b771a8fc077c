package org.depeche.newsroom.alert;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes our mail.
 *
 * @param user and password, where it wants them
 * @param from whom the mail is from
 */
public record MailSettings(
        Security security, String host, int port, Optional<String> user, Optional<String> password, String from) {

    /** How the way to the server is kept from others. */
    public enum Security {
        NONE,
        /** TLS is demanded after the greeting. */
        STARTTLS,
        TLS
    }

    /** Reads {@code smtp://host}, {@code smtp+starttls://user:password@host:587} or {@code smtps://user:password@host}. */
    public static MailSettings parse(String address, Optional<String> from) {
        var uri = uri(address);
        var security = uri.map(URI::getScheme).map(MailSettings::security).orElse(null);
        if (uri.isEmpty() || security == null || uri.get().getHost() == null) {
            // The address may hold a password, and is therefore not repeated.
            throw new IllegalArgumentException(
                    "DEPECHE_SMTP: smtp://host, smtp+starttls://user:password@host or smtps://user:password@host is needed");
        }
        var host = uri.get().getHost();
        int usual = security == Security.TLS ? 465 : security == Security.STARTTLS ? 587 : 25;
        int port = uri.get().getPort() < 0 ? usual : uri.get().getPort();
        var info = Optional.ofNullable(uri.get().getUserInfo());
        var user = info.map(both -> both.split(":", 2)[0]);
        var password = info.filter(both -> both.contains(":")).map(both -> both.split(":", 2)[1]);
        return new MailSettings(
                security,
                host,
                port,
                user,
                password,
                from.or(() -> user.filter(name -> name.contains("@"))).orElse("depeche@" + host));
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static @Nullable Security security(String scheme) {
        return switch (scheme) {
            case "smtp" -> Security.NONE;
            case "smtp+starttls" -> Security.STARTTLS;
            case "smtps" -> Security.TLS;
            default -> null;
        };
    }

    @Override
    public String toString() {
        return security + " " + host + ":" + port;
    }
}
