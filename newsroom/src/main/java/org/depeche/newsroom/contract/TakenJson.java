package org.depeche.newsroom.contract;

import java.io.Writer;
import java.util.Locale;
import org.depeche.newsroom.adding.Taken;

/** Writes what became of one place of the input as one JSON object. */
public final class TakenJson {

    /** Writes {@code taken} to {@code out} without a line break; {@code out} stays open. */
    public void write(Taken taken, Writer out) {
        JsonOut.object(out, json -> {
            json.text("place", taken.place());
            json.text("outcome", taken.outcome().name().toLowerCase(Locale.ROOT));
            json.text("id", taken.article());
            json.text("story", taken.story());
            json.text("reason", taken.reason());
        });
    }
}
