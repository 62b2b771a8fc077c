package org.depeche.text.name;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;

/** Reads the mentions out of sheets by a tagger, and mends or drops what cannot be a name as it stands. */
final class MentionReader {
    private final NameTagger tagger;

    MentionReader(NameModel model) {
        this.tagger = new NameTagger(model);
    }

    List<Mention> read(List<Sheet> sheets) {
        var mentions = new ArrayList<Mention>();
        for (int number = 0; number < sheets.size(); number++) {
            for (var sentence : sheets.get(number).sentences()) {
                add(mentions, number, sentence, tagger.tag(sentence));
            }
        }
        return mentions;
    }

    private static void add(List<Mention> mentions, int sheet, List<Piece> sentence, Tag[] tags) {
        for (int i = 0; i < tags.length; ) {
            int end = i + 1;
            if (tags[i].isBegin()) {
                while (end < tags.length && tags[end].isInside()) {
                    end++;
                }
                mention(mentions, sheet, sentence, i, end, tags[i].kind());
            }
            i = end;
        }
    }

    private static void mention(
            List<Mention> mentions, int sheet, List<Piece> sentence, int from, int end, Name.Kind kind) {
        int last = end;
        while (last > from && !endsName(sentence.get(last - 1))) {
            last--;
        }
        int first = from;
        while (first < last && !beginsName(sentence, first, last, kind)) {
            first++;
        }
        if (first == last || !isPlausible(sentence, first, last)) {
            return;
        }
        var span = new Span(
                sentence.get(first).span.start(), sentence.get(last - 1).span.end());
        mentions.add(new Mention(
                sheet,
                span,
                kind,
                Gazetteer.key(sentence, first, last),
                isIntroduced(sentence, first, last),
                (sentence.get(first).traits & LISTED) != 0));
    }

    private static boolean isIntroduced(List<Piece> sentence, int first, int last) {
        for (int i = Math.max(0, first - 3); i < first; i++) {
            if (sentence.get(i).is(WordClass.TITLE) || sentence.get(i).is(WordClass.ROLE)) {
                return true;
            }
        }
        boolean apposed = last + 1 < sentence.size() && ",(".contains(sentence.get(last).text);
        return apposed
                && (sentence.get(last + 1).is(WordClass.NUMBER)
                        || sentence.get(last + 1).is(WordClass.ROLE)
                        || (last + 2 < sentence.size() && sentence.get(last + 2).is(WordClass.ROLE)));
    }

    private static boolean endsName(Piece piece) {
        return !piece.is(WordClass.MARK) && (piece.mayName() || !piece.is(WordClass.LINKING));
    }

    private static boolean beginsName(List<Piece> sentence, int first, int last, Name.Kind kind) {
        var piece = sentence.get(first);
        if (piece.is(WordClass.MARK) || piece.text.endsWith("'")) {
            return false;
        }
        boolean more = last - first > 1;
        if (more && kind == Name.Kind.PERSON && piece.is(WordClass.TITLE) && !piece.is(WordClass.GIVEN_NAME)) {
            return false;
        }
        return piece.mayName() ? !(more && isOrdinaryOpening(piece)) : isSmallBeginning(piece, kind);
    }

    /** Small words that begin a name: a person's particle, what a list knows, the general word of a place or body. */
    private static boolean isSmallBeginning(Piece piece, Name.Kind kind) {
        return switch (kind) {
            case PERSON -> piece.is(WordClass.PARTICLE);
            case PLACE -> piece.is(WordClass.PLACE) || piece.is(WordClass.COUNTRY) || piece.is(WordClass.PLACE_WORD);
            case ORGANIZATION -> piece.is(WordClass.ORGANIZATION) || piece.is(WordClass.ORGANIZATION_WORD);
        };
    }

    /** A word of every day that is capitalised only because the sentence begins with it. */
    private static boolean isOrdinaryOpening(Piece piece) {
        return piece.is(WordClass.SENTENCE_START)
                && piece.is(WordClass.COMMON_WORD)
                && (piece.traits & KNOWN_NAME) == 0
                && (!piece.is(WordClass.SEEN_INSIDE_SENTENCE) || piece.is(WordClass.SEEN_SMALL));
    }

    private static final long KNOWN_NAME = WordClass.PROPER_WORD.bit()
            | WordClass.GIVEN_NAME.bit()
            | WordClass.CITY.bit()
            | WordClass.COUNTRY.bit()
            | WordClass.PLACE.bit()
            | WordClass.ORGANIZATION.bit()
            | WordClass.UPPER_CASE.bit();

    private static boolean isPlausible(List<Piece> sentence, int first, int last) {
        boolean named = false;
        for (int i = first; i < last; i++) {
            named |= sentence.get(i).mayName();
        }
        var only = sentence.get(first);
        return named && (last - first > 1 || !isNeverAlone(only));
    }

    private static final long LISTED =
            WordClass.CITY.bit() | WordClass.COUNTRY.bit() | WordClass.PLACE.bit() | WordClass.ORGANIZATION.bit();

    static boolean isNeverAlone(Piece piece) {
        return piece.is(WordClass.NEVER)
                || piece.is(WordClass.CALENDAR)
                || piece.is(WordClass.INITIAL)
                || (piece.is(WordClass.DEMONYM) && !piece.is(WordClass.CITY) && !piece.is(WordClass.COUNTRY))
                || isOrdinaryOpening(piece);
    }
}
