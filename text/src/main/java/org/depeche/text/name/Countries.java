package org.depeche.text.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/** The countries as a language names them, with their demonyms and capitals. */
final class Countries {
    private static final Map<Language, Countries> SHARED = new ConcurrentHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();

    private Countries(Language language) {
        for (var line : new LanguageData(language).lines("name/countries.txt")) {
            var cells = line.split(";");
            if (cells.length != 5) {
                throw new IllegalArgumentException("countries.txt: '" + line + "' must have five cells");
            }
            read(cells);
        }
    }

    static Countries of(Language language) {
        return SHARED.computeIfAbsent(language, Countries::new);
    }

    private void read(String[] cells) {
        for (var name : cells[1].split("\\|")) {
            names.add(name);
            codes.putIfAbsent(name, cells[0]);
        }
        capitals.add(cells[4]);
        for (int i = 2; i < 4; i++) {
            addDemonym(cells[0], cells[i]);
            addDemonym(cells[0], cells[i].endsWith("s") ? cells[i] : cells[i] + "s");
        }
    }

    private void addDemonym(String code, String demonym) {
        var small = demonym.toLowerCase(java.util.Locale.ROOT);
        demonyms.add(small);
        codes.putIfAbsent(small, code);
    }

    Set<String> names() {
        return names;
    }

    Set<String> demonyms() {
        return demonyms;
    }

    Set<String> capitals() {
        return capitals;
    }

    /** The code of the country with this name ({@code Russie}) or demonym in small letters ({@code russe}). */
    Optional<String> code(String nameOrDemonym) {
        return Optional.ofNullable(codes.get(nameOrDemonym));
    }
}
