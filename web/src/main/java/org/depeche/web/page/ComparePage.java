package org.depeche.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.view.StoryTeller;
import org.depeche.newsroom.view.StoryView;
import org.depeche.web.page.PageModel.Section;

/** Renders a comparison as one HTML page that needs no network and reads without JavaScript. */
public final class ComparePage {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String style = resource("compare.css");
    private final String script = resource("compare.js") + resource("stemma.js");

    /** The page in the language of most of the articles. */
    public String render(Comparison comparison) {
        var story = new StoryTeller().tell(comparison);
        var output = new StringOutput();
        templates.render(
                "compare.jte",
                new PageModel(story, sections(story), new StemmaLayout().draw(story.stemma()), style, script),
                output);
        return output.toString();
    }

    private static List<Section> sections(StoryView story) {
        var ids = new ArrayList<String>();
        add(ids, "disagreements", story.disagreements());
        ids.add("outlets");
        add(ids, "matrix", story.matrix().stream().toList());
        ids.add("reading");
        add(ids, "sources", story.sources());
        add(ids, "stemma", story.stemma().edges());
        add(ids, "quotes", story.speakers());
        add(ids, "timeline", story.timeline());
        add(ids, "apart", story.apart());
        var sections = new ArrayList<>(ids.stream()
                .map(id -> new Section(id, story.wording().say("section." + id)))
                .toList());
        story.dispatches()
                .forEach(dispatch ->
                        sections.add(ids.indexOf("reading") + 1, new Section(dispatch.key(), dispatch.title())));
        return sections;
    }

    private static void add(List<String> ids, String id, List<?> content) {
        if (!content.isEmpty()) {
            ids.add(id);
        }
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(ComparePage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the page's " + name + " cannot be read", unreadable);
        }
    }
}
