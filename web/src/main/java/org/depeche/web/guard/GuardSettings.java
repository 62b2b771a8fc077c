package org.depeche.web.guard;

import java.util.List;

/**
 * How careful to be.
 *
 * @param isPublic whether everybody needs an account
 * @param hosts the names under which the server may be asked for
 * @param isBehindProxy whether to believe {@code X-Forwarded-For}, and to keep cookies to TLS
 */
public record GuardSettings(boolean isPublic, List<String> hosts, boolean isBehindProxy) {
    public GuardSettings {
        hosts = List.copyOf(hosts);
    }
}
