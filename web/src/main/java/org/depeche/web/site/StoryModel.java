package org.depeche.web.site;

import java.util.List;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.showing.Headliner;
import org.depeche.newsroom.view.StoryView;
import org.depeche.web.page.StemmaDrawing;

/** What the template shows. */
public record StoryModel(ArchivedStory story, StoryView view, StemmaDrawing drawing, List<Headliner> thread) {}
