package org.depeche.store.article;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.article.DispatchDetails.Link;
import org.depeche.text.article.DispatchDetails.Status;
import org.depeche.text.article.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What an agency says of its dispatch, as JSON in a column; what is absent is left out. */
final class DispatchColumn {
    private static final JsonFactory JSON = new JsonFactory();

    private DispatchColumn() {}

    static String write(DispatchDetails dispatch) {
        var out = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            dispatch.agency().ifPresent(agency -> json.writeStringProperty("agency", agency));
            dispatch.identifier().ifPresent(identifier -> json.writeStringProperty("identifier", identifier));
            dispatch.slug().ifPresent(slug -> json.writeStringProperty("slug", slug));
            dispatch.urgency().ifPresent(urgency -> json.writeNumberProperty("urgency", urgency));
            dispatch.version().ifPresent(version -> json.writeNumberProperty("version", version));
            json.writeStringProperty("status", dispatch.status().name());
            dispatch.dateline().ifPresent(dateline -> json.writeStringProperty("dateline", dateline));
            dispatch.embargo().ifPresent(embargo -> json.writeStringProperty("embargo", embargo.iso()));
            // Links as a flat list: kind, identifier, kind …
            texts(
                    json,
                    "links",
                    dispatch.links().stream()
                            .flatMap(link -> List.of(link.kind().name(), link.identifier()).stream())
                            .toList());
            texts(json, "mediaTopics", dispatch.mediaTopics());
            dispatch.note().ifPresent(note -> json.writeStringProperty("note", note));
            json.writeEndObject();
        }
        return Stored.text(out.toString());
    }

    static DispatchDetails read(String column) {
        var lists = new HashMap<String, List<String>>();
        var values = new HashMap<String, String>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), column)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    lists.put(name, list(json));
                } else {
                    values.put(name, json.getString());
                }
            }
        }
        return new DispatchDetails(
                text(values, "agency"),
                text(values, "identifier"),
                text(values, "slug"),
                text(values, "urgency").map(Integer::valueOf),
                text(values, "version").map(Integer::valueOf),
                text(values, "status").map(Status::valueOf).orElse(Status.USABLE),
                text(values, "dateline"),
                text(values, "embargo").map(PartialDate::new),
                links(lists.getOrDefault("links", List.of())),
                lists.getOrDefault("mediaTopics", List.of()),
                text(values, "note"));
    }

    private static Optional<String> text(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static List<Link> links(List<String> flat) {
        var links = new ArrayList<Link>();
        for (int index = 0; index + 1 < flat.size(); index += 2) {
            links.add(new Link(Link.Kind.valueOf(flat.get(index)), flat.get(index + 1)));
        }
        return links;
    }

    private static void texts(JsonGenerator json, String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static List<String> list(JsonParser json) {
        var values = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(json.getString());
        }
        return values;
    }
}
