package org.depeche.bench.name;

import java.util.Set;

/** A country's French name with the small words that its gender and number ask for. */
record FrenchCountry(String name) {
    private static final Set<String> BARE = Set.of(
            ("Israël Cuba Chypre Malte Madagascar Haïti Djibouti Singapour Monaco Oman Bahreïn Taïwan Maurice Andorre"
                            + " Hongkong")
                    .split(" "));
    private static final Set<String> MASCULINE =
            Set.of("Mexique", "Cambodge", "Mozambique", "Zimbabwe", "Belize", "Zaïre");
    private static final Set<String> PLURAL = Set.of(
            "États-Unis",
            "Etats-Unis",
            "Pays-Bas",
            "Émirats",
            "Philippines",
            "Maldives",
            "Seychelles",
            "Bahamas",
            "Comores");

    String withArticle() {
        return bare() ? "" : plural() ? "les " : vowel() ? "l'" : feminine() ? "la " : "le ";
    }

    String in() {
        return bare() ? "à " : plural() ? "aux " : vowel() || feminine() ? "en " : "au ";
    }

    String of() {
        return bare() ? (vowel() ? "d'" : "de ") : plural() ? "des " : vowel() ? "d'" : feminine() ? "de " : "du ";
    }

    private boolean bare() {
        return BARE.contains(name);
    }

    private boolean plural() {
        return PLURAL.contains(name) || name.startsWith("Émirats") || name.endsWith("arabes unis");
    }

    private boolean vowel() {
        return "AEIOUÉÎÈYH".indexOf(name.charAt(0)) >= 0 && !name.startsWith("Ho");
    }

    private boolean feminine() {
        return (name.endsWith("e") || name.startsWith("Corée") || name.startsWith("République"))
                && !MASCULINE.contains(name);
    }
}
