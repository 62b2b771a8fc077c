package org.depeche.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.newsroom.archive.DecisionLine;

/**
 * What somebody decided with one word, and undoes with one: splitting an article off a story keeps it apart from each of
 * the others.
 *
 * @param first the first of its decisions, which tells by whom and when
 * @param objects the others that it is about
 */
public record Deed(DecisionLine first, List<String> objects) {

    public Deed {
        objects = List.copyOf(objects);
    }

    /** The deeds of {@code lines}, in their order. */
    static List<Deed> of(List<DecisionLine> lines) {
        var byAction = new LinkedHashMap<Long, List<DecisionLine>>();
        lines.forEach(line -> byAction.computeIfAbsent(line.action(), action -> new ArrayList<>())
                .add(line));
        return byAction.values().stream()
                .map(same -> new Deed(
                        same.get(0), same.stream().map(DecisionLine::object).toList()))
                .toList();
    }

    /** What stands on a page for one side of it. */
    public record Side(String name, String address) {}

    public Side subject(Frame frame, Map<String, String> headlines) {
        var named = first.subject();
        return switch (first.verb()) {
            case JOIN, SPLIT -> new Side(headlines.getOrDefault(named, named), "/story/" + path(frame, named));
            case CREDIT, NO_CREDIT -> new Side(headlines.getOrDefault(named, named), frame.article(named));
            case OWNER -> new Side(named, frame.outlet(named));
            case NAME -> new Side(named, search(frame, named));
        };
    }

    public Side object(String named, Frame frame, Map<String, String> headlines) {
        return switch (first.verb()) {
            case JOIN, SPLIT -> new Side(headlines.getOrDefault(named, named), "/story/" + path(frame, named));
            case CREDIT, NO_CREDIT -> new Side(named, "/search?agency=" + frame.encoded(named));
            case OWNER -> new Side(named, "");
            case NAME -> new Side(named, search(frame, named));
        };
    }

    private static String search(Frame frame, String name) {
        return "/search?q=" + frame.encoded('"' + name + '"');
    }

    /** An article's label may be an address: its slashes are none of the path's. */
    private static String path(Frame frame, String label) {
        return frame.encoded(label).replace("+", "%20");
    }
}
