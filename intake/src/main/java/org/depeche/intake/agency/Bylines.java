package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.text.press.NewsAgencies;

/** Takes the bylines of dispatches apart: {@code Von Ida Roche und Jan Mohr, dpa} names two people and an agency. */
final class Bylines {
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[Pp]ar|PAR|[Bb]y|BY|[Vv]on|VON|[Pp]or|POR|[Dd]oor|[Aa]v|[Aa]f|[Pp]rzez|di)\\s+(?=\\p{Lu})");
    private static final Pattern JOINTS =
            Pattern.compile("\\s*[,;/]\\s+|\\s+(?:and|et|und|y|e|og|och|en|&)\\s+(?=\\p{Lu})");

    /** Two of the desk, as {@code oga/ilm}. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,4}(?:/\\p{Ll}{2,4})*");

    private final NewsAgencies agencies;

    Bylines(NewsAgencies agencies) {
        this.agencies = agencies;
    }

    /** The people in {@code lines}; what stands behind a name, a place or what its bearer does, is no name. */
    List<String> people(List<String> lines) {
        var people = new ArrayList<String>();
        for (var line : lines) {
            if (INITIALS.matcher(line.strip()).matches()) {
                continue;
            }
            boolean first = true;
            for (var part : JOINTS.split(OPENING.matcher(line.strip()).replaceFirst(""))) {
                boolean named = first || isName(part);
                if (named && !part.isBlank() && agencies.shortName(part).isEmpty() && !people.contains(part)) {
                    people.add(part);
                }
                first = false;
            }
        }
        return people;
    }

    /** The agency that signs in the place of people. */
    Optional<String> agency(List<String> lines) {
        return lines.stream()
                .flatMap(line -> JOINTS.splitAsStream(line.strip()))
                .filter(part -> agencies.shortName(part).isPresent())
                .findFirst();
    }

    private static boolean isName(String part) {
        return part.indexOf(' ') > 0 && Character.isUpperCase(part.codePointAt(0));
    }
}
