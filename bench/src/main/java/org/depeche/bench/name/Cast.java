package org.depeche.bench.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Who and what one made-up article tells of: names come back, persons by their surnames too, as in real articles. */
final class Cast {
    private final InventedNames names;
    private final Map<String, List<String>> earlier = new HashMap<>();

    Cast(InventedNames names) {
        this.names = names;
    }

    /** A name for this slot: in two of five cases one that came before. */
    String name(String slot) {
        return switch (slot) {
            case "P" -> again(slot, names::person);
            case "S" -> surname();
            case "G" -> again(slot, names::given);
            case "C" -> again(slot, names::town);
            case "O" -> again(slot, names::body);
            case "A" -> again(slot, names::acronym);
            case "B" -> again(slot, names::company);
            case "M" -> again(slot, names::paper);
            case "I" -> again(slot, names::longBody);
            case "ST" -> again(slot, names::placeWithGeneralWord);
            default -> again(slot, names::region);
        };
    }

    private String surname() {
        var persons = earlier.getOrDefault("P", List.of());
        if (persons.isEmpty() || names.chance(3)) {
            return again("S", names::surname);
        }
        var person = names.pick(persons);
        return person.substring(person.indexOf(' ') + 1);
    }

    private String again(String slot, Supplier<String> fresh) {
        var list = earlier.computeIfAbsent(slot, key -> new ArrayList<>());
        if (!list.isEmpty() && names.chance(list.size() > 1 ? 2 : 4)) {
            return names.pick(list);
        }
        var name = fresh.get();
        list.add(name);
        return name;
    }
}
