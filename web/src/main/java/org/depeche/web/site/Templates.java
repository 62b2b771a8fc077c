package org.depeche.web.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Renders the templates, which were compiled with the program. It is thread-safe. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A part of a page, to stand in another as it is. */
    String part(String name, Map<String, Object> values) {
        var output = new StringOutput();
        engine.render("site/" + name + ".jte", values, output);
        return output.toString();
    }

    /** Shows the page {@code name} with {@code model} in {@code frame}. */
    void show(Context context, String name, Frame frame, Object model) {
        context.html(part(name, Map.of("frame", frame, "model", model)));
    }

    /** Shows a page that takes no more than its frame. */
    void show(Context context, String name, Frame frame) {
        context.html(part(name, Map.of("frame", frame)));
    }
}
