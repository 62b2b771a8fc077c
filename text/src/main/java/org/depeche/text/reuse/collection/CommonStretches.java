package org.depeche.text.reuse.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.reuse.align.Piece;

/**
 * Tells which stretches of an article are furniture, by all who have words from it.
 *
 * <p>The rule is that of a stream's index: what eight articles, or four of one outlet, hold word for word at their head or
 * foot and nothing else of it, unless as many have the same words as a part of more. Here all that have words from it are
 * known at once. Cost: links times suspected stretches, of which there are few.
 */
final class CommonStretches {
    private static final int MANY = 8;
    private static final int MANY_IN_A_HOUSE = 4;
    private static final int LONGEST = 120;
    private static final int NEAR_EDGE = 3;

    /** Beyond these no new stretch of one article is suspected: real ones are found again and again. */
    private static final int MOST_SUSPECTS = 64;

    private final List<Suspect> furniture;

    private CommonStretches(List<Suspect> furniture) {
        this.furniture = furniture;
    }

    private static final class Suspect {
        private final int from;
        private final int to;
        private final Set<Long> holders = new HashSet<>();
        private final Map<String, Set<Long>> byOutlet = new HashMap<>();

        Suspect(Piece piece) {
            from = piece.left();
            to = piece.leftEnd();
        }

        boolean isMostly(Piece piece) {
            int common = Math.min(to, piece.leftEnd()) - Math.max(from, piece.left());
            return common * 5 >= Math.max(to - from, piece.leftEnd() - piece.left()) * 4;
        }

        void note(Entrant holder) {
            holders.add(holder.place.ordinal());
            if (!holder.member.outlet().isEmpty()) {
                byOutlet.computeIfAbsent(holder.member.outlet(), any -> new HashSet<>())
                        .add(holder.place.ordinal());
            }
        }

        boolean isHeldByMany() {
            return holders.size() >= MANY
                    || byOutlet.values().stream().anyMatch(holders -> holders.size() >= MANY_IN_A_HOUSE);
        }

        /** How many hold much more than these words, these among them. */
        long sharersOfMore(List<Link> links) {
            return links.stream()
                    .filter(link -> link.words() > 2 * (to - from) && link.touches(from, to))
                    .count();
        }
    }

    static CommonStretches of(Entrant source, List<Link> links) {
        var suspects = new ArrayList<Suspect>();
        for (var link : links) {
            if (link.pieces().size() == 1
                    && isSuspicious(source, link.article(), link.pieces().get(0))) {
                note(link, suspects);
            }
        }
        return new CommonStretches(suspects.stream()
                .filter(suspect -> suspect.isHeldByMany() && suspect.holders.size() > suspect.sharersOfMore(links))
                .sorted(Comparator.comparingInt(suspect -> suspect.from))
                .toList());
    }

    private static void note(Link link, List<Suspect> suspects) {
        var piece = link.pieces().get(0);
        var known = suspects.stream().filter(suspect -> suspect.isMostly(piece)).findFirst();
        if (known.isPresent()) {
            known.get().note(link.article());
        } else if (suspects.size() < MOST_SUSPECTS) {
            var suspect = new Suspect(piece);
            suspect.note(link.article());
            suspects.add(suspect);
        }
    }

    /** Whether most of the words from {@code from} to before {@code to} of the source are furniture. */
    boolean hold(int from, int to) {
        for (var stretch : furniture) {
            int common = Math.min(to, stretch.to) - Math.max(from, stretch.from);
            if (common * 2 > to - from) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuspicious(Entrant source, Entrant holder, Piece piece) {
        return piece.words() <= LONGEST
                && piece.changed() <= 1
                && isAtEdge(piece.left(), piece.leftEnd(), source.words().size())
                && isAtEdge(piece.right(), piece.rightEnd(), holder.words().size());
    }

    private static boolean isAtEdge(int from, int to, int size) {
        return from <= NEAR_EDGE || to >= size - NEAR_EDGE;
    }
}
