package org.depeche.web.openid;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Whose word to take.
 *
 * @param issuer the provider's address, under which it describes itself
 * @param client how the provider knows this server
 * @param secret proves to it that this is the server
 * @param claim which part of its word names the account: {@code email}, {@code preferred_username}
 * @param newcomers the role of people who have no account yet; empty to let in those who have one only
 */
public record OpenIdSettings(URI issuer, String client, String secret, String claim, Optional<String> newcomers) {
    private static final String ISSUER = "DEPECHE_OPENID_ISSUER";
    private static final String CLIENT = "DEPECHE_OPENID_CLIENT";
    private static final String SECRET = "DEPECHE_OPENID_SECRET";

    public OpenIdSettings {
        var isLocal = "localhost".equals(issuer.getHost()) || "127.0.0.1".equals(issuer.getHost());
        if (issuer.getHost() == null || !("https".equals(issuer.getScheme()) || isLocal)) {
            throw new IllegalArgumentException(ISSUER + " '" + issuer + "': an https address is needed");
        }
    }

    /** From the environment; empty where it names no issuer. */
    public static Optional<OpenIdSettings> of(Map<String, String> environment) {
        var issuer = environment.getOrDefault(ISSUER, "");
        if (issuer.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new OpenIdSettings(
                URI.create(issuer),
                needed(environment, CLIENT),
                needed(environment, SECRET),
                environment.getOrDefault("DEPECHE_OPENID_CLAIM", "email"),
                Optional.ofNullable(environment.get("DEPECHE_OPENID_NEWCOMERS")).filter(role -> !role.isBlank())));
    }

    private static String needed(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + ": it goes with " + ISSUER);
        }
        return value;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OpenIdSettings[" + issuer + ", " + client + ", " + claim + ", " + newcomers + "]";
    }
}
