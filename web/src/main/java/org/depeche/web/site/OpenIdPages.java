package org.depeche.web.site;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depeche.newsroom.account.Role;
import org.depeche.web.guard.Guard;
import org.depeche.web.openid.OpenIdSignIn;

/** Where people go to a provider that vouches for them, and where they come back. */
final class OpenIdPages {
    private static final String BACK = "/sign-in/openid/back";

    private final Guard guard;
    private final Optional<OpenIdSignIn> openId;

    OpenIdPages(Guard guard, Optional<OpenIdSignIn> openId) {
        this.guard = guard;
        this.openId = openId;
    }

    void depart(Context context) {
        var signIn = openId();
        try {
            var departure = signIn.begin(
                    URI.create(Guard.origin(context) + BACK), AccountPages.next(context.queryParam("next")));
            guard.holdState(context, departure.state());
            context.redirect(departure.address().toString());
        } catch (IOException silent) {
            throw unreached(silent);
        }
    }

    void arrive(Context context) throws IOException {
        var signIn = openId();
        var query = Objects.requireNonNullElse(context.queryString(), "");
        var arrival = finish(signIn, URI.create(Guard.origin(context) + BACK + "?" + query), guard.heldState(context));
        var newcomers = signIn.settings().newcomers().map(Role::parse);
        if (!guard.signInVouchedFor(context, arrival.account(), newcomers)) {
            throw new ForbiddenResponse("'" + arrival.account() + "' has no account here; an admin gives one");
        }
        context.redirect(arrival.next());
    }

    private static OpenIdSignIn.Arrival finish(OpenIdSignIn signIn, URI address, String state) {
        try {
            return signIn.finish(address, state);
        } catch (IOException silent) {
            throw unreached(silent);
        }
    }

    private OpenIdSignIn openId() {
        return openId.orElseThrow(() -> new NotFoundResponse("this server knows no OpenID provider"));
    }

    private static HttpResponseException unreached(IOException silent) {
        return new HttpResponseException(502, "the provider does not answer: " + silent.getMessage(), Map.of());
    }
}
