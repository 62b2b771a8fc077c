package org.depeche.web.guard;

import io.javalin.http.Context;
import java.util.Optional;
import org.depeche.newsroom.account.Account;
import org.depeche.newsroom.account.Role;

/**
 * Who asks.
 *
 * @param account empty for a stranger
 * @param isLocal whether it is this machine's user, who needs no account
 * @param isProgram whether a token let it in, which no browser sends by itself
 * @param csrf what a form must bring back
 */
public record Caller(Optional<Account> account, boolean isLocal, boolean isProgram, String csrf) {
    private static final String ATTRIBUTE = "caller";

    public boolean may(Role role) {
        return account.map(Account::role).filter(own -> own.mayActAs(role)).isPresent();
    }

    public boolean mayDecide() {
        return may(Role.EDITOR);
    }

    public boolean mayAdminister() {
        return may(Role.ADMIN);
    }

    public String name() {
        return account.map(Account::name).orElse("");
    }

    void attach(Context context) {
        context.attribute(ATTRIBUTE, this);
    }

    /** Who sent this request; a stranger where the guard has not looked yet. */
    public static Caller of(Context context) {
        Caller known = context.attribute(ATTRIBUTE);
        return known == null ? new Caller(Optional.empty(), false, false, "") : known;
    }
}
