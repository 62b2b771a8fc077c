package org.depeche.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
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
import org.depeche.newsroom.account.Accounts;
import org.depeche.newsroom.alert.AlertRoom;
import org.depeche.newsroom.archive.MakeDecisions;
import org.depeche.newsroom.showing.ArticleFetcher;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.web.api.Api;
import org.depeche.web.guard.Demand;
import org.depeche.web.guard.Guard;
import org.depeche.web.guard.GuardSettings;
import org.depeche.web.openid.OpenIdSignIn;
import org.depeche.web.site.Lookup;
import org.depeche.web.site.Site;

/** The newsroom on the web, serving until it is closed. */
public final class WebServer implements AutoCloseable {
    private static final int READERS = 6;

    /** What a request may bring; an article pasted whole is some twenty thousand characters. */
    private static final long LARGEST_REQUEST = 1_000_000;

    private final Javalin javalin;
    private final ReadingRoom room;
    private final Accounts accounts;
    private final Lookup lookup;
    private final AlertRoom alerts;
    private final ArticleFetcher fetcher;
    private final ServeSettings settings;
    private final Optional<String> setupCode;
    private final List<Route> routes;

    private WebServer(
            Javalin javalin,
            List<Route> routes,
            ReadingRoom room,
            Lookup lookup,
            Accounts accounts,
            AlertRoom alerts,
            ArticleFetcher fetcher,
            ServeSettings settings,
            Optional<String> setupCode) {
        this.javalin = javalin;
        this.routes = List.copyOf(routes);
        this.room = room;
        this.lookup = lookup;
        this.accounts = accounts;
        this.alerts = alerts;
        this.fetcher = fetcher;
        this.settings = settings;
        this.setupCode = setupCode;
    }

    /** Opens the archive, which is made where it is not there, and serves; {@code log} hears of failures, a line each. */
    public static WebServer start(ServeSettings settings, Clock clock, Consumer<String> log) throws IOException {
        var accounts = Accounts.open(settings.archive(), clock);
        var room = ReadingRoom.open(settings.archive(), clock, READERS);
        var lookup = new Lookup(settings.archive(), clock, log);
        var fetcher = new ArticleFetcher(settings.alerts().allowed());
        var alerts = AlertRoom.open(settings.archive(), settings.alerts(), clock, log);
        try {
            var code = code();
            var guard = new Guard(
                    new GuardSettings(settings.isPublic(), settings.hosts(), settings.isBehindProxy()), accounts);
            var site = new Site(
                    settings.archive(),
                    clock,
                    room,
                    lookup,
                    fetcher,
                    new MakeDecisions(settings.archive(), clock, log),
                    alerts,
                    accounts,
                    guard,
                    settings.openId().map(OpenIdSignIn::new),
                    code);
            var metrics = new Metrics();
            var failures = new Failures(site, log);
            var api = new Api(settings.archive(), room, lookup, clock);
            var routes = new ArrayList<Route>();
            var javalin = Javalin.create(config -> {
                limit(config);
                config.events.handlerAdded(added -> note(added, routes));
                config.routes.before(metrics::begin);
                config.routes.before(guard::welcome);
                config.routes.beforeMatched(guard::admit);
                config.routes.after(metrics::end);
                config.routes.get("/metrics", metrics::show, Demand.ADMIN);
                config.routes.get("/health", context -> context.result("ok\n"), Demand.NOTHING);
                site.route(config.routes);
                api.route(config.routes);
                failures.route(config.routes);
            });
            boolean isFirst = settings.isPublic() && accounts.areNone();
            start(javalin, settings);
            return new WebServer(
                    javalin,
                    routes,
                    room,
                    lookup,
                    accounts,
                    alerts,
                    fetcher,
                    settings,
                    isFirst ? Optional.of(code) : Optional.empty());
        } catch (IOException | RuntimeException failure) {
            room.close();
            accounts.close();
            alerts.close();
            fetcher.close();
            throw failure;
        }
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
        config.jetty.modifyServer(server -> server.setErrorHandler(new ProtocolErrors()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16_384);
        });
    }

    private static void start(Javalin javalin, ServeSettings settings) throws IOException {
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
        return routes;
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
        lookup.close();
        room.close();
        accounts.close();
        alerts.close();
        fetcher.close();
    }
}
