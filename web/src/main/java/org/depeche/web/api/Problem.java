package org.depeche.web.api;

import io.javalin.http.Context;
import java.io.StringWriter;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Why something could not be answered, in the form of RFC 9457. */
public record Problem(int status, String title, String detail) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The problem that goes with an HTTP status. */
    public static Problem of(int status, String detail) {
        return new Problem(status, title(status), detail);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Wrong request";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Wrong method";
            case 413 -> "Too large";
            case 415 -> "Wrong kind of content";
            case 421 -> "Wrong host";
            case 429 -> "Too many requests";
            case 503 -> "Not available now";
            default -> status < 500 ? "Wrong request" : "Failure";
        };
    }

    /** Sends it as the answer. */
    public void send(Context context) {
        var out = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", title);
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", detail);
            json.writeStringProperty("instance", context.path());
            json.writeEndObject();
        }
        context.status(status).result(out.toString()).contentType("application/problem+json");
    }
}
