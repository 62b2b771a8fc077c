package org.depeche.text.name;

import java.util.List;

/**
 * One text that names things: an article's body, or its headline, standfirst or a caption as evidence beside it.
 *
 * @param sentences the pieces of each sentence in order
 */
record Sheet(String text, boolean body, List<List<Piece>> sentences) {}
