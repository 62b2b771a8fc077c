package org.depeche.text.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.text.article.Span;

/** Reads the mentions out of sheets: bodies told by their acronyms first, then what the tagger finds beside them. */
final class MentionReader {
    private final NameTagger tagger;

    MentionReader(NameModel model) {
        this.tagger = new NameTagger(model);
    }

    List<Mention> read(List<Sheet> sheets) {
        var mentions = new ArrayList<Mention>();
        for (int number = 0; number < sheets.size(); number++) {
            for (var sentence : sheets.get(number).sentences()) {
                for (var stretch : stretches(sentence)) {
                    mentions.add(mention(number, stretch));
                }
            }
        }
        return mentions;
    }

    private List<Stretch> stretches(List<Piece> sentence) {
        var all = new ArrayList<>(AcronymReader.read(sentence));
        var taken = new boolean[sentence.size()];
        all.forEach(stretch -> take(taken, stretch));
        for (var stretch : tagged(sentence, tagger.tag(sentence))) {
            if (!isTaken(taken, stretch)) {
                split(stretch)
                        .map(found -> new Introduction(found).withTitleRead())
                        .map(Stretch::trimmed)
                        .map(found -> new Introduction(found).withoutPortfolio())
                        .map(found -> new Introduction(found).behindTitle())
                        .map(found -> new Introduction(found).withoutParty())
                        .map(Stretch::trimmed)
                        .filter(found -> !found.isEmpty() && found.isPlausible())
                        .forEach(all::add);
            }
        }
        all.forEach(stretch -> take(taken, stretch));
        addListed(sentence, taken, all);
        all.sort(Comparator.comparingInt(Stretch::first));
        return joined(all);
    }

    /** {@code Juan} and {@code Manuel Robles} side by side are one person's names. */
    private static List<Stretch> joined(List<Stretch> all) {
        var joined = new ArrayList<Stretch>();
        for (var stretch : all) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.leadsTo(stretch)) {
                joined.set(
                        joined.size() - 1,
                        new Stretch(stretch.sentence(), last.first(), stretch.end(), Name.Kind.PERSON));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    /** Adds what the tagger left out though a list knows it: countries, and bodies whose name is no ordinary word. */
    private static void addListed(List<Piece> sentence, boolean[] taken, List<Stretch> all) {
        for (int i = 0; i < taken.length; i++) {
            var piece = sentence.get(i);
            boolean country = piece.is(WordClass.COUNTRY) && piece.mayName();
            boolean body = piece.is(WordClass.ORGANIZATION) && piece.mayName() && !piece.is(WordClass.COMMON_WORD);
            int end = i + 1;
            while (end < taken.length && (sentence.get(end).traits & INSIDE) != 0) {
                end++;
            }
            var stretch = new Stretch(sentence, i, end, country ? Name.Kind.PLACE : Name.Kind.ORGANIZATION);
            if ((country || body) && !isTaken(taken, stretch)) {
                all.add(stretch);
            }
            i = end - 1;
        }
    }

    private static final long INSIDE = WordClass.COUNTRY_INSIDE.bit() | WordClass.ORGANIZATION_INSIDE.bit();

    private static void take(boolean[] taken, Stretch stretch) {
        Arrays.fill(taken, stretch.first(), stretch.end(), true);
    }

    private static boolean isTaken(boolean[] taken, Stretch stretch) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private static List<Stretch> tagged(List<Piece> sentence, Tag[] tags) {
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < tags.length; ) {
            int end = i + 1;
            if (tags[i].isBegin()) {
                while (end < tags.length && tags[end].isInside()) {
                    end++;
                }
                end = Introduction.endBehindTitle(sentence, i, end);
                stretches.add(new Stretch(sentence, i, end, tags[i].kind()));
            }
            i = end;
        }
        return stretches;
    }

    /** An acronym and the town behind it ({@code GIGN de Toulouse}) are two names. */
    private static Stream<Stretch> split(Stretch stretch) {
        int person = new Introduction(stretch).personBehind();
        if (person > 0) {
            return Stream.of(
                    new Stretch(stretch.sentence(), stretch.first(), person, stretch.kind()),
                    new Stretch(stretch.sentence(), person, stretch.end(), Name.Kind.PERSON));
        }
        var sentence = stretch.sentence();
        int link = stretch.first() + 1;
        boolean two = stretch.kind() == Name.Kind.ORGANIZATION
                && stretch.end() == link + 2
                && stretch.head().is(WordClass.UPPER_CASE)
                && sentence.get(link).is(WordClass.LINKING)
                && !sentence.get(link).mayName();
        if (!two) {
            return Stream.of(stretch);
        }
        return Stream.of(
                new Stretch(sentence, stretch.first(), link, stretch.kind()),
                new Stretch(sentence, link + 1, stretch.end(), Name.Kind.PLACE));
    }

    private static Mention mention(int sheet, Stretch stretch) {
        var sentence = stretch.sentence();
        var span = new Span(
                stretch.head().span.start(),
                sentence.get(stretch.end() - 1).span.end());
        return new Mention(
                sheet, span, KindRules.kind(stretch), stretch.text(), stretch.isIntroduced(), stretch.head().traits);
    }
}
