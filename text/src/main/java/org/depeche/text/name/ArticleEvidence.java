package org.depeche.text.name;

import static org.depeche.text.name.WordClass.GIVEN_NAME;
import static org.depeche.text.name.WordClass.INITIAL;
import static org.depeche.text.name.WordClass.MARK;
import static org.depeche.text.name.WordClass.PLACE_BEFORE;
import static org.depeche.text.name.WordClass.SEEN_AS_ORGANIZATION;
import static org.depeche.text.name.WordClass.SEEN_AS_PERSON;
import static org.depeche.text.name.WordClass.SEEN_AS_PLACE;
import static org.depeche.text.name.WordClass.SEEN_INSIDE_SENTENCE;
import static org.depeche.text.name.WordClass.SEEN_SMALL;
import static org.depeche.text.name.WordClass.SENTENCE_START;
import static org.depeche.text.name.WordClass.TITLE;
import static org.depeche.text.name.WordClass.UPPER_CASE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one article says of a word at any place, told to all places of that word: a lone surname leans on the full name
 * elsewhere.
 */
final class ArticleEvidence {
    private final Map<String, Long> byWord = new HashMap<>();
    private final Set<String> small = new HashSet<>();

    private ArticleEvidence() {}

    static void spread(List<Sheet> sheets) {
        var evidence = new ArticleEvidence();
        forEach(sheets, evidence::collect);
        forEach(sheets, evidence::tell);
    }

    private interface Place {
        void at(List<Piece> sentence, int index);
    }

    private static void forEach(List<Sheet> sheets, Place place) {
        for (var sheet : sheets) {
            for (var sentence : sheet.sentences()) {
                for (int i = 0; i < sentence.size(); i++) {
                    place.at(sentence, i);
                }
            }
        }
    }

    private void collect(List<Piece> sentence, int index) {
        var piece = sentence.get(index);
        if (!piece.mayName()) {
            if (!piece.is(MARK)) {
                small.add(piece.folded);
            }
            return;
        }
        long seen = 0;
        if (!piece.is(SENTENCE_START)) {
            seen |= SEEN_INSIDE_SENTENCE.bit();
        }
        seen |= index == 0 ? 0 : fromBefore(sentence.get(index - 1));
        seen |= fromSmallWords(sentence, index) | fromSpeech(sentence, index);
        seen |= inParentheses(sentence, index) ? SEEN_AS_ORGANIZATION.bit() : 0;
        if (seen != 0) {
            byWord.merge(piece.text, seen, (one, two) -> one | two);
        }
    }

    private static long fromBefore(Piece before) {
        boolean named = before.mayName() && (before.is(GIVEN_NAME) || before.is(INITIAL)) && !before.is(WordClass.CITY);
        if (named || (before.is(TITLE) && !before.is(SENTENCE_START))) {
            return SEEN_AS_PERSON.bit();
        }
        return before.is(PLACE_BEFORE) && !before.mayName() ? SEEN_AS_PLACE.bit() : 0;
    }

    private static long fromSmallWords(List<Piece> sentence, int index) {
        if (index == 0) {
            return 0;
        }
        var before = sentence.get(index - 1);
        if (before.is(SmallWord.LINKING_ARTICLE)) {
            return WordClass.SEEN_WITH_ARTICLE.bit();
        }
        boolean of = before.is(SmallWord.BARE_OF);
        long general = generalWord(sentence, of ? index - 2 : index - 1);
        return general | (of ? WordClass.SEEN_BEHIND_OF.bit() : 0);
    }

    private static long generalWord(List<Piece> sentence, int index) {
        if (index < 0) {
            return 0;
        }
        var piece = sentence.get(index);
        return (piece.is(WordClass.ORGANIZATION_WORD) ? WordClass.SEEN_BEHIND_ORGANIZATION_WORD.bit() : 0)
                | (piece.is(WordClass.PLACE_WORD) ? WordClass.SEEN_BEHIND_PLACE_WORD.bit() : 0);
    }

    private static long fromSpeech(List<Piece> sentence, int index) {
        boolean said = index > 0 && sentence.get(index - 1).is(WordClass.SPEECH);
        int next = Math.min(sentence.size() - 1, index + 1);
        int second = Math.min(sentence.size() - 1, index + 2);
        boolean says =
                sentence.get(next).is(WordClass.SPEECH) || sentence.get(second).is(WordClass.SPEECH);
        return said || says ? WordClass.SEEN_BESIDE_SPEECH.bit() : 0;
    }

    private static boolean inParentheses(List<Piece> sentence, int index) {
        return sentence.get(index).is(UPPER_CASE)
                && index > 0
                && index + 1 < sentence.size()
                && sentence.get(index - 1).text.equals("(")
                && sentence.get(index + 1).text.equals(")");
    }

    private void tell(List<Piece> sentence, int index) {
        var piece = sentence.get(index);
        if (piece.mayName()) {
            piece.traits |= byWord.getOrDefault(piece.text, 0L);
            if (small.contains(piece.folded)) {
                piece.add(SEEN_SMALL);
            }
        }
    }
}
