package org.depeche.web;

import java.util.List;
import org.depeche.web.guard.Demand;

/** An address that the server answers, and what it demands of who asks. */
record Route(String method, String path, List<Demand> demands) {
    Route {
        demands = List.copyOf(demands);
    }
}
