package org.depeche.web.guard;

import io.javalin.http.Context;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where a request comes from, as far as that can be believed: what limits are counted by. */
final class ClientAddress {
    private static final Pattern SIX = Pattern.compile("\\[?([0-9A-Fa-f.:]*:[0-9A-Fa-f.:]*)(?:%.*)?(?:]:\\d+|])?");

    /** A household or a rented server has 2^64 addresses: they are one to us. */
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String of(Context context, boolean isBehindProxy) {
        var address = context.ip();
        if (isBehindProxy) {
            // The last one is what our proxy saw; those before it, in this line or in others, may be invented.
            for (var line : Collections.list(context.req().getHeaders("X-Forwarded-For"))) {
                address = line.substring(line.lastIndexOf(',') + 1).strip();
            }
        }
        return network(address);
    }

    /** The network of an address of IPv6; any other address as it is. */
    static String network(String address) {
        var six = SIX.matcher(address);
        if (!six.matches()) {
            return address;
        }
        try {
            // With a colon in it, it is no name: nothing is asked of any server.
            var parsed = InetAddress.getByName(six.group(1));
            return parsed instanceof Inet4Address
                    ? parsed.getHostAddress()
                    : HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES) + "/64";
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
