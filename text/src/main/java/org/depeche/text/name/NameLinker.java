package org.depeche.text.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Joins mentions that name the same: surname to full name, acronym to expansion, slip to right form.
 *
 * <p>Equal spellings are one group, of the kind that most of its mentions have. A group then joins the fuller one that it
 * may be short for; of several the one named last before it, else the one named most. Groups are looked up by their words
 * and initials, a bounded number each, so that the cost grows with the number of names, not with its square.
 */
final class NameLinker {
    private static final int MOST_CANDIDATES = 40;
    private final List<List<Mention>> groups = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new LinkedHashMap<>();

    /** Groups of mentions, by first mention; each group has one kind. */
    List<List<Mention>> link(List<Mention> mentions) {
        var bySpelling = new LinkedHashMap<String, List<Mention>>();
        for (var mention : mentions) {
            bySpelling
                    .computeIfAbsent(Spelling.fold(mention.text()), key -> new ArrayList<>())
                    .add(mention);
        }
        bySpelling.values().forEach(group -> groups.add(ofOneKind(group)));
        for (int i = 0; i < groups.size(); i++) {
            for (var key : NameKeys.full(groups.get(i).get(0))) {
                byKey.computeIfAbsent(key, missing -> new ArrayList<>()).add(i);
            }
        }
        return merged();
    }

    /** The same mentions, all of the kind that most of them have. */
    private static List<Mention> ofOneKind(List<Mention> group) {
        var votes = new EnumMap<Name.Kind, Integer>(Name.Kind.class);
        group.forEach(mention -> votes.merge(mention.kind(), mention.inBody() ? 2 : 1, Integer::sum));
        var voted =
                Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
        var most = voted == Name.Kind.PERSON ? KindRules.fromArticle(group).orElse(voted) : voted;
        return group.stream().map(mention -> mention.as(most)).collect(Collectors.toCollection(ArrayList::new));
    }

    private List<List<Mention>> merged() {
        var target = new int[groups.size()];
        for (int i = 0; i < target.length; i++) {
            target[i] = fuller(i);
        }
        var merged = new LinkedHashMap<Integer, List<Mention>>();
        for (int i = 0; i < target.length; i++) {
            int root = i;
            for (int steps = 0; target[root] >= 0 && steps < target.length; steps++) {
                root = target[root];
            }
            merged.computeIfAbsent(root, key -> new ArrayList<>()).addAll(groups.get(i));
        }
        return new ArrayList<>(merged.values());
    }

    /** The group whose name is a fuller or better written form of this group's; -1 where none is. */
    private int fuller(int index) {
        int best = -1;
        for (var key : NameKeys.of(groups.get(index).get(0))) {
            var candidates = byKey.getOrDefault(key, List.of());
            for (int other : candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
                if (other != index && joins(index, other) && (best < 0 || isNearer(index, other, best))) {
                    best = other;
                }
            }
        }
        return best;
    }

    private boolean joins(int index, int other) {
        var one = groups.get(index).get(0);
        var two = groups.get(other).get(0);
        if (one.kind() != two.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case PERSON ->
                Spelling.isShorterPerson(one.text(), two.text())
                        || (isRarer(index, other) && Spelling.isSlip(one.text(), two.text()));
            case ORGANIZATION -> Spelling.isAcronym(one.text(), two.text());
            case PLACE -> false;
        };
    }

    private boolean isRarer(int index, int other) {
        int here = groups.get(index).size();
        int there = groups.get(other).size();
        return here < there || (here == there && index > other);
    }

    /** Whether group {@code other} is named closer before group {@code index} than {@code best}, or oftener. */
    private boolean isNearer(int index, int other, int best) {
        int nearer = Integer.compare(lastBefore(index, other), lastBefore(index, best));
        return nearer > 0
                || (nearer == 0 && groups.get(other).size() > groups.get(best).size());
    }

    private int lastBefore(int index, int other) {
        var first = groups.get(index).get(0);
        int last = -1;
        for (var mention : groups.get(other)) {
            if (mention.sheet() == first.sheet()
                    && mention.span().start() < first.span().start()) {
                last = mention.span().start();
            }
        }
        return last;
    }
}
