package org.depeche.text.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds offices to the persons who bear them in this article, and adds the phrases that stand for a person alone.
 *
 * <p>Idea: an apposition or a plain statement ({@code le président russe Ivan Petit}, {@code Ivan Petit est le président})
 * binds surely. Where an article never says so, but calls just as many persons by a country's office as it names persons
 * whom nothing else explains (one or two), they are matched in their order, and in no other way. A bare office
 * ({@code le président}) is whoever bears it, the one named last where several do. All else stays unbound.
 */
final class RoleBinder {
    private static final int MOST_MATCHED = 2;
    private final List<Sheet> sheets;
    private final List<List<Mention>> groups;
    private final List<RolePhrase> phrases;
    private final Map<String, Integer> bearers = new LinkedHashMap<>();
    private final Map<Long, Integer> starts = new HashMap<>();
    private final Map<Long, Integer> ends = new HashMap<>();
    private final Map<RolePhrase, Integer> bound = new LinkedHashMap<>();

    RoleBinder(List<Sheet> sheets, List<List<Mention>> groups, List<RolePhrase> phrases) {
        this.sheets = sheets;
        this.groups = groups;
        this.phrases = phrases;
    }

    /** Adds to each person's group the places where an office stands for the person. */
    void bind() {
        index();
        var free = new ArrayList<RolePhrase>();
        for (var phrase : phrases) {
            var person = neighbour(phrase);
            if (person.isPresent()) {
                bearers.putIfAbsent(key(phrase), person.get());
            } else if (phrase.standing()) {
                free.add(phrase);
            }
        }
        matchInOrder(free);
        free.stream().filter(phrase -> phrase.sheet() == 0).forEach(this::resolve);
        bound.forEach((phrase, person) ->
                groups.get(person).add(new Mention(0, phrase.span(), Name.Kind.PERSON, "", false, 0)));
    }

    private static String key(RolePhrase phrase) {
        return phrase.office() + phrase.country().map(code -> " " + code).orElse("");
    }

    /** The person named right beside the phrase. */
    private Optional<Integer> neighbour(RolePhrase phrase) {
        var behind = starts.get(place(phrase.sheet(), phrase.after()));
        return Optional.ofNullable(behind != null ? behind : ends.get(place(phrase.sheet(), phrase.before())));
    }

    private static long place(int sheet, int offset) {
        return ((long) sheet << 32) | (offset & 0xFFFFFFFFL);
    }

    private void index() {
        for (int i = 0; i < groups.size(); i++) {
            for (var mention : groups.get(i)) {
                if (mention.kind() == Name.Kind.PERSON) {
                    starts.put(place(mention.sheet(), mention.span().start()), i);
                    ends.put(place(mention.sheet(), mention.span().end()), i);
                }
            }
        }
    }

    private void matchInOrder(List<RolePhrase> free) {
        var offices = new ArrayList<String>();
        for (var phrase : free) {
            if (phrase.sheet() == 0
                    && phrase.isUnique(phrase.span().of(sheets.get(0).text()))
                    && !isBorne(phrase)
                    && !offices.contains(key(phrase))) {
                offices.add(key(phrase));
            }
        }
        var persons = unexplained();
        if (offices.isEmpty() || offices.size() > MOST_MATCHED || persons.size() != offices.size()) {
            return;
        }
        for (int i = 0; i < offices.size(); i++) {
            bearers.put(offices.get(i), persons.get(i));
        }
    }

    private boolean isBorne(RolePhrase phrase) {
        return phrase.isCounterpart() ? counterpart(phrase).isPresent() : bearers.containsKey(key(phrase));
    }

    /** The persons of the body, by first mention, whom no office, role or title introduces. */
    private List<Integer> unexplained() {
        var persons = new ArrayList<Integer>();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            boolean person = group.get(0).kind() == Name.Kind.PERSON;
            if (person && !bearers.containsValue(i) && group.stream().noneMatch(Mention::introduced)) {
                persons.add(i);
            }
        }
        persons.removeIf(person -> groups.get(person).stream().noneMatch(Mention::inBody));
        persons.sort(Comparator.comparingInt(this::firstPlace));
        return persons;
    }

    private int firstPlace(int person) {
        return groups.get(person).stream()
                .filter(Mention::inBody)
                .mapToInt(mention -> mention.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private void resolve(RolePhrase phrase) {
        var person = phrase.isCounterpart() ? counterpart(phrase) : bearer(phrase);
        person.ifPresent(number -> bound.put(phrase, number));
    }

    private Optional<Integer> counterpart(RolePhrase phrase) {
        var known = bearers.get(key(phrase));
        if (known != null) {
            return Optional.of(known);
        }
        var candidates = bearers.entrySet().stream()
                .filter(entry -> phrase.country().isPresent()
                        && entry.getKey().endsWith(" " + phrase.country().get()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private Optional<Integer> bearer(RolePhrase phrase) {
        if (phrase.country().isPresent()) {
            return Optional.ofNullable(bearers.get(key(phrase)));
        }
        return bearers.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(phrase.office()) || entry.getKey().startsWith(phrase.office() + " "))
                .map(Map.Entry::getValue)
                .distinct()
                .max((one, two) -> Integer.compare(lastBefore(one, phrase), lastBefore(two, phrase)));
    }

    /** Where the person was named last before the phrase; -1 where only behind it. */
    private int lastBefore(int person, RolePhrase phrase) {
        int last = -1;
        for (var mention : groups.get(person)) {
            if (mention.inBody() && mention.span().start() < phrase.span().start()) {
                last = Math.max(last, mention.span().start());
            }
        }
        return last;
    }
}
