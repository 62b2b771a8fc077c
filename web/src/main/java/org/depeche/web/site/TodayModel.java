package org.depeche.web.site;

import org.depeche.newsroom.showing.FrontPage;

/** What the template shows; {@code page} counts from 1. */
public record TodayModel(FrontPage front, int page, int pages) {}
