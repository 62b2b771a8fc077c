package org.depeche.web.page;

import java.util.List;
import org.depeche.newsroom.view.StoryView;

/**
 * What the page's template shows; public because the template's class stands in another package.
 *
 * @param style the style sheet, to stand in the page
 * @param script the script, to stand in the page
 */
public record PageModel(StoryView story, List<Section> sections, StemmaDrawing drawing, String style, String script) {

    /** A section of the page that the table of contents names. */
    public record Section(String id, String title) {}

    public PageModel {
        sections = List.copyOf(sections);
    }
}
