package org.depeche.text.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.article.Span;

/**
 * Lets an article agree with itself: what is a name at one place is looked for at all others, the surnames of full names
 * first.
 */
final class MentionSpreader {
    private static final int LONGEST_NAME = 6;
    private final Map<String, Map<Name.Kind, Integer>> votes = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<Long> taken = new HashSet<>();

    /** The mentions given, lone surnames turned to persons, and those found anew, in order. */
    List<Mention> spread(List<Sheet> sheets, List<Mention> mentions) {
        mentions.forEach(this::learn);
        var all = new ArrayList<Mention>();
        for (var mention : mentions) {
            boolean part = surnames.contains(mention.text()) || givenNames.contains(mention.text());
            all.add(part && !mention.listed() ? mention.as(Name.Kind.PERSON) : mention);
        }
        for (int number = 0; number < sheets.size(); number++) {
            for (var sentence : sheets.get(number).sentences()) {
                search(number, sentence, all);
            }
        }
        all.sort(Comparator.comparingInt(Mention::sheet).thenComparing(Mention::span));
        return all;
    }

    private void learn(Mention mention) {
        vote(mention.text(), mention.kind());
        int space = mention.text().indexOf(' ');
        if (mention.kind() == Name.Kind.PERSON && space > 0) {
            var surname = mention.text().substring(space + 1);
            surnames.add(surname);
            surnames.add(surname.substring(surname.lastIndexOf(' ') + 1));
            givenNames.add(mention.text().substring(0, space));
        }
        for (int place = mention.span().start(); place < mention.span().end(); place++) {
            taken.add(place(mention.sheet(), place));
        }
    }

    private static long place(int sheet, int offset) {
        return ((long) sheet << 32) | offset;
    }

    private void vote(String text, Name.Kind kind) {
        votes.computeIfAbsent(text, key -> new EnumMap<>(Name.Kind.class)).merge(kind, 1, Integer::sum);
    }

    private void search(int sheet, List<Piece> sentence, List<Mention> all) {
        for (int i = 0; i < sentence.size(); i++) {
            for (int end = Math.min(sentence.size(), i + LONGEST_NAME);
                    end > i && sentence.get(i).mayName();
                    end--) {
                var text = Gazetteer.key(sentence, i, end);
                var span = new Span(
                        sentence.get(i).span.start(), sentence.get(end - 1).span.end());
                if (isKnown(text) && isFree(sheet, span) && !Stretch.isNeverAlone(sentence.get(i))) {
                    all.add(new Mention(sheet, span, kind(text), text, false, sentence.get(i).traits));
                    i = end - 1;
                }
            }
        }
    }

    private boolean isKnown(String text) {
        return surnames.contains(text) || votes.containsKey(text);
    }

    private Name.Kind kind(String text) {
        if (surnames.contains(text)) {
            return Name.Kind.PERSON;
        }
        return votes.getOrDefault(text, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Name.Kind.PERSON);
    }

    private boolean isFree(int sheet, Span span) {
        return !taken.contains(place(sheet, span.start())) && !taken.contains(place(sheet, span.end() - 1));
    }
}
