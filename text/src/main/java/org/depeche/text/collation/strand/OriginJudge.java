package org.depeche.text.collation.strand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depeche.text.collation.link.Kin;
import org.depeche.text.collation.link.Kinship;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.press.PressGroups;

/**
 * Judges why articles share text.
 *
 * <p>What tells, in this order: one owner and no agency named, or texts that are the same from end to end, is a
 * newsroom's own copy passed on; an article that names the other's outlet as its source, with no agency about, copied
 * it; shared text beyond quotations in outlets of different owners is agency copy, credited or not, for outlets do not
 * print one another's text but by the wire and mostly leave out the credit. Quotations alone come from a public source.
 */
public final class OriginJudge {
    private static final PressGroups GROUPS = new PressGroups();
    private static final double SAME_TEXT = 0.9;
    private static final int HARDLY_ANY = 8;
    private final List<Witness> witnesses;
    private final Kin kin;
    private final List<AgencyEvidence> evidence;

    public OriginJudge(List<Witness> witnesses, Kin kin, List<AgencyEvidence> evidence) {
        this.witnesses = witnesses;
        this.kin = kin;
        this.evidence = evidence;
    }

    /** Why the articles of {@code group} share text, which do share it. */
    Origin ofGroup(List<Integer> group) {
        var agency = agency(group);
        if (haveOneOwner(group) && (agency.isEmpty() || areSame(group))) {
            return new Origin.SameOwner();
        }
        return agency.isEmpty() ? copied(group).orElse(new Origin.CommonAgencyCopy()) : new Origin.CommonAgencyCopy();
    }

    /** The agency that most articles of a group are tied to; a dispatch's own name and credits before mentions. */
    public Optional<String> agency(List<Integer> group) {
        var votes = new TreeMap<String, Integer>();
        for (int article : group) {
            evidence.get(article).raw().ifPresent(name -> votes.merge(name, 100, Integer::sum));
            evidence.get(article).credited().forEach(name -> votes.merge(name, 10, Integer::sum));
            evidence.get(article).mentioned().forEach(name -> votes.merge(name, 1, Integer::sum));
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Why the articles of the story share text: told of the largest group, else of what little they share. */
    public Origin ofStory(List<Strand> strands) {
        var largest = strands.stream()
                .filter(Strand::isCopying)
                .max(Comparator.comparingInt(strand -> strand.articles().size()));
        return largest.map(Strand::origin).orElseGet(this::ofStrangers);
    }

    private Origin ofStrangers() {
        var kinships = new ArrayList<Kinship>();
        for (int left = 0; left < witnesses.size(); left++) {
            for (int right = left + 1; right < witnesses.size(); right++) {
                kinships.add(kin.between(left, right));
            }
        }
        if (kinships.stream().anyMatch(Kinship::isQuotation)) {
            return new Origin.PublicSource();
        }
        boolean hardly = kinships.stream().allMatch(kinship -> kinship.ownWords() < HARDLY_ANY);
        return hardly ? new Origin.Unrelated() : new Origin.Unclear();
    }

    private boolean haveOneOwner(List<Integer> group) {
        Set<Optional<String>> owners =
                group.stream().map(article -> owner(witnesses.get(article))).collect(Collectors.toSet());
        return owners.size() == 1 && owners.stream().allMatch(Optional::isPresent);
    }

    private static Optional<String> owner(Witness witness) {
        return witness.reading()
                .article()
                .outlet()
                .map(outlet -> outlet.owner().orElseGet(() -> GROUPS.owner(outlet.name())));
    }

    private boolean areSame(List<Integer> group) {
        return group.stream()
                .allMatch(left -> group.stream()
                        .allMatch(right -> left.equals(right)
                                || kin.between(left, right).words()
                                        >= SAME_TEXT * kin.between(left, right).larger()));
    }

    private Optional<Origin> copied(List<Integer> group) {
        for (int copy : group) {
            for (int source : group) {
                if (cites(copy, source) && !cites(source, copy)) {
                    return Optional.of(new Origin.Copied(
                            witnesses.get(copy).id(), witnesses.get(source).id()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the text of {@code copy} names the outlet of {@code source} and that outlet does not name itself. */
    private boolean cites(int copy, int source) {
        var outlet = witnesses.get(source).reading().article().outlet();
        return copy != source
                && outlet.filter(named -> named.name().length() > 3
                                && witnesses.get(copy).text().contains(named.name())
                                && !witnesses.get(source).text().contains(named.name()))
                        .isPresent();
    }
}
