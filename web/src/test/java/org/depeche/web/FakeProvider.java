package org.depeche.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** An OpenID provider of the tests' own: it describes itself, publishes its key and gives a token for a code. */
final class FakeProvider implements AutoCloseable {
    static final String CLIENT = "depeche";
    static final String SECRET = "a secret of ours";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private Map<String, String> asked = Map.of();
    private Word word = new Word(key, Map.of());

    FakeProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::giveToken);
        server.start();
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException never) {
            throw new IllegalStateException(never);
        }
    }

    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /**
     * What the provider says.
     *
     * @param others than what it should say
     */
    record Word(RSAKey by, Map<String, Object> others) {
        Word by(RSAKey other) {
            return new Word(other, others);
        }

        Word with(String name, Object value) {
            var more = new HashMap<>(others);
            more.put(name, value);
            return new Word(by, more);
        }

        @Override
        public String toString() {
            return "word with " + others;
        }
    }

    Word word() {
        return new Word(key, Map.of());
    }

    /** The next code is for who asked with {@code parameters}, and gets {@code saying}. */
    void expect(Map<String, String> parameters, Word saying) {
        asked = parameters;
        word = saying;
    }

    private String description() {
        var issuer = issuer().toString();
        return """
                {"issuer": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%s/token",
                 "jwks_uri": "%s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer, issuer, issuer, issuer);
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var credentials = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
        boolean isRight =
                ("Basic " + credentials).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                        && form.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri"))
                        && challenge(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"));
        if (!isRight) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"" + signed()
                        + "\"}");
    }

    private String signed() {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject("person 7")
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", asked.get("nonce"))
                .claim("email", "lea@phare.example")
                .claim("email_verified", true);
        word.others().forEach(claims::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), claims.build());
        try {
            token.sign(new RSASSASigner(word.by()));
        } catch (JOSEException never) {
            throw new IllegalStateException(never);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var part : form.split("&")) {
            int equals = part.indexOf('=');
            fields.put(
                    part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
