package org.depeche.bench.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Something that never happened: who, where, and the dispatch that tells it.
 *
 * <p>A sentence is a French pattern filled with the event's people and places, and a clause of invented words after it,
 * so that sentences are as rare as real ones and still hold quotations, names and dates.
 */
final class InventedEvent {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Z0-9]+)\\}");
    private static final String[] SYLLABLES = {
        "ba", "cor", "dal", "fen", "gri", "lo", "mar", "nes", "pol", "ra", "sen", "tu", "val", "zer", "mi", "dro", "vi",
        "lan", "ter", "ou", "quin", "cha", "ble", "tion", "ment"
    };
    private static final double COMMON = 0.55;
    private static final String[] COMMON_WORDS =
            ("de la le les des et à en du dans pour sur au par avec une un qui que ce il a est pas plus son sa ses leur mais"
                            + " ou comme tout aussi même après depuis selon près entre sans sous alors encore très bien")
                    .split(" ");

    private final Random random;
    private final List<String> patterns;
    private final List<String> people = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    final List<String> dispatch = new ArrayList<>();
    final int number;

    InventedEvent(long seed, int number, List<String> patterns) {
        this.random = new Random((seed * 1_000_003 + number) * 0x9E3779B97F4A7C15L);
        this.number = number;
        this.patterns = patterns;
        for (int i = 0; i < 4; i++) {
            people.add(capital(word(2)) + " " + capital(word(2)));
        }
        for (int i = 0; i < 3; i++) {
            places.add(capital(word(3)));
            bodies.add(capital(word(2)) + " " + capital(word(2)));
        }
        for (int i = 0; i < 8; i++) {
            words.add(word(3));
        }
        for (int i = 0; i < 16; i++) {
            dispatch.add(sentence());
        }
    }

    /** How many articles tell it: mostly few, sometimes dozens. */
    int size() {
        return 1 + (int) Math.min(60, Math.exp(new Random(number).nextGaussian() * 1.1 + 0.7));
    }

    String sentence() {
        var filled = new StringBuilder();
        var matcher = SLOT.matcher(patterns.get(random.nextInt(patterns.size())));
        while (matcher.find()) {
            matcher.appendReplacement(filled, fill(matcher.group(1)));
        }
        matcher.appendTail(filled);
        var sentence = filled.toString().replaceFirst("[.!?]$", "");
        return sentence + ", " + clause(8 + random.nextInt(8)) + ".";
    }

    private String fill(String slot) {
        return switch (slot) {
            case "P" -> pick(people);
            case "S", "G" -> pick(people).split(" ")[1];
            case "C", "R", "DR", "ENR", "ST", "L0" -> pick(places);
            case "L" -> "la " + pick(places);
            case "EN" -> "en " + pick(places);
            case "DL" -> "de " + pick(places);
            case "O", "I", "A", "B", "M" -> pick(bodies);
            default -> pick(words);
        };
    }

    private String clause(int length) {
        var clause = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double chance = random.nextDouble();
            clause.append(i == 0 ? "" : " ")
                    .append(
                            chance < COMMON
                                    ? COMMON_WORDS[random.nextInt(COMMON_WORDS.length)]
                                    : chance < COMMON + 0.08 ? pick(words) : word(2 + random.nextInt(2)));
        }
        return clause.toString();
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String word(int syllables) {
        var parts = new String[syllables];
        Arrays.setAll(parts, any -> SYLLABLES[random.nextInt(SYLLABLES.length)]);
        return String.join("", parts);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
