package org.depeche.web.api;

import io.javalin.http.Handler;
import java.util.List;

/**
 * Something a program can ask for: the route and its description are one.
 *
 * @param path with parameters in braces
 * @param type of the answer
 * @param schema the name of the answer's schema
 */
record Operation(
        String path,
        String id,
        String summary,
        String type,
        String schema,
        List<Parameter> parameters,
        Handler handler) {

    /** A part of the address. */
    record Parameter(String name, boolean isInPath, boolean isRequired, String type, String description) {

        static Parameter inPath(String name, String description) {
            return new Parameter(name, true, true, "string", description);
        }

        static Parameter required(String name, String description) {
            return new Parameter(name, false, true, "string", description);
        }

        static Parameter optional(String name, String type, String description) {
            return new Parameter(name, false, false, type, description);
        }
    }

    Operation {
        parameters = List.copyOf(parameters);
    }
}
