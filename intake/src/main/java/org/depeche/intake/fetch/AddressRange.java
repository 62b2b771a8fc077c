package org.depeche.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * The network addresses that begin with the same bits: {@code 10.0.0.0/8}, {@code fe80::/10} or one address alone.
 *
 * @param first the network's first address
 * @param bits how many bits of it all addresses share
 */
public record AddressRange(InetAddress first, int bits) {
    private static final Pattern WRITTEN =
            Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:/(\\d{1,3}))?");

    public AddressRange {
        if (bits < 0 || bits > first.getAddress().length * 8) {
            throw new IllegalArgumentException("address range " + first.getHostAddress() + "/" + bits + ": from 0 to "
                    + first.getAddress().length * 8 + " bits are needed");
        }
    }

    /** Reads an address or a range; names are not looked up. */
    public static AddressRange parse(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "address range '" + written + "': 192.168.1.0/24 or 192.168.1.7 or fd00::/8 is needed");
        }
        try {
            // Neither form is a name, so that nothing is asked of any server.
            var first = InetAddress.getByName(parts.group(1));
            int all = first.getAddress().length * 8;
            return new AddressRange(first, parts.group(2) == null ? all : Integer.parseInt(parts.group(2)));
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException("address range '" + written + "': no such address", noAddress);
        }
    }

    public boolean contains(InetAddress address) {
        var left = first.getAddress();
        var right = address.getAddress();
        if (left.length != right.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (left[i] != right[i]) {
                return false;
            }
        }
        int mask = 0xFF00 >> (bits % 8) & 0xFF;
        return mask == 0 || ((left[whole] ^ right[whole]) & mask) == 0;
    }
}
