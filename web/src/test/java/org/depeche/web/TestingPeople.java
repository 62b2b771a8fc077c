package org.depeche.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.newsroom.account.Role;
import org.depeche.newsroom.alert.AlertSettings;

/** A public server behind a proxy of the tests' own, with an account for each role; each request comes from elsewhere. */
final class TestingPeople implements AutoCloseable {
    static final String PASSWORD = "une passerelle au printemps";

    private final WebServer server;
    private final Wire wire;
    private final Map<Role, String> sessions = new HashMap<>();
    private int requests;

    private TestingPeople(WebServer server) {
        this.server = server;
        this.wire = new Wire(server.port());
    }

    /** Serves an archive in {@code folder}, with accounts {@code reader}, {@code editor} and {@code admin}. */
    static TestingPeople serve(Path folder, Consumer<String> log) throws IOException {
        return serve(TestingArchive.in(folder).toString(), log);
    }

    static TestingPeople serve(String archive, Consumer<String> log) throws IOException {
        var settings = new ServeSettings(archive, 0, true, List.of(), true, AlertSettings.standard());
        var people = new TestingPeople(WebServer.start(settings, Clock.systemUTC(), log));
        var path = people.setupPath();
        people.send(
                "POST",
                "/setup",
                "",
                Map.of(
                        "csrf",
                        people.send("GET", path, "", Map.of()).csrf(),
                        "code",
                        path.substring(path.indexOf('=') + 1),
                        "name",
                        "admin",
                        "password",
                        PASSWORD));
        for (var role : List.of("reader", "editor")) {
            people.post(Role.ADMIN, "/accounts", Map.of("name", role, "password", PASSWORD, "role", role));
        }
        return people;
    }

    private String setupPath() {
        return server.address().replaceFirst("^https?://[^/]+", "");
    }

    WebServer server() {
        return server;
    }

    /** The cookie of whoever has the role; nothing for a stranger. */
    String cookie(Optional<Role> role) throws IOException {
        return role.isPresent() ? cookie(role.get()) : "";
    }

    String cookie(Role role) throws IOException {
        var known = sessions.get(role);
        if (known == null) {
            known = signIn(role.word(), PASSWORD).cookie();
            sessions.put(role, known);
        }
        return known;
    }

    /** The next request of {@code role} signs in anew. */
    void forget(Role role) {
        sessions.remove(role);
    }

    Wire.Answer signIn(String name, String password, String... headers) throws IOException {
        var csrf = send("GET", "/sign-in", "", Map.of()).csrf();
        return send("POST", "/sign-in", "", Map.of("csrf", csrf, "name", name, "password", password), headers);
    }

    /** What a form for {@code cookie} must bring back. */
    String csrf(String cookie) throws IOException {
        return send("GET", "/sign-in", cookie, Map.of()).csrf();
    }

    Wire.Answer get(Role role, String path, String... headers) throws IOException {
        return send("GET", path, cookie(role), Map.of(), headers);
    }

    /** Sends a form as the pages make it. */
    Wire.Answer post(Role role, String path, Map<String, String> fields) throws IOException {
        var all = new LinkedHashMap<>(fields);
        all.put("csrf", csrf(cookie(role)));
        return send("POST", path, cookie(role), all);
    }

    String token(Role role, String name) throws IOException {
        return post(role, "/tokens", Map.of("name", name))
                .body()
                .replaceAll("(?s).*<code>(depeche_[^<]+)</code>.*", "$1");
    }

    Wire.Answer send(String method, String path, String cookie, Map<String, String> fields, String... headers)
            throws IOException {
        return sendBody(method, path, cookie, method.equals("GET") ? "" : Wire.form(fields), headers);
    }

    /** Sends a request from an address that nobody had before. */
    Wire.Answer sendBody(String method, String path, String cookie, String body, String... headers) throws IOException {
        requests++;
        var all = new ArrayList<>(List.of(
                "X-Forwarded-For",
                "10." + requests / 65_536 + "." + requests / 256 % 256 + "." + requests % 256,
                "Cookie",
                cookie));
        all.addAll(List.of(headers));
        return wire.send(method, path, body, all.toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
