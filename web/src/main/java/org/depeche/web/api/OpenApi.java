package org.depeche.web.api;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Describes the operations as an OpenAPI 3.1 document, from the same list that routes them. */
final class OpenApi {
    private final JsonGenerator json;

    private OpenApi(JsonGenerator json) {
        this.json = json;
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
            json.writeStringProperty("description", "An archive of news: its stories, articles, quotations.");
        });
        object("paths", () -> operations.forEach(this::operation));
        object("components", () -> {
            object("schemas", () -> {
                schema("Problem", "RFC 9457: type, title, status, detail, instance");
                operations.stream()
                        .map(Operation::schema)
                        .distinct()
                        .forEach(name -> schema(name, "See CONTRACT: " + name));
            });
            object(
                    "securitySchemes",
                    () -> object("token", () -> {
                        json.writeStringProperty("type", "http");
                        json.writeStringProperty("scheme", "bearer");
                    }));
        });
        json.writeArrayPropertyStart("security");
        json.writeStartObject();
        json.writeArrayPropertyStart("token");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void operation(Operation operation) {
        object(
                operation.path(),
                () -> object("get", () -> {
                    json.writeStringProperty("operationId", operation.id());
                    json.writeStringProperty("summary", operation.summary());
                    json.writeArrayPropertyStart("parameters");
                    operation.parameters().forEach(this::parameter);
                    json.writeEndArray();
                    object("responses", () -> {
                        response("200", "The answer", operation.type(), operation.schema());
                        response("default", "Why there is none", "application/problem+json", "Problem");
                    });
                }));
    }

    private void parameter(Operation.Parameter parameter) {
        json.writeStartObject();
        json.writeStringProperty("name", parameter.name());
        json.writeStringProperty("in", parameter.isInPath() ? "path" : "query");
        json.writeBooleanProperty("required", parameter.isRequired());
        json.writeStringProperty("description", parameter.description());
        object("schema", () -> json.writeStringProperty("type", parameter.type()));
        json.writeEndObject();
    }

    private void response(String status, String description, String type, String schema) {
        object(status, () -> {
            json.writeStringProperty("description", description);
            object(
                    "content",
                    () -> object(
                            type,
                            () -> object(
                                    "schema",
                                    () -> json.writeStringProperty("$ref", "#/components/schemas/" + schema))));
        });
    }

    private void schema(String name, String description) {
        object(name, () -> {
            json.writeStringProperty("type", "object");
            json.writeStringProperty("description", description);
        });
    }

    private void object(String name, Runnable fields) {
        json.writeObjectPropertyStart(name);
        fields.run();
        json.writeEndObject();
    }
}
