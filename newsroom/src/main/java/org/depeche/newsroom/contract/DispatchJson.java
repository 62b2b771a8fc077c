package org.depeche.newsroom.contract;

import java.util.Locale;
import java.util.Optional;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.article.PartialDate;

/** Writes what an agency says of its dispatch as the field {@code dispatch}. */
final class DispatchJson {
    private DispatchJson() {}

    static void field(JsonOut json, Optional<DispatchDetails> dispatch) {
        if (dispatch.isPresent()) {
            json.nested("dispatch", () -> fields(json, dispatch.get()));
        } else {
            json.text("dispatch", Optional.empty());
        }
    }

    private static void fields(JsonOut json, DispatchDetails dispatch) {
        json.text("agency", dispatch.agency());
        json.text("identifier", dispatch.identifier());
        json.text("slug", dispatch.slug());
        json.number("urgency", dispatch.urgency());
        json.number("version", dispatch.version());
        json.text("status", small(dispatch.status()));
        json.text("dateline", dispatch.dateline());
        json.text("embargo", dispatch.embargo().map(PartialDate::iso));
        json.list("links", dispatch.links(), link -> {
            json.text("kind", small(link.kind()));
            json.text("identifier", link.identifier());
        });
        json.texts("mediaTopics", dispatch.mediaTopics());
        json.text("note", dispatch.note());
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
