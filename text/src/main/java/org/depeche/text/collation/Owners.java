package org.depeche.text.collation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/** The press groups, and the outlets that belong to each. */
final class Owners {
    private static final Map<String, String> OWNERS = read();

    private Owners() {}

    /** Who owns the outlet; the outlet itself where no group is known. */
    static Optional<String> of(Witness witness) {
        return witness.reading().article().outlet().map(outlet -> {
            var name = plain(outlet.name());
            return OWNERS.getOrDefault(name, name);
        });
    }

    static boolean isSame(Witness one, Witness other) {
        return of(one).isPresent() && of(one).equals(of(other));
    }

    private static Map<String, String> read() {
        var owners = new HashMap<String, String>();
        for (var line : new LanguageData(Language.UNDETERMINED).lines("collation/owners.txt")) {
            var parts = line.split("=", 2);
            if (parts.length == 2) {
                for (var outlet : parts[1].split(",")) {
                    owners.put(plain(outlet), parts[0].strip());
                }
            }
        }
        return Map.copyOf(owners);
    }

    private static String plain(String outlet) {
        var host = outlet.strip().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return WordForms.fold(host.replaceFirst("\\.(fr|com|be|ch|ca|net|org|info)$", ""))
                .replaceAll("[^a-z0-9]", "");
    }
}
