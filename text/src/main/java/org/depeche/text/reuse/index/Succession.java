package org.depeche.text.reuse.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.depeche.text.reuse.align.Runs;
import org.depeche.text.reuse.anchor.Anchors;
import org.depeche.text.reuse.anchor.Information;

/**
 * Forgets an article without losing sight of its copies.
 *
 * <p>Idea: word groups are posted by the article that had them first, and its copies are known by their links to it. When
 * it goes, its first living copy inherits: it posts the words it had from the forgotten one, and the links of the later
 * copies are turned to it. What it does not have, the next copy inherits. Furniture goes to the latest article that was
 * seen with it. Cost: the copies' words once, plus links times heirs, of which there are few.
 */
final class Succession {
    private final Holdings holdings;
    private final BitSet handedOn = new BitSet();
    private final List<Links.Link> heirs = new ArrayList<>();

    private Succession(Holdings holdings) {
        this.holdings = holdings;
    }

    static void forget(Holdings holdings, int number) {
        var links = holdings.links.of(number);
        holdings.links.remove(number);
        holdings.drop(number);
        var succession = new Succession(holdings);
        for (var link : links) {
            if (holdings.isLive(link.article())) {
                succession.turn(link);
                succession.inherit(link);
            }
        }
        holdings.furniture.remove(number).stream().filter(holdings::isLive).forEach(succession::inheritFurniture);
    }

    /** Joins {@code link}'s article to the heirs that have some of the same words. */
    private void turn(Links.Link link) {
        for (var heir : heirs) {
            var shared = Runs.through(heir.runs(), link.runs());
            if (heir.article() != link.article() && !shared.isEmpty()) {
                holdings.links.add(heir.article(), link.article(), shared);
            }
        }
    }

    private void inherit(Links.Link link) {
        var inherited = new BitSet();
        for (int run = 0; run < link.runs().size(); run++) {
            int shift = link.runs().right(run) - link.runs().left(run);
            int end = link.runs().leftEnd(run);
            int word = handedOn.nextClearBit(link.runs().left(run));
            while (word < end) {
                inherited.set(word + shift);
                handedOn.set(word);
                word = handedOn.nextClearBit(word);
            }
        }
        if (inherited.cardinality() >= Anchors.WORDS) {
            heirs.add(link);
            post(link.article(), inherited);
        }
    }

    private void inheritFurniture(int heir) {
        var inherited = new BitSet();
        holdings.furniture.of(heir).forEach(words -> inherited.set(words.from(), words.to()));
        post(heir, inherited);
    }

    /** Posts the groups that lie in {@code inherited} words, which the heir did not post when it was new. */
    private void post(int heir, BitSet inherited) {
        var words = holdings.recent.of(heir);
        var rare = new Information(words, holdings.frequencies).rareGroups();
        holdings.post(heir, words, rare, word -> inherited.nextClearBit(word) >= word + Anchors.WORDS);
    }
}
