package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.depeche.newsroom.account.Role;
import org.depeche.web.guard.Guard;
import org.depeche.web.guard.Refusal;
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
            throw Refusal.of(403, "account.none", arrival.account());
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
        return openId.orElseThrow(() -> Refusal.of(404, "openid.none"));
    }

    private static Refusal unreached(IOException silent) {
        return Refusal.of(502, "openid.silent", String.valueOf(silent.getMessage()));
    }
}
