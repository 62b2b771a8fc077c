package org.depeche.web;

import java.util.List;
import org.depeche.newsroom.alert.AlertSettings;

/**
 * Where and for whom to serve.
 *
 * @param archive a file or a database's address
 * @param port 0 for any that is free
 * @param isPublic whether others than this machine's users may come; they need an account then
 * @param hosts the names under which the server is asked for, beside {@code localhost} and plain addresses
 * @param isBehindProxy whether a reverse proxy in front speaks TLS and tells who asks
 * @param alerts how alerts reach people
 */
public record ServeSettings(
        String archive, int port, boolean isPublic, List<String> hosts, boolean isBehindProxy, AlertSettings alerts) {

    public ServeSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + ": 0 to 65535 is needed");
        }
        if (isBehindProxy && !isPublic) {
            throw new IllegalArgumentException("a reverse proxy lets others in: --proxy goes with --public only");
        }
        hosts = List.copyOf(hosts);
    }

    /** For this machine's users only. */
    public static ServeSettings local(String archive, int port) {
        return new ServeSettings(archive, port, false, List.of(), false, AlertSettings.standard());
    }
}
