package org.depeche.web.api;

import io.javalin.http.Handler;
import java.util.List;

/**
 * Something a program can ask for: the route and its description are one.
 *
 * @param path with parameters in braces
 * @param forms of the answer, the usual one first
 * @param isTagged whether the answer has an ETag, so that who has it already is told so (304)
 */
record Operation(
        String path,
        String id,
        String summary,
        List<Form> forms,
        boolean isTagged,
        List<Parameter> parameters,
        Handler handler) {
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";

    /**
     * A form of the answer.
     *
     * @param type its media type, without parameters
     * @param schema the name of its schema; of each line, where it is lines; empty where JSON does not describe it
     */
    record Form(String type, String schema) {
        boolean isLines() {
            return type.equals(LINES);
        }
    }

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
        forms = List.copyOf(forms);
        parameters = List.copyOf(parameters);
    }

    /** An operation whose answer has one form, and no tag. */
    Operation(
            String path,
            String id,
            String summary,
            String type,
            String schema,
            List<Parameter> parameters,
            Handler handler) {
        this(path, id, summary, List.of(new Form(type, schema)), false, parameters, handler);
    }

    /** This one, whose answers are tagged with the state of the archive that they show. */
    Operation tagged() {
        return new Operation(path, id, summary, forms, true, parameters, handler);
    }

    /** This one, whose answers have {@code forms}. */
    Operation in(List<Form> others) {
        return new Operation(path, id, summary, others, isTagged, parameters, handler);
    }
}
