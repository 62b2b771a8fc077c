package org.depeche.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.depeche.intake.fetch.BodyReader.UnfitAnswer;

/** Puts one question to one server, within all limits; follows nothing, remembers nothing, repeats nothing. */
final class Exchange implements Closeable {
    private static final int MOST_CONNECTIONS = 128;
    private static final int LONGEST_HEADER = 16_384;
    private static final int MOST_HEADERS = 200;

    private final FetchSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor deadlines;

    Exchange(FetchSettings settings, CheckedResolver.Lookup lookup) {
        this.settings = settings;
        this.client = HttpClients.custom()
                .setConnectionManager(connections(settings, lookup))
                .setUserAgent(settings.userAgent())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(settings.limits().silence()))
                        .setConnectionRequestTimeout(timeout(settings.limits().whole()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .evictExpiredConnections()
                .evictIdleConnections(TimeValue.ofSeconds(20))
                .build();
        this.deadlines = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "fetch deadlines");
            thread.setDaemon(true);
            return thread;
        });
        this.deadlines.setRemoveOnCancelPolicy(true);
    }

    private static HttpClientConnectionManager connections(FetchSettings settings, CheckedResolver.Lookup lookup) {
        var limits = settings.limits();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedResolver(new AddressRules(settings.allowed()), lookup))
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(2)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_HEADER)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .setMaxEmptyLineCount(10)
                                .build())
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(timeout(limits.silence()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(limits.connect()))
                        .setSocketTimeout(timeout(limits.silence()))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
    }

    /**
     * An answer as it came.
     *
     * @param headers by their names in small letters, the first of each
     * @param body unpacked; empty where the status is not 200
     */
    record Answer(int status, Map<String, String> headers, ByteBuffer body) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /** Asks for {@code address}; fails with a reason for people. */
    Answer ask(PageAddress address, Validators known, int largestBody) throws IOException {
        return ask(address, request(address.uri(), known), largestBody);
    }

    /** Posts {@code body} to {@code address}; what stands in the answer beside its status and headers is not read. */
    Answer post(PageAddress address, Map<String, String> headers, byte[] body) throws IOException {
        var request = new HttpPost(address.uri());
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return ask(address, request, 0);
    }

    private Answer ask(PageAddress address, HttpUriRequestBase request, int largestBody) throws IOException {
        var whole = settings.limits().whole();
        var late = new AtomicBoolean();
        var deadline = deadlines.schedule(() -> stop(request, late), whole.toMillis(), TimeUnit.MILLISECONDS);
        try (var response = client.executeOpen(origin(address), request, HttpClientContext.create())) {
            return answer(response, request, largestBody);
        } catch (IOException broken) {
            throw late.get() ? late(whole) : broken;
        } catch (RuntimeException unforeseen) {
            // A library that stumbles over what a stranger sent must not leave the host's turn open.
            throw new UnfitAnswer(Reason.of(Reason.Code.UNREADABLE, String.valueOf(unforeseen)));
        } finally {
            deadline.cancel(false);
        }
    }

    private static void stop(HttpUriRequestBase request, AtomicBoolean late) {
        late.set(true);
        request.abort();
    }

    private static HttpHost origin(PageAddress address) {
        var uri = address.uri();
        return new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
    }

    private static IOException late(Duration whole) {
        return new Late(Reason.of(Reason.Code.TOO_SLOW, whole.toSeconds()));
    }

    /** An answer that did not come whole in time. */
    private static final class Late extends InterruptedIOException implements Step.Reasoned {
        private static final long serialVersionUID = 1;

        private final Reason reason;

        Late(Reason reason) {
            super(reason.toString());
            this.reason = reason;
        }

        @Override
        public Reason reason() {
            return reason;
        }
    }

    private static HttpGet request(URI uri, Validators known) {
        var request = new HttpGet(uri);
        request.setHeader("Accept", "*/*");
        request.setHeader("Accept-Encoding", BodyReader.PACKINGS);
        known.etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
        known.lastModified().ifPresent(date -> request.setHeader("If-Modified-Since", date));
        return request;
    }

    private static Answer answer(ClassicHttpResponse response, HttpUriRequestBase request, int largestBody)
            throws IOException {
        var headers = new TreeMap<String, String>();
        for (var header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        var entity = response.getEntity();
        if (largestBody == 0) {
            // Closing would read the answer to keep the connection.
            request.abort();
        }
        if (response.getCode() != 200 || entity == null || largestBody == 0) {
            return new Answer(response.getCode(), headers, ByteBuffer.allocate(0));
        }
        try {
            var packing = headers.getOrDefault("content-encoding", "");
            var body = new BodyReader(largestBody).read(entity.getContent(), packing);
            return new Answer(200, headers, ByteBuffer.wrap(body));
        } catch (IOException broken) {
            // Closing would read the rest to keep the connection, and a hostile answer has no end.
            request.abort();
            throw broken;
        }
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
