package org.depeche.text.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rule found: its operation with the values of its slots.
 *
 * @param first the first token of the expression
 * @param end the token after its last
 * @param width how many tokens the rule looked at
 */
record Meaning(TimeRule rule, Map<String, String> slots, int first, int end, int width) {

    Meaning {
        slots = Map.copyOf(slots);
    }

    static Meaning of(TimeRule rule, Map<String, String> bound, int first, int end, int width) {
        var slots = new HashMap<>(rule.meaning());
        slots.putAll(bound);
        return new Meaning(rule, slots, first, end, width);
    }

    Optional<String> text(String slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    String text(String slot, String otherwise) {
        return slots.getOrDefault(slot, otherwise);
    }

    boolean has(String slot) {
        return slots.containsKey(slot);
    }

    /** The number in {@code slot}; empty where it is absent or no number. */
    OptionalInt number(String slot) {
        var value = slots.get(slot);
        if (value == null || value.isEmpty() || !Character.isDigit(value.charAt(value.length() - 1))) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(value));
        } catch (NumberFormatException notWhole) {
            return OptionalInt.empty();
        }
    }

    int number(String slot, int otherwise) {
        return number(slot).orElse(otherwise);
    }
}
