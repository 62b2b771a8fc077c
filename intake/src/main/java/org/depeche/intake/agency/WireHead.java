package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the lines above a teleprinter's text, where a service marks them: those of AP begin with {@code ^} and end with
 * {@code <} or {@code =}, those of dpa end with an equals sign behind the last of them.
 */
final class WireHead {
    private static final int MOST_LINES = 12;
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Von|Par|PAR|Por|Di|Av)\\s+\\p{Lu}.*");
    private static final Pattern NOTE = Pattern.compile("(?i)(?:eds|editors|ed note)[:.,].*");
    private static final Pattern PICTURES = Pattern.compile(
            "(?:With )?(?:AP|AFP|EPA|Reuters) (?:Photo|Picture|Video|Graphic).*|With (?:photo|picture|video).*");
    private static final Pattern ORDER = Pattern.compile("\\*\\d+");
    // « 1ST LEAD », « REFILE », « (Achtung) »: which version it is, for desks.
    private static final Pattern VERSION = Pattern.compile("\\(.*\\)|[\\p{Lu}\\d .-]{3,30}");
    private static final Pattern WORD_COUNT = Pattern.compile(",\\d{2,5}$");

    private final DispatchDraft draft;
    private final List<String> authors = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private WireHead(DispatchDraft draft) {
        this.draft = draft;
    }

    /** Reads the head of {@code lines} into {@code draft}; the lines of the text, or empty where nothing marks a head. */
    static Optional<List<String>> read(List<String> lines, DispatchDraft draft) {
        int start = 0;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        int end = start;
        while (end < lines.size() && lines.get(end).startsWith("^")) {
            end++;
        }
        if (end > start) {
            return Optional.of(
                    new WireHead(draft).readCarets(lines.subList(start, end), lines.subList(end, lines.size())));
        }
        for (int i = start; i < Math.min(lines.size(), start + MOST_LINES); i++) {
            if (lines.get(i).strip().endsWith(" =")) {
                new WireHead(draft).readSlashed(lines.subList(start, i + 1));
                return Optional.of(lines.subList(i + 1, lines.size()));
            }
        }
        return Optional.empty();
    }

    private List<String> readCarets(List<String> marked, List<String> text) {
        draft.slug = Optional.empty();
        for (var line : marked) {
            for (var part : line.split("\\^")) {
                var words = part.replaceFirst("[<=\\s]+$", "").strip();
                if (!words.isEmpty() && !ORDER.matcher(words).matches()) {
                    take(words, part.strip().endsWith("="));
                }
            }
        }
        draft.authors = List.copyOf(authors);
        if (text.stream().allMatch(String::isBlank)) {
            // A list of headlines has no other text; an indent makes a paragraph of each.
            return others.stream().map(line -> "   " + line).toList();
        }
        draft.standfirst = others.stream().findFirst();
        return text;
    }

    private void take(String words, boolean byline) {
        if (draft.slug.isEmpty()) {
            draft.slug = Optional.of(WORD_COUNT.matcher(words).replaceFirst(""));
        } else if (BYLINE.matcher(words).matches()) {
            authors.add(words);
        } else if (NOTE.matcher(words).matches()) {
            draft.note = draft.note.or(() -> Optional.of(words));
        } else if (byline || PICTURES.matcher(words).matches()) {
            return;
        } else if (draft.headline.isEmpty()) {
            draft.headline = Optional.of(words);
        } else {
            others.add(words);
        }
    }

    private void readSlashed(List<String> marked) {
        var lines = new ArrayList<String>();
        marked.stream()
                .map(line -> line.strip().replaceFirst("\\s*=$", ""))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        if (lines.size() > 1 && (lines.get(0).endsWith("/") || lines.get(0).indexOf(' ') < 0)) {
            draft.slug = Optional.of(lines.remove(0).replaceFirst("/$", ""));
        }
        if (lines.size() > 1 && BYLINE.matcher(lines.get(lines.size() - 1)).matches()) {
            draft.authors = List.of(lines.remove(lines.size() - 1));
        }
        var versions = new ArrayList<String>();
        while (lines.size() > 1 && VERSION.matcher(lines.get(0)).matches()) {
            versions.add(lines.remove(0));
        }
        draft.note = Optional.of(String.join(", ", versions)).filter(words -> !words.isEmpty());
        draft.headline = Optional.of(String.join(" ", lines)).filter(words -> !words.isEmpty());
    }
}
