package org.depeche.web.api;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Describes the operations as an OpenAPI 3.1 document, from the same list that routes them. What the answers hold stands in
 * {@code schemas.json}; a test holds real answers against it.
 */
final class OpenApi {
    private final JsonGenerator json;

    private OpenApi(JsonGenerator json) {
        this.json = json;
    }

    /** Why there may be no answer. */
    private enum Refusal {
        WRONG("400", "What was asked cannot be understood"),
        STRANGER("401", "The server is public: it takes a token"),
        NOT_ALLOWED("403", "The token's account has not the role"),
        ABSENT("404", "The archive has no such thing"),
        TOO_MANY("429", "Too many requests; Retry-After tells when to go on"),
        LATER("503", "The archive cannot be read now");

        private final String status;
        private final String why;

        Refusal(String status, String why) {
            this.status = status;
            this.why = why;
        }
    }

    static String describe(List<Operation> operations) {
        var out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new OpenApi(json).write(operations);
        }
        return out.toString();
    }

    private void write(List<Operation> operations) {
        json.writeStartObject();
        json.writeStringProperty("openapi", "3.1.0");
        object("info", () -> {
            json.writeStringProperty("title", "Dépêche");
            json.writeStringProperty("version", "1");
            json.writeStringProperty(
                    "description",
                    "An archive of news: its stories, articles, quotations. Answers of application/x-ndjson are lines,"
                            + " each of the schema given.");
        });
        array("servers", () -> object(() -> json.writeStringProperty("url", "/")));
        object("paths", () -> operations.forEach(this::operation));
        object("components", () -> {
            json.writeName("schemas");
            json.writeRawValue(schemas());
            object(
                    "securitySchemes",
                    () -> object("token", () -> {
                        json.writeStringProperty("type", "http");
                        json.writeStringProperty("scheme", "bearer");
                        json.writeStringProperty(
                                "description", "A token from the page of accounts; a local server takes none");
                    }));
        });
        array("security", () -> {
            object(() -> array("token", () -> {}));
            object(() -> {});
        });
        json.writeEndObject();
    }

    private void operation(Operation operation) {
        object(operation.path(), () -> {
            array("parameters", () -> {
                operation.parameters().forEach(this::parameter);
                if (operation.isTagged()) {
                    object(this::known);
                }
            });
            object("get", () -> {
                json.writeStringProperty("operationId", operation.id());
                json.writeStringProperty("summary", operation.summary());
                responses(operation, true);
            });
            object("head", () -> {
                json.writeStringProperty("operationId", operation.id() + "Head");
                json.writeStringProperty("summary", "What GET would answer, without the body");
                responses(operation, false);
            });
        });
    }

    private void responses(Operation operation, boolean hasBody) {
        object("responses", () -> {
            object("200", () -> {
                json.writeStringProperty("description", operation.forms().get(0).isLines() ? "Lines" : "The answer");
                headers(operation);
                if (hasBody) {
                    object("content", () -> operation.forms().forEach(form -> content(form.type(), form.schema())));
                }
            });
            if (operation.isTagged()) {
                object("304", () -> {
                    json.writeStringProperty("description", "The answer is the one that was had already");
                    headers(operation);
                });
            }
            for (var refusal : Refusal.values()) {
                object(refusal.status, () -> {
                    json.writeStringProperty("description", refusal.why);
                    if (hasBody) {
                        object("content", () -> content("application/problem+json", "Problem"));
                    }
                });
            }
        });
    }

    private void headers(Operation operation) {
        if (operation.isTagged()) {
            object(
                    "headers",
                    () -> object("ETag", () -> {
                        json.writeStringProperty("description", "Names the state of the archive that the answer shows");
                        object("schema", () -> json.writeStringProperty("type", "string"));
                    }));
        }
    }

    /** The header that brings a tag back. */
    private void known() {
        json.writeStringProperty("name", "If-None-Match");
        json.writeStringProperty("in", "header");
        json.writeBooleanProperty("required", false);
        json.writeStringProperty("description", "The ETag of an answer that was had already");
        object("schema", () -> json.writeStringProperty("type", "string"));
    }

    private void parameter(Operation.Parameter parameter) {
        object(() -> {
            json.writeStringProperty("name", parameter.name());
            json.writeStringProperty("in", parameter.isInPath() ? "path" : "query");
            json.writeBooleanProperty("required", parameter.isRequired());
            json.writeStringProperty("description", parameter.description());
            object("schema", () -> {
                json.writeStringProperty("type", parameter.type());
                if (!parameter.values().isEmpty()) {
                    array("enum", () -> parameter.values().forEach(json::writeString));
                }
            });
        });
    }

    /** What JSON does not describe has its media type, and no schema. */
    private void content(String type, String schema) {
        object(type, () -> {
            if (!schema.isEmpty()) {
                object("schema", () -> json.writeStringProperty("$ref", "#/components/schemas/" + schema));
            }
        });
    }

    private static String schemas() {
        try (var stream = Objects.requireNonNull(OpenApi.class.getResourceAsStream("schemas.json"), "schemas.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's schemas.json cannot be read", unreadable);
        }
    }

    private void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    private void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    private void array(String name, Runnable values) {
        json.writeArrayPropertyStart(name);
        values.run();
        json.writeEndArray();
    }
}
