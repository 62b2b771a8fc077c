package org.depeche.web.guard;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
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
    private static final Account LOCAL = new Account("local", Role.ADMIN);

    /** A page asks for a style and a script beside itself; a reader turns no fifty pages a second. */
    private static final int BURST = 300;

    private static final double PER_SECOND = 50;

    private static final int SIGN_INS = 8;
    private static final double SIGN_INS_PER_SECOND = 1 / 20.0;

    /** For one account from all addresses: more than one address can use up, or it would lock people out. */
    private static final int GUESSES = 60;

    private static final double GUESSES_PER_SECOND = 1 / 5.0;

    /** Of the browser in which somebody signed in, by the account: another one's does not count there. */
    private static final String KNOWN_COOKIE = "depeche-known";

    private static final int KNOWN_SECONDS = 180 * 24 * 3600;
    private static final int LONGEST_NAME = 64;

    private final GuardSettings settings;
    private final Accounts accounts;
    private final HostCheck hosts;
    private final Cookies cookies;
    private final CsrfTokens csrf = new CsrfTokens();
    private final KnownBrowsers browsers = new KnownBrowsers();
    private final RateLimits requests = new RateLimits(BURST, PER_SECOND, System::nanoTime);
    private final RateLimits signIns = new RateLimits(SIGN_INS, SIGN_INS_PER_SECOND, System::nanoTime);
    private final RateLimits guesses = new RateLimits(GUESSES, GUESSES_PER_SECOND, System::nanoTime);

    public Guard(GuardSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
        this.hosts = new HostCheck(settings.hosts(), settings.isPublic());
        this.cookies = new Cookies(settings.isBehindProxy());
    }

    /** Runs before every request, whatever it asks for. */
    public void welcome(Context context) throws IOException {
        SafeHeaders.set(context, settings.isBehindProxy());
        var host = context.header("Host");
        if (host == null || !hosts.isOurs(host)) {
            throw Refusal.of(421, "host");
        }
        if (settings.isPublic() && !requests.take(address(context))) {
            context.header("Retry-After", "5");
            throw Refusal.of(429, "requests");
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
        if (!SAFE_METHODS.contains(context.method().name())) {
            FormCheck.require(context, caller);
        }
        var demands = context.routeRoles();
        if (demands.contains(Demand.NOTHING)) {
            return;
        }
        // A route that forgot to say whom it is for is for nobody but admins.
        var role = demands.stream()
                .filter(Demand.class::isInstance)
                .map(demand -> ((Demand) demand).role())
                .findFirst()
                .orElse(Role.ADMIN);
        if (caller.account().isEmpty()) {
            throw Refusal.of(401, "stranger");
        }
        if (!caller.may(role)) {
            throw Refusal.of(403, "role." + role.word());
        }
    }

    private Caller identify(Context context) throws IOException {
        var bearer = bearer(context.header("Authorization"));
        if (bearer.isPresent()) {
            var account = accounts.ofToken(bearer.get());
            if (account.isEmpty()) {
                throw Refusal.of(401, "token.unknown");
            }
            return new Caller(account, false, true, "");
        }
        if (!settings.isPublic()) {
            return new Caller(Optional.of(LOCAL), true, false, csrf.of("local"));
        }
        var session = cookies.kept(context, COOKIE);
        var account = session.isPresent() ? accounts.ofSession(session.get()) : Optional.<Account>empty();
        return new Caller(account, false, false, csrf.of(account.isPresent() ? session.get() : "stranger"));
    }

    private static Optional<String> bearer(@Nullable String header) {
        return header != null && header.startsWith("Bearer ")
                ? Optional.of(header.substring("Bearer ".length()).strip())
                : Optional.empty();
    }

    /** Signs in; false where name and password do not go together. */
    public boolean signIn(Context context, String name, String password) throws IOException {
        slowDown(context, name);
        return signIn(context, name, accounts.signIn(name, password));
    }

    /** Changes the password of who asks, and signs in anew; false where the old one is wrong. */
    public boolean changePassword(Context context, String old, String wanted) throws IOException {
        var name = Caller.of(context).name();
        slowDown(context, name);
        return accounts.changePassword(name, old, wanted) && signIn(context, name, accounts.signIn(name, wanted));
    }

    /** Signs {@code name} in, for whom a provider vouches; false where there is no such account, and none is made. */
    public boolean signInVouchedFor(Context context, String name, Optional<Role> newcomers) throws IOException {
        slowDown(context, name);
        return signIn(context, name, accounts.signInVouchedFor(name, newcomers));
    }

    /** Has the browser keep the session; one that it had before ends. */
    private boolean signIn(Context context, String name, Optional<String> session) throws IOException {
        if (session.isPresent()) {
            endSession(context);
            cookies.keep(context, COOKIE, session.get(), (int) Accounts.SESSION.toSeconds());
            cookies.keep(context, KNOWN_COOKIE, browsers.mark(name), KNOWN_SECONDS);
        }
        return session.isPresent();
    }

    private void slowDown(Context context, String name) {
        var known = cookies.kept(context, KNOWN_COOKIE).filter(mark -> browsers.isOf(name, mark));
        if (!signIns.take(address(context)) || !guesses.take(known.orElse(shortened(name)))) {
            context.header("Retry-After", "60");
            throw Refusal.of(429, "attempts");
        }
    }

    /** A longer name is nobody's, and many of them would fill the memory. */
    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Has the browser keep what it must bring back from a provider. */
    public void holdState(Context context, String state) {
        cookies.keep(context, STATE_COOKIE, state, STATE_SECONDS);
    }

    /** What the browser kept; it keeps it no longer. */
    public String heldState(Context context) {
        var held = cookies.kept(context, STATE_COOKIE);
        cookies.drop(context, STATE_COOKIE);
        return held.orElse("");
    }

    public void signOut(Context context) throws IOException {
        endSession(context);
        cookies.drop(context, COOKIE);
    }

    private void endSession(Context context) throws IOException {
        var session = cookies.kept(context, COOKIE);
        if (session.isPresent()) {
            accounts.signOut(session.get());
        }
    }

    private String address(Context context) {
        return ClientAddress.of(context, settings.isBehindProxy());
    }
}
