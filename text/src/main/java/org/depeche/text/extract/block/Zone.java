package org.depeche.text.extract.block;

/** What a part of a page is for, as its markup says. */
public enum Zone {
    NAVIGATION(true),
    RELATED(true),
    COMMENTS(true),
    SHARING(true),
    ADVERT(true),
    NEWSLETTER(true),
    PAYWALL(true),
    EMBED(true),
    AUTHOR(true),
    DATE(true),
    CAPTION(true),
    CREDIT(true),
    TAGS(true),
    PULL_QUOTE(true),
    SIDEBAR(true),
    FOOTER(true),
    TOOL(true),
    KEY_POINTS(true),
    STANDFIRST(false),
    KICKER(false),
    HEADLINE(false),
    BODY(false),
    FIGURE(true),
    /** Seen only when the pointer rests on a word. */
    HIDDEN(true),
    BREADCRUMB(true),
    /** Just after a picture. */
    AFTER_PICTURE(false),
    TIME_ELEMENT(false);

    private final boolean furniture;

    Zone(boolean furniture) {
        this.furniture = furniture;
    }

    /** Whether a stretch in such a zone is not part of the body. */
    public boolean isFurniture() {
        return furniture;
    }
}
