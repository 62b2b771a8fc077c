package org.depeche.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;

/**
 * Posts messages where a user wants them: to public addresses only, within limits, over no redirect.
 *
 * <p>Each call blocks its thread until the answer is there; any number of threads may call.
 */
public final class Courier implements Closeable {
    private final Exchange exchange;

    public Courier(FetchSettings settings) {
        this.exchange = new Exchange(settings, InetAddress::getAllByName);
    }

    /** Posts {@code body} as JSON; why it was not taken, or nothing where the server took it. */
    public Optional<String> post(PageAddress address, Map<String, String> headers, byte[] body) {
        try {
            int status = exchange.post(address, headers, body).status();
            return status >= 200 && status < 300 ? Optional.empty() : Optional.of("answered " + status);
        } catch (IOException broken) {
            return Optional.of(
                    Step.of(broken).fetched() instanceof Fetched.Failed failed
                            ? failed.reason()
                            : String.valueOf(broken.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        exchange.close();
    }
}
