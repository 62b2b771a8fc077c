package org.depeche.text.story.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * Gives stories that go on from part to part the name that they had first.
 *
 * <p>A story goes on in the one that has most of its articles, and in no other; those with most in common choose first.
 * Cost: what lies in sight of two neighbouring parts is held, however many parts there are.
 */
public final class NameChain {
    private Map<String, String> last = Map.of();
    private int lastPart = -1;

    /**
     * Takes the links of {@code part} to the part before it; parts come in their order, those without links may be left out.
     *
     * @return the names of the part that are not its own, each with the one to use
     */
    public Map<String, String> take(int part, Collection<Link> links) {
        var before = part == lastPart + 1 ? last : Map.<String, String>of();
        var sorted = new ArrayList<>(links);
        sorted.sort(Comparator.comparingLong((Link link) -> -link.articles())
                .thenComparing(Link::name)
                .thenComparing(Link::before));
        var names = new HashMap<String, String>();
        var taken = new HashSet<String>();
        for (var link : sorted) {
            if (!names.containsKey(link.name()) && taken.add(link.before())) {
                names.put(link.name(), before.getOrDefault(link.before(), link.before()));
            }
        }
        last = names;
        lastPart = part;
        return Map.copyOf(names);
    }
}
