package org.depeche.text.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes out of an address what names a form of the page or the way a reader came; {@code address-variants.tsv} knows. */
final class UrlVariants {
    private static final Map<String, Set<String>> WORDS = read();

    private UrlVariants() {}

    static WebAddress reduce(WebAddress address) {
        return new WebAddress(
                host(address.host()), path(address.segments()), query(address.parameters()), address.fragment());
    }

    private static String host(String host) {
        int dot = host.indexOf('.');
        boolean form = dot > 0 && words("host").contains(host.substring(0, dot)) && host.indexOf('.', dot + 1) > 0;
        return form ? host(host.substring(dot + 1)) : host;
    }

    private static List<String> path(List<String> segments) {
        var kept = new ArrayList<String>();
        for (var segment : segments) {
            if (!words("segment").contains(segment.toLowerCase(Locale.ROOT))) {
                kept.add(segment);
            }
        }
        if (kept.isEmpty()) {
            return segments;
        }
        int last = kept.size() - 1;
        var name = withoutEnding(kept.remove(last));
        if (!words("index").contains(name.toLowerCase(Locale.ROOT))) {
            kept.add(name);
        }
        return List.copyOf(kept);
    }

    /** A page's name without its form; an extension stays: {@code pont.amp.html} is {@code pont.html}. */
    private static String withoutEnding(String name) {
        for (var ending : words("ending")) {
            int end = name.length() - ending.length();
            if (end > 0 && name.endsWith(ending) && Character.isLetterOrDigit(name.charAt(end - 1))) {
                int extension = ending.indexOf('.', 1);
                return withoutEnding(name.substring(0, end) + (extension < 0 ? "" : ending.substring(extension)));
            }
        }
        return name;
    }

    private static List<String> query(List<String> parameters) {
        return parameters.stream()
                .filter(parameter -> !isVariant(parameter.toLowerCase(Locale.ROOT)))
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean isVariant(String parameter) {
        int sign = parameter.indexOf('=');
        var name = sign < 0 ? parameter : parameter.substring(0, sign);
        return words("form").contains(name)
                || words("form").contains(parameter)
                || words("tracking").contains(name)
                || words("tracking").stream()
                        .anyMatch(word -> word.endsWith("*") && name.startsWith(word.substring(0, word.length() - 1)));
    }

    private static Set<String> words(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    private static Map<String, Set<String>> read() {
        try (var stream = UrlVariants.class.getResourceAsStream("address-variants.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("address-variants.tsv is not on the class path");
            }
            var words = new HashMap<String, Set<String>>();
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var fields = line.strip().split("\t");
                if (fields.length == 2 && !line.startsWith("#")) {
                    words.computeIfAbsent(fields[0], kind -> new HashSet<>()).add(fields[1]);
                }
            }
            return Map.copyOf(words);
        } catch (IOException broken) {
            throw new UncheckedIOException("address-variants.tsv cannot be read", broken);
        }
    }
}
