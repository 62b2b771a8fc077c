package org.depeche.text.extract.block;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;
import org.jsoup.nodes.Element;

/**
 * Tells the block quotations that are posts of social networks, embedded whole.
 *
 * <p>Their classes need not say so: such a quotation cites the network, or ends in a link to the post.
 */
final class Posts {
    private static final int DEEPEST = 6;
    /** AMP's elements for posts, whose quotation stands there until a script fetches the post. */
    private static final Set<String> FRAMES =
            Set.of("amp-twitter", "amp-instagram", "amp-facebook", "amp-facebook-comments", "amp-tiktok", "amp-reddit");

    private final Set<String> hosts =
            new TreeSet<>(new LanguageData(Language.UNDETERMINED).lines("extract/post-hosts.txt"));

    /** Whether {@code element}, a block quotation, is a post. */
    boolean isPost(Element element) {
        var parent = element.parent();
        return (parent != null && FRAMES.contains(parent.normalName()))
                || isAtHost(element.attr("cite"))
                || isAtHost(element.attr("data-instgrm-permalink"))
                || lastLink(element).filter(this::isAtHost).isPresent();
    }

    private static Optional<String> lastLink(Element element) {
        Element last = element.lastElementChild();
        for (int steps = 0; steps < DEEPEST && last != null; steps++) {
            if (last.normalName().equals("a")) {
                return Optional.of(last.attr("href"));
            }
            last = last.lastElementChild();
        }
        return Optional.empty();
    }

    /** Whether an address leads to a page of a network, and not to its first page. */
    private boolean isAtHost(String address) {
        int start = address.indexOf("//") + 2;
        int end = start < 2 ? -1 : address.indexOf('/', start);
        if (end < 0 || address.length() - end < 4) {
            return false;
        }
        var host = address.substring(start, end);
        return hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }
}
