package org.depeche.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which network addresses may be asked: those of the public internet, and what the user allows by name.
 *
 * <p>IPv4 knows its private, local and reserved ranges by list; of IPv6 only the public part is let through, less the
 * ranges in it that are none. An address that wraps an IPv4 address for a translator is judged by the one it wraps.
 * Source: the registries of special-purpose addresses kept by IANA (RFC 6890 and its updates).
 */
final class AddressRules {
    private static final List<AddressRange> CLOSED_4 = ranges(
            // this network, private, shared by carriers, own machine, link-local with the clouds' metadata
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            // protocols, examples, old relays, private, measurements, examples
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            // a cloud's inner service at a public address; multicast; reserved and broadcast
            "168.63.129.16",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final AddressRange PUBLIC_6 = AddressRange.parse("2000::/3");
    private static final List<AddressRange> CLOSED_6 = ranges(
            // Teredo and other protocols, examples, 6to4 relays, examples
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
    private static final AddressRange TRANSLATED = AddressRange.parse("64:ff9b::/96");

    private final List<AddressRange> allowed;

    AddressRules(List<AddressRange> allowed) {
        this.allowed = allowed;
    }

    boolean permits(InetAddress address) {
        return allowed.stream().anyMatch(range -> range.contains(address)) || isPublic(address);
    }

    private boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return CLOSED_4.stream().noneMatch(range -> range.contains(address));
        }
        if (TRANSLATED.contains(address)) {
            return permits(wrapped(address));
        }
        return PUBLIC_6.contains(address) && CLOSED_6.stream().noneMatch(range -> range.contains(address));
    }

    private static InetAddress wrapped(InetAddress address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }

    private static List<AddressRange> ranges(String... written) {
        return Stream.of(written).map(AddressRange::parse).toList();
    }
}
