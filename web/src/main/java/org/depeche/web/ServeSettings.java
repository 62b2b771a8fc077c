package org.depeche.web;

import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.alert.AlertSettings;
import org.depeche.web.openid.OpenIdSettings;

/**
 * Where and for whom to serve.
 *
 * @param archive a file or a database's address
 * @param port 0 for any that is free
 * @param isPublic whether others than this machine's users may come; they need an account then
 * @param hosts the names under which the server is asked for, beside {@code localhost} and plain addresses
 * @param isBehindProxy whether a reverse proxy in front speaks TLS and tells who asks
 * @param alerts how alerts reach people
 * @param openId a provider that vouches for people
 */
public record ServeSettings(
        String archive,
        int port,
        boolean isPublic,
        List<String> hosts,
        boolean isBehindProxy,
        AlertSettings alerts,
        Optional<OpenIdSettings> openId) {

    public ServeSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + ": 0 to 65535 is needed");
        }
        if (isBehindProxy && !isPublic) {
            throw new IllegalArgumentException("a reverse proxy lets others in: --proxy goes with --public only");
        }
        hosts = List.copyOf(hosts);
    }

    /** Where no provider vouches for anybody. */
    public ServeSettings(
            String archive,
            int port,
            boolean isPublic,
            List<String> hosts,
            boolean isBehindProxy,
            AlertSettings alerts) {
        this(archive, port, isPublic, hosts, isBehindProxy, alerts, Optional.empty());
    }

    /** For this machine's users only. */
    public static ServeSettings local(String archive, int port) {
        return new ServeSettings(archive, port, false, List.of(), false, AlertSettings.standard());
    }
}
