package org.depeche.text.extract.block;

import org.jsoup.nodes.Element;

/** Reads a page's markup into its visible blocks. */
public final class BlockReader {
    private final MarkupWords markupWords = new MarkupWords();
    private final Posts posts = new Posts();

    /**
     * Reads the blocks under {@code root}.
     *
     * @param guillemets whether quotations without marks get {@code « … »}, and not {@code “…”}
     * @param readHidden whether to read what styles and attributes hide: some pages show their text only by script
     */
    public Page read(Element root, boolean guillemets, boolean readHidden) {
        return BlockWalk.read(root, markupWords, posts, guillemets, readHidden);
    }
}
