package org.depeche.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.event.HandlerMetaInfo;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.web.api.Api;
import org.depeche.web.guard.Demand;
import org.depeche.web.guard.Guard;
import org.depeche.web.guard.GuardSettings;
import org.depeche.web.guard.HeadRequests;
import org.depeche.web.openid.OpenIdSignIn;
import org.depeche.web.site.Site;

/** The newsroom on the web, serving until it is closed. */
public final class WebServer implements AutoCloseable {
    /** What a request may bring; an article pasted whole is some twenty thousand characters. */
    private static final long LARGEST_REQUEST = 1_000_000;

    private final ServeSettings settings;
    private final Rooms rooms;
    private final List<Route> routes = new ArrayList<>();
    private final Javalin javalin;
    private final Optional<String> setupCode;

    private WebServer(ServeSettings settings, Rooms rooms, Clock clock, Consumer<String> log) throws IOException {
        this.settings = settings;
        this.rooms = rooms;
        var code = code();
        this.setupCode = settings.isPublic() && rooms.accounts().areNone() ? Optional.of(code) : Optional.empty();
        var guard = new Guard(
                new GuardSettings(settings.isPublic(), settings.hosts(), settings.isBehindProxy()), rooms.accounts());
        var site = site(guard, code, clock);
        var api = new Api(settings.archive(), rooms.reading(), rooms.lookup(), clock);
        this.javalin = Javalin.create(config -> {
            limit(config);
            config.events.handlerAdded(added -> note(added, routes));
            watch(config.routes, guard);
            site.route(config.routes);
            api.route(config.routes);
            new Failures(site, log).route(config.routes);
        });
    }

    /** Opens the archive, which is made where it is not there, and serves; {@code log} hears of failures, a line each. */
    public static WebServer start(ServeSettings settings, Clock clock, Consumer<String> log) throws IOException {
        var rooms = new Rooms(settings, clock, log);
        try {
            var server = new WebServer(settings, rooms, clock, log);
            server.listen();
            return server;
        } catch (IOException | RuntimeException failure) {
            rooms.close();
            throw failure;
        }
    }

    private Site site(Guard guard, String code, Clock clock) {
        return new Site(
                settings.archive(),
                clock,
                rooms.reading(),
                rooms.lookup(),
                rooms.fetcher(),
                rooms.decisions(),
                rooms.alerts(),
                rooms.accounts(),
                guard,
                settings.openId().map(OpenIdSignIn::new),
                code);
    }

    /** Each request is looked at, and what became of it is counted. */
    private static void watch(RoutesConfig routes, Guard guard) {
        var metrics = new Metrics();
        routes.before(metrics::begin);
        routes.before(guard::welcome);
        routes.beforeMatched(guard::admit);
        routes.after(metrics::end);
        routes.get("/metrics", metrics::show, Demand.ADMIN);
        routes.get("/health", context -> context.result("ok\n"), Demand.NOTHING);
    }

    private static void note(HandlerMetaInfo added, List<Route> routes) {
        if (added.getHttpMethod().isHttpMethod()) {
            var demands = added.getRoles().stream().map(Demand.class::cast).toList();
            routes.add(new Route(added.getHttpMethod().name(), added.getPath(), demands));
        }
    }

    private static void limit(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.prefer405over404 = true;
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new ProtocolErrors());
            server.setHandler(new HeadRequests());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16_384);
        });
    }

    private void listen() throws IOException {
        // A proxy stands on this machine: only who has none opens the server to the network itself.
        var address = settings.isPublic() && !settings.isBehindProxy() ? "0.0.0.0" : "127.0.0.1";
        try {
            javalin.start(address, settings.port());
        } catch (JavalinBindException taken) {
            throw new IOException("port " + settings.port() + " is taken; --port chooses another", taken);
        }
    }

    private static String code() {
        var code = new byte[18];
        new SecureRandom().nextBytes(code);
        return Base64.getUrlEncoder().encodeToString(code);
    }

    /** All that is answered; a test holds it against a table of who may what. */
    List<Route> routes() {
        return List.copyOf(routes);
    }

    public int port() {
        return javalin.port();
    }

    /** Where to go first; where nobody has an account yet, where the first one is made. */
    public String address() {
        return origin() + "/" + setupCode.map(code -> "setup?code=" + code).orElse("");
    }

    /** Under which the pages are: {@code http://localhost:8080}. */
    public String origin() {
        var scheme = settings.isBehindProxy() ? "https" : "http";
        if (settings.hosts().isEmpty()) {
            return scheme + "://localhost:" + port();
        }
        return scheme + "://" + settings.hosts().get(0) + (settings.isBehindProxy() ? "" : ":" + port());
    }

    @Override
    public void close() throws IOException {
        javalin.stop();
        rooms.close();
    }
}
