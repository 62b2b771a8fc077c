package org.depeche.intake.agency;

import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.intake.line.ArticleLines;
import tools.jackson.core.JacksonException;

/** Reads JSON objects that are ninjs items, of versions 1 to 3. */
public final class NinjsLines implements ArticleLines.OtherLines {

    /** An article line says {@code text}, a ninjs item never does; it must have an identifier, named uri or guid. */
    @Override
    public boolean know(String json) {
        return (json.contains("\"uri\"") || json.contains("\"guid\""))
                && (json.contains("\"body_")
                        || json.contains("\"bodies\"")
                        || json.contains("\"headlines\"")
                        || json.contains("\"versioncreated\"")
                        || json.contains("\"versionCreated\"")
                        || json.contains("\"pubstatus\"")
                        || json.contains("\"pubStatus\""))
                && !json.contains("\"text\":");
    }

    @Override
    public Arrival read(Position position, String json) {
        try {
            return NinjsReader.read(position, JsonValue.parse(json));
        } catch (JacksonException broken) {
            return new Arrival.Refused(position, "no ninjs: " + broken.getOriginalMessage(), true);
        }
    }
}
