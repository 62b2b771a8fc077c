package org.depeche.text.collation.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which members of a sequence must be taken out to leave a rising one: the fewest, what changed places. */
public final class LongestRise {
    private LongestRise() {}

    /** The places in {@code values} that are not part of its longest rising subsequence. */
    public static Set<Integer> outside(List<Integer> values) {
        var best = new ArrayList<Integer>();
        var previous = new int[values.size()];
        int last = -1;
        for (int place = 0; place < values.size(); place++) {
            best.add(1);
            previous[place] = -1;
            for (int before = 0; before < place; before++) {
                if (values.get(before) <= values.get(place) && best.get(before) + 1 > best.get(place)) {
                    best.set(place, best.get(before) + 1);
                    previous[place] = before;
                }
            }
            last = last < 0 || best.get(place) > best.get(last) ? place : last;
        }
        var outside = new HashSet<Integer>();
        for (int place = 0; place < values.size(); place++) {
            outside.add(place);
        }
        for (int place = last; place >= 0; place = previous[place]) {
            outside.remove(place);
        }
        return outside;
    }
}
