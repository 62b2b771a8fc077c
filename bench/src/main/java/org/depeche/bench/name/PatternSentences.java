package org.depeche.bench.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.depeche.text.article.Language;
import org.depeche.text.name.Name;
import org.depeche.text.words.LanguageData;

/** Fills the sentence patterns of a language with invented names, as articles of some sentences. */
final class PatternSentences {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Z0-9]+)\\}");
    private static final int SENTENCES = 12;
    private static final List<String> WORKS = List.of(
            "Coupe du monde",
            "Grand débat",
            "Brexit",
            "Révolution",
            "Seconde Guerre mondiale",
            "Noces de sable",
            "Jeux",
            "Nuit debout",
            "Euro 2016",
            "Ramadan",
            "Renaissance",
            "Tour de France",
            "Toussaint",
            "Code du travail");

    private final Language language;
    private final InventedNames names;
    private final List<String> patterns;
    private final List<String[]> countries;

    PatternSentences(Language language, Random random) {
        this.language = language;
        this.names = new InventedNames(language, random);
        this.patterns = patterns(language);
        this.countries = new LanguageData(language)
                .lines("name/countries.txt").stream()
                        .map(line -> line.split(";"))
                        .toList();
    }

    List<LabelledArticle> articles(int count) {
        var articles = new ArrayList<LabelledArticle>();
        for (int i = 0; i < count; i++) {
            var writer = new LabelledArticle.Writer();
            var cast = new Cast(names);
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                fill(names.pick(patterns), writer, cast);
                writer.write(names.chance(3) ? "\n\n" : " ");
            }
            articles.add(writer.article("pattern#" + i, language));
        }
        return articles;
    }

    private static List<String> patterns(Language language) {
        var file = "sentences-" + language.tag() + ".txt";
        try (var stream = Objects.requireNonNull(PatternSentences.class.getResourceAsStream(file), file)) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read", broken);
        }
    }

    private void fill(String pattern, LabelledArticle.Writer writer, Cast cast) {
        var matcher = SLOT.matcher(pattern);
        int last = 0;
        while (matcher.find()) {
            writer.write(pattern.substring(last, matcher.start()));
            slot(matcher.group(1), writer, cast, matcher.start() == 0);
            last = matcher.end();
        }
        writer.write(pattern.substring(last));
    }

    private void slot(String slot, LabelledArticle.Writer writer, Cast cast, boolean first) {
        var kind = KINDS.get(slot);
        if (kind != null) {
            writer.write(BEFORE.getOrDefault(slot, "")).name(kind, cast.name(slot));
        } else if (slot.equals("W")) {
            writer.write(names.pick(WORKS));
        } else {
            country(slot, writer, first);
        }
    }

    private static final Map<String, Name.Kind> KINDS = Map.ofEntries(
            Map.entry("P", Name.Kind.PERSON),
            Map.entry("S", Name.Kind.PERSON),
            Map.entry("G", Name.Kind.PERSON),
            Map.entry("C", Name.Kind.PLACE),
            Map.entry("R", Name.Kind.PLACE),
            Map.entry("DR", Name.Kind.PLACE),
            Map.entry("ENR", Name.Kind.PLACE),
            Map.entry("ST", Name.Kind.PLACE),
            Map.entry("O", Name.Kind.ORGANIZATION),
            Map.entry("I", Name.Kind.ORGANIZATION),
            Map.entry("A", Name.Kind.ORGANIZATION),
            Map.entry("B", Name.Kind.ORGANIZATION),
            Map.entry("M", Name.Kind.ORGANIZATION));
    private static final Map<String, String> BEFORE = Map.of("R", "la ", "DR", "de ", "ENR", "en ");

    private void country(String slot, LabelledArticle.Writer writer, boolean first) {
        var cells = names.pick(countries);
        var country = new FrenchCountry(cells[1].split("\\|")[0]);
        switch (slot) {
            case "L" ->
                writer.write(first ? capital(country.withArticle()) : country.withArticle())
                        .name(Name.Kind.PLACE, country.name());
            case "L0" -> writer.name(Name.Kind.PLACE, country.name());
            case "EN" -> writer.write(country.in()).name(Name.Kind.PLACE, country.name());
            case "DL" -> writer.write(country.of()).name(Name.Kind.PLACE, country.name());
            case "D" -> writer.write(cells[2]);
            case "DF" -> writer.write(cells[3]);
            case "DM" -> writer.write(cells[2].endsWith("s") ? cells[2] : cells[2] + "s");
            case "DC" -> writer.write(capital(cells[2]));
            case "DS" -> writer.write(capital(cells[2]) + (cells[2].endsWith("s") ? "" : "s"));
            default -> throw new IllegalArgumentException("pattern slot {" + slot + "} is not known");
        }
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
