package org.depeche.text.reuse.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.depeche.text.reuse.index.ReusePair;

/**
 * Settles what is told of an article and those before it, of which passages may have been found in several ways.
 *
 * <p>What is furniture by way of one source is furniture by way of any: a footer with a chance word before it leads to
 * another source than the footer alone.
 */
public final class Settlement {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.pair().inA())
            .thenComparing(finding -> finding.pair().inB());

    private Settlement() {}

    /** The passages of one article, {@code findings} and {@code marks} being all that name it as the later one. */
    public static List<ReusePair> settle(List<Finding> findings, List<Mark> marks) {
        var byEarlier = new TreeMap<Place, List<Finding>>();
        for (var finding : findings) {
            if (marks.stream().noneMatch(mark -> mark.holds(finding.pair().inB()))) {
                byEarlier
                        .computeIfAbsent(finding.earlier(), any -> new ArrayList<>())
                        .add(finding);
            }
        }
        var pairs = new ArrayList<ReusePair>();
        byEarlier.values().forEach(of -> pairs.addAll(ofTwo(of)));
        return pairs;
    }

    /** The passages of two articles: those they have of their own if they were compared, else those concluded. */
    private static List<ReusePair> ofTwo(List<Finding> findings) {
        findings.sort(Comparator.comparing(Finding::isDirect)
                .reversed()
                .thenComparing(Finding::source)
                .thenComparing(BY_PLACE));
        boolean isCompared = findings.get(0).isDirect();
        var kept = new ArrayList<Finding>();
        for (var finding : findings) {
            if (isCompared ? finding.isDirect() : kept.stream().noneMatch(other -> overlap(other, finding))) {
                kept.add(finding);
            }
        }
        kept.sort(BY_PLACE);
        boolean isQuotation = kept.stream().allMatch(finding -> finding.pair().isQuotation());
        return kept.stream().map(finding -> finding.told(isQuotation)).toList();
    }

    private static boolean overlap(Finding one, Finding other) {
        return one.pair().inA().overlaps(other.pair().inA())
                && one.pair().inB().overlaps(other.pair().inB());
    }
}
