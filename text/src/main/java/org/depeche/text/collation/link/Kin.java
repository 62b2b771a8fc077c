package org.depeche.text.collation.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.depeche.text.collation.witness.Witness;

/** Which articles of a story share how much, and the groups that copying makes of them. */
public final class Kin {
    private final List<List<Kinship>> table = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();

    public Kin(List<Witness> witnesses, Links links) {
        for (var left : witnesses) {
            var row = new ArrayList<Kinship>();
            for (var right : witnesses) {
                row.add(
                        right.index() < left.index()
                                ? between(right.index(), left.index())
                                : Kinship.of(left, right, links.between(left.index(), right.index())));
            }
            table.add(row);
        }
        var seen = new boolean[witnesses.size()];
        for (int article = 0; article < seen.length; article++) {
            if (!seen[article]) {
                groups.add(reach(article, seen));
            }
        }
    }

    public Kinship between(int left, int right) {
        return table.get(left).get(right);
    }

    public boolean copies(int left, int right) {
        return left != right && between(left, right).isCopying();
    }

    /** The articles in groups of shared text, each in order; an article that shares none is alone. */
    public List<List<Integer>> groups() {
        return groups;
    }

    private List<Integer> reach(int first, boolean[] seen) {
        var group = new ArrayList<Integer>();
        var open = new ArrayDeque<Integer>(List.of(first));
        seen[first] = true;
        while (!open.isEmpty()) {
            int article = open.remove();
            group.add(article);
            for (int other = 0; other < seen.length; other++) {
                if (!seen[other] && copies(article, other)) {
                    seen[other] = true;
                    open.add(other);
                }
            }
        }
        group.sort(Integer::compare);
        return List.copyOf(group);
    }
}
