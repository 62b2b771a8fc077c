package org.depeche.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.newsroom.account.Account;
import org.depeche.newsroom.account.Accounts;
import org.depeche.newsroom.account.Role;
import org.jspecify.annotations.Nullable;

/** Looks at each request before anything else does, and turns away what should not come in. It is thread-safe. */
public final class Guard {
    private static final String COOKIE = "depeche";
    private static final String STATE_COOKIE = "depeche-openid";
    private static final int STATE_SECONDS = 600;
    private static final String ORIGIN = "origin";
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern FORM = Pattern.compile(
            "application/x-www-form-urlencoded(\\s*;\\s*charset=\"?utf-8\"?)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Account LOCAL = new Account("local", Role.ADMIN);

    /** A page asks for a style and a script beside itself; a reader turns no fifty pages a second. */
    private static final int BURST = 300;

    private static final double PER_SECOND = 50;

    private static final int SIGN_INS = 8;
    private static final double SIGN_INS_PER_SECOND = 1 / 20.0;

    private final GuardSettings settings;
    private final Accounts accounts;
    private final HostCheck hosts;
    private final CsrfTokens csrf = new CsrfTokens();
    private final RateLimits requests = new RateLimits(BURST, PER_SECOND, System::nanoTime);
    private final RateLimits signIns = new RateLimits(SIGN_INS, SIGN_INS_PER_SECOND, System::nanoTime);

    public Guard(GuardSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
        this.hosts = new HostCheck(settings.hosts(), settings.isPublic());
    }

    /** Runs before every request, whatever it asks for. */
    public void welcome(Context context) throws IOException {
        SafeHeaders.set(context, settings.isBehindProxy());
        var host = context.header("Host");
        if (host == null || !hosts.isOurs(host)) {
            throw refusal(421, "this server is not known under the name it was asked for");
        }
        if (settings.isPublic() && !requests.take(address(context))) {
            context.header("Retry-After", "5");
            throw refusal(429, "too many requests; wait some seconds");
        }
        context.attribute(ORIGIN, (settings.isBehindProxy() ? "https" : context.scheme()) + "://" + host);
        identify(context).attach(context);
    }

    /** Where the server was asked for, as browsers write it: {@code https://news.example.org}. */
    public static String origin(Context context) {
        String known = context.attribute(ORIGIN);
        return known == null ? "" : known;
    }

    /** Runs before a route that was found: holds who asks against what it demands. */
    public void admit(Context context) {
        var caller = Caller.of(context);
        if (!SAFE_METHODS.contains(context.method().name()) && !caller.isProgram()) {
            requireOwnForm(context, caller);
        }
        var demands = context.routeRoles();
        if (demands.contains(Demand.NOTHING)) {
            return;
        }
        // A route that says nothing is for readers.
        var role = demands.stream()
                .filter(Demand.class::isInstance)
                .map(demand -> ((Demand) demand).role())
                .findFirst()
                .orElse(Role.READER);
        if (caller.account().isEmpty()) {
            throw refusal(401, "sign in first");
        }
        if (!caller.may(role)) {
            throw refusal(403, "this takes the role " + role.word());
        }
    }

    private Caller identify(Context context) throws IOException {
        var bearer = bearer(context.header("Authorization"));
        if (bearer.isPresent()) {
            var account = accounts.ofToken(bearer.get());
            if (account.isEmpty()) {
                throw refusal(401, "the token in the header Authorization is not known");
            }
            return new Caller(account, false, true, "");
        }
        if (!settings.isPublic()) {
            return new Caller(Optional.of(LOCAL), true, false, csrf.of("local"));
        }
        var session = Optional.ofNullable(context.cookie(COOKIE));
        var account = session.isPresent() ? accounts.ofSession(session.get()) : Optional.<Account>empty();
        return new Caller(account, false, false, csrf.of(account.isPresent() ? session.get() : "stranger"));
    }

    private static Optional<String> bearer(@Nullable String header) {
        return header != null && header.startsWith("Bearer ")
                ? Optional.of(header.substring("Bearer ".length()).strip())
                : Optional.empty();
    }

    private void requireOwnForm(Context context, Caller caller) {
        var type = context.header("Content-Type");
        if (type != null && !FORM.matcher(type).matches()) {
            throw refusal(415, "a form as browsers send it is needed: application/x-www-form-urlencoded, in UTF-8");
        }
        var site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw refusal(403, "a form of another site");
        }
        var header = context.header("X-Csrf-Token");
        var given = header != null ? header : context.formParam("csrf");
        if (given == null || !CsrfTokens.isSame(caller.csrf(), given)) {
            throw refusal(403, "the form is too old or not ours; load the page again");
        }
    }

    /** Signs in; false where name and password do not go together. */
    public boolean signIn(Context context, String name, String password) throws IOException {
        slowDown(context);
        return signIn(context, accounts.signIn(name, password));
    }

    /** Signs {@code name} in, for whom a provider vouches; false where there is no such account, and none is made. */
    public boolean signInVouchedFor(Context context, String name, Optional<Role> newcomers) throws IOException {
        slowDown(context);
        return signIn(context, accounts.signInVouchedFor(name, newcomers));
    }

    private boolean signIn(Context context, Optional<String> session) {
        session.ifPresent(token -> context.cookie(cookie(COOKIE, token, (int) Accounts.SESSION.toSeconds())));
        return session.isPresent();
    }

    private void slowDown(Context context) {
        if (!signIns.take(address(context))) {
            context.header("Retry-After", "60");
            throw refusal(429, "too many attempts to sign in; wait a minute");
        }
    }

    /** Has the browser keep what it must bring back from a provider. */
    public void holdState(Context context, String state) {
        context.cookie(cookie(STATE_COOKIE, state, STATE_SECONDS));
    }

    /** What the browser kept; it keeps it no longer. */
    public String heldState(Context context) {
        var held = context.cookie(STATE_COOKIE);
        context.cookie(cookie(STATE_COOKIE, "", 0));
        return held == null ? "" : held;
    }

    public void signOut(Context context) throws IOException {
        var session = context.cookie(COOKIE);
        if (session != null) {
            accounts.signOut(session);
        }
        context.cookie(cookie(COOKIE, "", 0));
    }

    private Cookie cookie(String name, String value, int seconds) {
        return new Cookie(name, value, "/", seconds, settings.isBehindProxy(), true, null, SameSite.LAX);
    }

    private String address(Context context) {
        var forwarded = settings.isBehindProxy() ? context.header("X-Forwarded-For") : null;
        if (forwarded == null) {
            return context.ip();
        }
        // The last one is what our proxy saw; those before it may be invented.
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static HttpResponseException refusal(int status, String reason) {
        return new HttpResponseException(status, reason, Map.of());
    }
}
