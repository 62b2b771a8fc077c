package org.depeche.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what a program asks and sends what it is answered. */
final class Answers {
    private Answers() {}

    /** Sends one record. */
    static void json(Context context, Consumer<Writer> record) {
        var out = new StringWriter();
        record.accept(out);
        context.contentType(Operation.JSON).result(out.toString());
    }

    /** Lines as they are written: the answer may be longer than memory. */
    static OutputStreamWriter lines(Context context, String type) {
        context.contentType(type);
        return new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
    }

    static void endLine(Writer out) {
        try {
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Says where the list goes on: this address with {@code name} set to {@code value}. */
    static void goesOn(Context context, String name, String value) {
        var address = new StringBuilder(context.path()).append('?');
        context.queryParamMap().forEach((other, values) -> {
            if (!other.equals(name)) {
                values.forEach(one -> address.append(encoded(other))
                        .append('=')
                        .append(encoded(one))
                        .append('&'));
            }
        });
        address.append(name).append('=').append(encoded(value));
        context.header("Link", "<" + address + ">; rel=\"next\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String text(Context context, String name) {
        return Objects.requireNonNullElse(context.queryParam(name), "");
    }

    static Optional<LocalDate> day(Context context, String name) {
        var given = text(context, name);
        try {
            return given.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(given));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(name + " '" + given + "': a day like 2026-06-12 is needed", malformed);
        }
    }

    static int number(Context context, String name, int usual, int most) {
        var given = text(context, name);
        try {
            int number = given.isBlank() ? usual : Integer.parseInt(given);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // It is told below, as any number out of bounds.
        }
        throw new IllegalArgumentException(name + " '" + given + "': a number from 1 to " + most + " is needed");
    }
}
