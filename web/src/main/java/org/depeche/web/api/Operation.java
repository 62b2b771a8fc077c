package org.depeche.web.api;

import io.javalin.http.Handler;
import java.util.List;

/**
 * Something a program can ask for: the route and its description are one.
 *
 * @param path with parameters in braces
 * @param type of the answer
 * @param schema the name of the answer's schema; of each line, where the answer is lines; empty for other texts
 */
record Operation(
        String path,
        String id,
        String summary,
        String type,
        String schema,
        List<Parameter> parameters,
        Handler handler) {
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";

    /** A part of the address. */
    record Parameter(
            String name, boolean isInPath, boolean isRequired, String type, String description, List<String> values) {

        Parameter {
            values = List.copyOf(values);
        }

        static Parameter inPath(String name, String description) {
            return new Parameter(name, true, true, "string", description, List.of());
        }

        static Parameter required(String name, String description) {
            return new Parameter(name, false, true, "string", description, List.of());
        }

        static Parameter optional(String name, String type, String description) {
            return new Parameter(name, false, false, type, description, List.of());
        }

        static Parameter oneOf(String name, String description, List<String> values) {
            return new Parameter(name, false, false, "string", description, values);
        }
    }

    Operation {
        parameters = List.copyOf(parameters);
    }

    boolean isLines() {
        return type.equals(LINES);
    }
}
