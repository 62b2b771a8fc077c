package org.depeche.web.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.wording.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Signs people in by the word of an OpenID provider: the code flow with PKCE, a state that is bound to the browser, a nonce,
 * and a signed token. It is thread-safe.
 */
public final class OpenIdSignIn {
    private static final int PATIENCE_MILLIS = 5000;
    private static final int LARGEST_KEYS = 200_000;

    private final OpenIdSettings settings;
    private final ClientID client;
    private final Attempts attempts = new Attempts(System::nanoTime);
    private @Nullable OIDCProviderMetadata known;

    public OpenIdSignIn(OpenIdSettings settings) {
        this.settings = settings;
        this.client = new ClientID(settings.client());
    }

    public OpenIdSettings settings() {
        return settings;
    }

    /**
     * Where to send the browser.
     *
     * @param state what the browser must keep and bring back
     */
    public record Departure(URI address, String state) {}

    /** Begins to sign somebody in, who is to come back to {@code back} and go on to {@code next}. */
    public Departure begin(URI back, String next) throws IOException {
        var attempt = new Attempts.Attempt(back, next, new Nonce(), new CodeVerifier());
        var state = new State();
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "email", "profile"), client, back)
                .endpointURI(provider().getAuthorizationEndpointURI())
                .state(state)
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .build();
        attempts.keep(state.getValue(), attempt);
        return new Departure(request.toURI(), state.getValue());
    }

    /**
     * Who came back.
     *
     * @param account what the provider calls the person
     */
    public record Arrival(String account, String next) {}

    /**
     * Takes somebody in who came back at {@code address} with the {@code state} that the browser kept; IllegalArgument where
     * the provider does not vouch for them.
     */
    public Arrival finish(URI address, String state) throws IOException {
        try {
            var response = AuthenticationResponseParser.parse(address);
            var attempt = Optional.ofNullable(response.getState())
                    .filter(given -> given.equals(new State(state)))
                    .flatMap(given -> attempts.take(given.getValue()))
                    .orElseThrow(() -> new Refused("openid.over"));
            if (!response.indicatesSuccess()) {
                throw new Refused(
                        "openid.nobody",
                        String.valueOf(
                                response.toErrorResponse().getErrorObject().getCode()));
            }
            var claims = exchange(response.toSuccessResponse().getAuthorizationCode(), attempt);
            return new Arrival(account(claims), attempt.next());
        } catch (GeneralException | BadJOSEException | JOSEException broken) {
            var refused = new Refused("openid.word", String.valueOf(broken.getMessage()));
            refused.initCause(broken);
            throw refused;
        }
    }

    private IDTokenClaimsSet exchange(AuthorizationCode code, Attempts.Attempt attempt)
            throws IOException, GeneralException, BadJOSEException, JOSEException {
        var provider = provider();
        var request = new TokenRequest.Builder(
                        provider.getTokenEndpointURI(),
                        new ClientSecretBasic(client, new Secret(settings.secret())),
                        new AuthorizationCodeGrant(code, attempt.back(), attempt.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        request.setFollowRedirects(false);
        var response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new Refused(
                    "openid.token",
                    String.valueOf(response.toErrorResponse().getErrorObject().getCode()));
        }
        var token = (OIDCTokenResponse) response.toSuccessResponse();
        return validator(provider).validate(token.getOIDCTokens().getIDToken(), attempt.nonce());
    }

    private IDTokenValidator validator(OIDCProviderMetadata provider) throws IOException {
        // Only signatures of a key that the provider publishes: none with a shared secret, none at all least of all.
        var offered = Optional.ofNullable(provider.getIDTokenJWSAlgs()).orElse(List.of(JWSAlgorithm.RS256));
        var algorithm = List.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256).stream()
                .filter(offered::contains)
                .findFirst()
                .orElse(JWSAlgorithm.RS256);
        return new IDTokenValidator(
                provider.getIssuer(),
                client,
                algorithm,
                provider.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEYS));
    }

    private String account(IDTokenClaimsSet claims) {
        var name = claims.getStringClaim(settings.claim());
        if (name == null || name.isBlank()) {
            throw new Refused("openid.claim", settings.claim());
        }
        // An address that nobody checked is anybody's.
        if (settings.claim().equals("email") && !Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))) {
            throw new Refused("openid.unverified", name);
        }
        return name;
    }

    /** What the provider says of itself, asked when somebody first signs in. */
    private synchronized OIDCProviderMetadata provider() throws IOException {
        var provider = known;
        if (provider == null) {
            try {
                var issuer = new Issuer(settings.issuer().toString());
                provider = OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
            } catch (GeneralException broken) {
                throw new IOException(settings.issuer() + ": " + broken.getMessage(), broken);
            }
            known = provider;
        }
        return provider;
    }
}
