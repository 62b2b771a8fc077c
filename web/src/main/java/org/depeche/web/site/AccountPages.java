package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depeche.newsroom.account.Accounts;
import org.depeche.newsroom.account.Role;
import org.depeche.newsroom.wording.Refused;
import org.depeche.web.guard.Caller;
import org.depeche.web.guard.Guard;
import org.depeche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;

/** Where people sign in, set up the first account, and admins give others. */
final class AccountPages {
    private final Guard guard;
    private final Accounts accounts;
    private final Templates templates;
    private final boolean hasOpenId;
    private final String setupCode;

    AccountPages(Guard guard, Accounts accounts, boolean hasOpenId, Templates templates, String setupCode) {
        this.hasOpenId = hasOpenId;
        this.guard = guard;
        this.accounts = accounts;
        this.templates = templates;
        this.setupCode = setupCode;
    }

    void showSignIn(Context context) throws IOException {
        if (accounts.areNone()) {
            templates.show(
                    context,
                    "message",
                    Frame.of(context, say(context, "setup"), ""),
                    new MessageModel(Optional.of(say(context, "setup.how")), Optional.empty(), false));
            return;
        }
        templates.show(
                context,
                "signin",
                Frame.of(context, say(context, "signin"), ""),
                new AccountForm(Optional.empty(), "", next(context.queryParam("next")), "", hasOpenId));
    }

    void signIn(Context context) throws IOException {
        var name = field(context, "name");
        if (guard.signIn(context, name, field(context, "password"))) {
            context.redirect(next(context.formParam("next")));
            return;
        }
        context.status(401);
        templates.show(
                context,
                "signin",
                Frame.of(context, say(context, "signin"), "").at("/sign-in"),
                new AccountForm(
                        Optional.of(say(context, "signin.wrong")),
                        name,
                        next(context.formParam("next")),
                        "",
                        hasOpenId));
    }

    void signOut(Context context) throws IOException {
        guard.signOut(context);
        // Else the way back would show pages of the account to whoever sits there next.
        context.header("Clear-Site-Data", "\"cache\"");
        context.redirect("/");
    }

    void showSetup(Context context) throws IOException {
        var code = Objects.requireNonNullElse(context.queryParam("code"), "");
        requireSetup(code);
        templates.show(
                context,
                "setup",
                Frame.of(context, say(context, "setup"), ""),
                new AccountForm(Optional.empty(), "", "/", code, false));
    }

    void setUp(Context context) throws IOException {
        var code = field(context, "code");
        requireSetup(code);
        var name = field(context, "name");
        try {
            if (accounts.makeFirst(name, field(context, "password")).isEmpty()) {
                throw Refusal.of(403, "first.made");
            }
        } catch (IllegalArgumentException refused) {
            context.status(400);
            templates.show(
                    context,
                    "setup",
                    Frame.of(context, say(context, "setup"), "").at("/setup?code=" + code),
                    new AccountForm(
                            Optional.of(Refused.why(refused, ReaderLanguage.words(context))), name, "/", code, false));
            return;
        }
        guard.signIn(context, name, field(context, "password"));
        context.redirect("/");
    }

    private void requireSetup(String code) throws IOException {
        if (!accounts.areNone()
                || !MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8), setupCode.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.of(403, "first.code");
        }
    }

    void showAccounts(Context context) throws IOException {
        showAccounts(context, Optional.empty(), Optional.empty());
    }

    private void showAccounts(Context context, Optional<String> made, Optional<String> trouble) throws IOException {
        var caller = Caller.of(context);
        context.header("Cache-Control", "no-store");
        templates.show(
                context,
                "accounts",
                Frame.of(context, say(context, "accounts"), "").at("/accounts"),
                new AccountOverview(
                        caller.mayAdminister() ? accounts.all() : List.of(),
                        caller.isLocal() ? List.of() : accounts.tokens(caller.name()),
                        made,
                        trouble));
    }

    void makeAccount(Context context) throws IOException {
        change(
                context,
                () -> accounts.make(
                        field(context, "name"), field(context, "password"), Role.parse(field(context, "role"))));
    }

    void removeAccount(Context context) throws IOException {
        change(context, () -> accounts.remove(field(context, "name")));
    }

    void changeRole(Context context) throws IOException {
        change(context, () -> accounts.changeRole(field(context, "name"), Role.parse(field(context, "role"))));
    }

    void changePassword(Context context) throws IOException {
        requireOwnAccount(context);
        try {
            if (guard.changePassword(context, field(context, "password"), field(context, "wanted"))) {
                context.redirect("/accounts");
                return;
            }
            refuse(context, say(context, "password.wrong"));
        } catch (IllegalArgumentException refused) {
            refuse(context, Refused.why(refused, ReaderLanguage.words(context)));
        }
    }

    /** A token is shown in the answer itself: it stands nowhere else. */
    void makeToken(Context context) throws IOException {
        requireOwnAccount(context);
        try {
            var token = accounts.makeToken(Caller.of(context).name(), field(context, "name"));
            showAccounts(context, Optional.of(token), Optional.empty());
        } catch (IllegalArgumentException refused) {
            refuse(context, Refused.why(refused, ReaderLanguage.words(context)));
        }
    }

    void removeToken(Context context) throws IOException {
        requireOwnAccount(context);
        change(context, () -> accounts.removeToken(Caller.of(context).name(), field(context, "name")));
    }

    private static void requireOwnAccount(Context context) {
        if (Caller.of(context).isLocal()) {
            throw Refusal.of(403, "local");
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    private void change(Context context, Change change) throws IOException {
        try {
            change.make();
            context.redirect("/accounts");
        } catch (IllegalArgumentException refused) {
            refuse(context, Refused.why(refused, ReaderLanguage.words(context)));
        }
    }

    private void refuse(Context context, String reason) throws IOException {
        context.status(400);
        showAccounts(context, Optional.empty(), Optional.of(reason));
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }

    private static String say(Context context, String key) {
        return ReaderLanguage.words(context).say("web." + key);
    }

    /** Only a path of our own: else a link could send who signs in to another site. */
    static String next(@Nullable String given) {
        return given != null && given.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?") ? given : "/";
    }
}
