package org.depeche.text.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Joins the mentions of one article that name the same: surname to full name, acronym to expansion, slip to right form. */
final class NameLinker {

    /** Groups of mentions, by first mention; each group has one kind. */
    List<List<Mention>> link(List<Mention> mentions) {
        var bySpelling = new LinkedHashMap<String, List<Mention>>();
        for (var mention : mentions) {
            bySpelling
                    .computeIfAbsent(Spelling.fold(mention.text()), key -> new ArrayList<>())
                    .add(mention);
        }
        var groups = new ArrayList<List<Mention>>();
        bySpelling.values().forEach(group -> groups.add(ofOneKind(group)));
        var target = new HashMap<Integer, Integer>();
        for (int i = 0; i < groups.size(); i++) {
            int best = fuller(groups, i);
            if (best >= 0) {
                target.put(i, best);
            }
        }
        return merge(groups, target);
    }

    /** The same mentions, all of the kind that most of them have. */
    private static List<Mention> ofOneKind(List<Mention> group) {
        var votes = new EnumMap<Name.Kind, Integer>(Name.Kind.class);
        group.forEach(mention -> votes.merge(mention.kind(), mention.inBody() ? 2 : 1, Integer::sum));
        var most =
                Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
        return group.stream().map(mention -> mention.as(most)).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The group whose name is a fuller form of group {@code short}'s; -1 where none is, or several are at odds. */
    private static int fuller(List<List<Mention>> groups, int index) {
        int best = -1;
        for (int other = 0; other < groups.size(); other++) {
            if (other == index || !joins(groups, index, other)) {
                continue;
            }
            if (best < 0 || groups.get(other).size() > groups.get(best).size()) {
                best = other;
            }
        }
        return best;
    }

    private static boolean joins(List<List<Mention>> groups, int index, int other) {
        var one = groups.get(index).get(0);
        var two = groups.get(other).get(0);
        if (one.kind() != two.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case PERSON ->
                Spelling.isShorterPerson(one.text(), two.text())
                        || (Spelling.isSlip(one.text(), two.text())
                                && (groups.get(index).size() < groups.get(other).size()
                                        || (groups.get(index).size()
                                                        == groups.get(other).size()
                                                && index > other)));
            case ORGANIZATION -> Spelling.isAcronym(one.text(), two.text());
            case PLACE -> false;
        };
    }

    private static List<List<Mention>> merge(List<List<Mention>> groups, Map<Integer, Integer> target) {
        var merged = new LinkedHashMap<Integer, List<Mention>>();
        for (int i = 0; i < groups.size(); i++) {
            int root = i;
            for (int steps = 0; target.containsKey(root) && steps < groups.size(); steps++) {
                root = target.get(root);
            }
            merged.computeIfAbsent(root, key -> new ArrayList<>()).addAll(groups.get(i));
        }
        return new ArrayList<>(merged.values());
    }
}
