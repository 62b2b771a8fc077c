package org.depeche.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up and lets only permitted addresses through.
 *
 * <p>The client connects to the very addresses that come out of here and asks nobody else, so that a name server which
 * answers differently the next time (DNS rebinding) gains nothing.
 */
final class CheckedResolver implements DnsResolver {
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
    private static final String BYTE = "(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])";
    private static final Pattern PLAIN = Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE);

    private final AddressRules rules;
    private final Lookup lookup;

    CheckedResolver(AddressRules rules, Lookup lookup) {
        this.rules = rules;
        this.lookup = lookup;
    }

    /** A name service. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        // Octal, hexadecimal and shortened forms are read differently by every library: none is needed.
        if (NUMBER.matcher(host).matches() && !PLAIN.matcher(host).matches()) {
            throw new ForbiddenAddress(Reason.of(Reason.Code.NOT_PLAIN, host));
        }
        var all = lookup.all(host);
        var permitted = Stream.of(all).filter(rules::permits).toArray(InetAddress[]::new);
        if (permitted.length == 0) {
            var first =
                    all.length == 0 || all[0].getHostAddress().equals(host) ? "" : " (" + all[0].getHostAddress() + ")";
            throw new ForbiddenAddress(Reason.of(Reason.Code.NOT_PUBLIC, host + first));
        }
        return permitted;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A host that must not be asked. */
    static final class ForbiddenAddress extends UnknownHostException implements Step.Reasoned {
        private static final long serialVersionUID = 1;

        private final Reason reason;

        ForbiddenAddress(Reason reason) {
            super(reason.toString());
            this.reason = reason;
        }

        @Override
        public Reason reason() {
            return reason;
        }
    }
}
