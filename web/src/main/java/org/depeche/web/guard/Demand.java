package org.depeche.web.guard;

import io.javalin.security.RouteRole;
import org.depeche.newsroom.account.Role;

/** What a route demands of who asks. */
public enum Demand implements RouteRole {
    /** Nothing: it shows nothing of the archive. */
    NOTHING(Role.READER),
    READER(Role.READER),
    EDITOR(Role.EDITOR),
    ADMIN(Role.ADMIN);

    private final Role role;

    Demand(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
