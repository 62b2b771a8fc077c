package org.depeche.newsroom.contract;

import java.io.Writer;
import org.depeche.text.reuse.index.ReusePair;

/** Writes a passage that two articles share as one JSON object. */
public final class ReuseJson {

    /** Writes {@code pair} to {@code out} without a line break; {@code out} stays open. */
    public void write(ReusePair pair, Writer out) {
        JsonOut.object(out, json -> {
            json.text("a", pair.a());
            json.number("aStart", pair.inA().start());
            json.number("aEnd", pair.inA().end());
            json.text("b", pair.b());
            json.number("bStart", pair.inB().start());
            json.number("bEnd", pair.inB().end());
            json.number("words", pair.words());
            json.number("changed", pair.changed());
            json.flag("quotation", pair.isQuotation());
        });
    }
}
