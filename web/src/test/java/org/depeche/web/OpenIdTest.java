package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.newsroom.alert.AlertSettings;
import org.depeche.web.openid.OpenIdSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by the word of a provider, and every way in which that word must not be taken. */
class OpenIdTest {
    private static final String PASSWORD = "une passerelle au printemps";

    private final List<String> failures = new ArrayList<>();
    private FakeProvider provider;
    private WebServer server;
    private Wire wire;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException, JOSEException {
        provider = new FakeProvider();
        var openId = new OpenIdSettings(
                provider.issuer(), FakeProvider.CLIENT, FakeProvider.SECRET, "email", Optional.of("reader"));
        server = WebServer.start(
                new ServeSettings(
                        TestingArchive.in(folder).toString(),
                        0,
                        true,
                        List.of(),
                        false,
                        AlertSettings.standard(),
                        Optional.of(openId)),
                Clock.systemUTC(),
                failures::add);
        wire = new Wire(server.port());
        var path = server.address().replaceFirst("^http://[^/]+", "");
        var code = path.substring(path.indexOf('=') + 1);
        wire.post("/setup", Map.of("csrf", wire.get(path).csrf(), "code", code, "name", "ada", "password", PASSWORD));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        provider.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void letsInWhomTheProviderVouchesFor() throws IOException {
        assertThat(wire.get("/sign-in?next=/feeds").body()).contains("href=\"/sign-in/openid?next=%2Ffeeds\"");
        var back = comeBack(depart("/feeds"), provider.word());
        assertThat(back.header("Location").orElseThrow()).endsWith("/feeds");
        assertThat(wire.get("/feeds", "Cookie", session(back)).body()).contains("lea@phare.example");
        assertThat(wire.post("/decide", Map.of("verb", "JOIN"), "Cookie", session(back))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void takesAWordOnce() throws IOException {
        var departure = depart("/");
        comeBack(departure, provider.word());
        assertThat(comeBack(departure, provider.word()).status()).isEqualTo(400);
    }

    @Test
    void letsNobodySignAStrangersBrowserIn() throws IOException {
        var departure = depart("/");
        provider.expect(departure.parameters(), provider.word());
        var other = wire.get("/sign-in/openid/back?code=once&state=" + departure.parameter("state"));
        assertThat(other.status()).isEqualTo(400);
    }

    @Test
    void takesNoWordThatIsNotTheProvidersForThisServerAndThisAttempt() throws IOException {
        for (var word : List.of(
                provider.word().by(FakeProvider.newKey()),
                provider.word().with("aud", "another"),
                provider.word().with("iss", "https://evil.example"),
                provider.word().with("nonce", "guessed"),
                provider.word().with("exp", 1_000_000L),
                provider.word().with("email_verified", false))) {
            var back = comeBack(depart("/"), word);
            assertThat(back.status()).as(word.toString()).isEqualTo(400);
            assertThat(back.header("Set-Cookie").orElse("")).doesNotContain("depeche=");
        }
    }

    @Test
    void leadsToNoOtherSite() throws IOException {
        var back = comeBack(depart("//evil.example"), provider.word());
        assertThat(back.header("Location").orElseThrow()).doesNotContain("evil");
    }

    @Test
    void needsAnIssuerOverTls() {
        assertThatThrownBy(() -> OpenIdSettings.of(Map.of(
                        "DEPECHE_OPENID_ISSUER", "http://login.example",
                        "DEPECHE_OPENID_CLIENT", "depeche",
                        "DEPECHE_OPENID_SECRET", "s")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("http://login.example");
        assertThatThrownBy(() -> OpenIdSettings.of(Map.of("DEPECHE_OPENID_ISSUER", "https://login.example")))
                .hasMessageContaining("DEPECHE_OPENID_CLIENT");
        assertThat(OpenIdSettings.of(Map.of())).isEmpty();
    }

    /** A browser on its way: what the provider was asked, what the browser keeps. */
    private record Departure(Map<String, String> parameters, String cookie) {
        String parameter(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    private Departure depart(String next) throws IOException {
        var answer = wire.get("/sign-in/openid?next=" + next);
        var address = URI.create(answer.header("Location").orElseThrow());
        assertThat(address.toString()).startsWith(provider.issuer().toString());
        assertThat(answer.header("Set-Cookie").orElseThrow()).contains("HttpOnly");
        return new Departure(FakeProvider.fields(address.getRawQuery()), answer.cookie());
    }

    private Wire.Answer comeBack(Departure departure, FakeProvider.Word word) throws IOException {
        provider.expect(departure.parameters(), word);
        return wire.get(
                "/sign-in/openid/back?code=once&state=" + departure.parameter("state"), "Cookie", departure.cookie());
    }

    private static String session(Wire.Answer answer) {
        var found = Pattern.compile("(?im)^Set-Cookie: (depeche=[^;]+)").matcher(answer.head());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
