package org.depeche.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import org.depeche.intake.fetch.Reason.Code;

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
    public Optional<Reason> post(PageAddress address, Map<String, String> headers, byte[] body) {
        try {
            int status = exchange.post(address, headers, body).status();
            return status >= 200 && status < 300 ? Optional.empty() : Optional.of(Reason.of(Code.ANSWERED, status));
        } catch (IOException broken) {
            return Optional.of(
                    Step.of(broken).fetched() instanceof Fetched.Failed failed
                            ? failed.reason()
                            : Reason.of(Code.OTHER, broken));
        }
    }

    @Override
    public void close() throws IOException {
        exchange.close();
    }
}
