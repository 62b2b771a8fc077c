package org.depeche.text.name;

import java.util.ArrayList;
import java.util.List;

/** The keys by which a shorter or misspelt name finds its fuller form. */
final class NameKeys {
    private static final int SLIP_PREFIX = 3;

    private NameKeys() {}

    /** The keys under which a name is looked for as the fuller form. */
    static List<String> full(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> personKeys(mention.text());
            case ORGANIZATION ->
                Spelling.initials(mention.text()).stream()
                        .map(initials -> "acronym " + initials)
                        .toList();
            case PLACE -> List.of();
        };
    }

    /** The keys by which a name looks for its fuller form. */
    static List<String> of(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> personKeys(mention.text());
            case ORGANIZATION ->
                List.of("acronym " + Spelling.fold(mention.text()).replace(" ", ""));
            case PLACE -> List.of();
        };
    }

    private static List<String> personKeys(String name) {
        var words = Spelling.fold(name).split(" ");
        var keys = new ArrayList<String>();
        keys.add("word " + words[words.length - 1]);
        if (words.length > 1 || words[0].length() > 2) {
            keys.add("first " + words[0]);
        }
        keys.add("slip " + words.length + words[0].substring(0, Math.min(SLIP_PREFIX, words[0].length())));
        return keys;
    }
}
