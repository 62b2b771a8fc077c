package org.depeche.text.words;

import java.util.Locale;

/** Folds single words; what is folded already is given back without a copy. */
final class TokenFolder {
    private TokenFolder() {}

    static String fold(String form) {
        for (int at = 0; at < form.length(); at++) {
            char character = form.charAt(at);
            char folded = Characters.folded(character);
            if (folded != character) {
                return folded == 0 ? slowly(form) : foldFrom(form, at);
            }
        }
        return form;
    }

    /** {@code form} in small letters, in any locale. */
    static String small(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    private static String foldFrom(String form, int from) {
        var characters = form.toCharArray();
        for (int at = from; at < characters.length; at++) {
            char folded = Characters.folded(characters[at]);
            if (folded == 0) {
                return slowly(form);
            }
            characters[at] = folded;
        }
        return new String(characters);
    }

    private static String slowly(String form) {
        if (form.length() == 1) {
            var letters = Ligatures.open(form.charAt(0));
            return letters.isEmpty() ? form.toLowerCase(Locale.ROOT) : letters.toLowerCase(Locale.ROOT);
        }
        var buffer = CharacterFolder.fold(form, true);
        var characters = new char[buffer.length()];
        for (int at = 0; at < characters.length; at++) {
            characters[at] = Character.toLowerCase(buffer.charAt(at));
        }
        return new String(characters);
    }
}
