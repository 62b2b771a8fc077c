package org.depeche.newsroom.contract;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.text.article.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON the way the contract likes it: what is absent is null, spans are start and end. */
final class JsonOut {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes one object to {@code out}, which stays open. */
    static void object(Writer out, Consumer<JsonOut> fields) {
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonOut(generator).braces(fields);
        }
    }

    void text(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    void text(String name, Optional<String> value) {
        generator.writeName(name);
        if (value.isPresent()) {
            generator.writeString(value.get());
        } else {
            generator.writeNull();
        }
    }

    void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    void number(String name, Optional<Integer> value) {
        generator.writeName(name);
        if (value.isPresent()) {
            generator.writeNumber(value.get());
        } else {
            generator.writeNull();
        }
    }

    /** A share or confidence, to three decimals. */
    void share(String name, double value) {
        generator.writeNumberProperty(name, Math.round(value * 1000) / 1000.0);
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    <T> void list(String name, Iterable<T> values, Consumer<T> writeFields) {
        generator.writeArrayPropertyStart(name);
        for (var value : values) {
            braces(out -> writeFields.accept(value));
        }
        generator.writeEndArray();
    }

    void nested(String name, Runnable fields) {
        generator.writeName(name);
        braces(out -> fields.run());
    }

    void span(String name, Optional<Span> span) {
        generator.writeName(name);
        if (span.isPresent()) {
            braces(out -> out.span(span.get()));
        } else {
            generator.writeNull();
        }
    }

    void span(Span span) {
        number("start", span.start());
        number("end", span.end());
    }

    private void braces(Consumer<JsonOut> fields) {
        generator.writeStartObject();
        fields.accept(this);
        generator.writeEndObject();
    }
}
