package org.depeche.text.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.Language;

/** How frequent letters, pairs, triples and small words are in each of the languages that are told apart. */
final class LanguageProfiles {
    private static final class Holder {
        private static final LanguageProfiles STANDARD =
                new LanguageProfiles(new LanguageData(Language.UNDETERMINED).lines("words/identified.txt"));
    }

    /** What a gram counts by its length: only accented letters are listed alone. */
    private static final int[] WEIGHTS = {2, 1, 2};

    /** What a small word counts, in the same measure: as much as a very frequent triple and a half. */
    private static final int WORD = 360;

    private static final int LETTERS = 64;
    private static final int PAIRS = LETTERS * LETTERS * LETTERS;
    private static final int SINGLES = PAIRS + LETTERS * LETTERS;

    private final List<Language> languages = new ArrayList<>();

    /** By how much each language must win: seldom ones would else take every doubtful text. */
    private final int[] handicaps;

    /** The row of {@link #weights} for each gram's code; row zero is that of all that is listed nowhere. */
    private final short[] rows = new short[SINGLES + LETTERS];

    private final List<int[]> weights = new ArrayList<>();

    /** Which languages list each word: bit n for the n-th language. */
    private final Map<String, Integer> words = new HashMap<>();

    /** Reads lines such as {@code ca 300}: a language and its handicap. */
    private LanguageProfiles(List<String> lines) {
        handicaps = new int[lines.size()];
        weights.add(new int[handicaps.length]);
        for (var line : lines) {
            int space = line.indexOf(' ');
            int index = languages.size();
            handicaps[index] = space < 0 ? 0 : number(line, space + 1);
            languages.add(new Language(space < 0 ? line : line.substring(0, space)));
            read(new LanguageData(languages.get(index)), index);
        }
    }

    static LanguageProfiles standard() {
        return Holder.STANDARD;
    }

    Language language(int index) {
        return languages.get(index);
    }

    /** Adds up what the letters and words of {@code text} say for each language. */
    Tally tally(String text) {
        var tally = new Tally(handicaps);
        int before = 0;
        int last = 0;
        int wordStart = 0;
        for (int at = 0; at <= text.length(); at++) {
            char small = at < text.length() ? Character.toLowerCase(text.charAt(at)) : ' ';
            int letter = letter(small);
            tally.countLetter(letter, small);
            if (letter > 0 || last > 0) {
                tally.add(weights.get(rows[SINGLES + letter]));
                tally.add(weights.get(rows[PAIRS + last * LETTERS + letter]));
                tally.addTriple(weights.get(rows[(before * LETTERS + last) * LETTERS + letter]));
            }
            if (letter == 0 && last > 0) {
                tally.addWord(listing(text, wordStart, at), WORD);
            }
            wordStart = letter == 0 ? at + 1 : wordStart;
            before = letter == 0 && last == 0 ? 0 : last;
            last = letter;
        }
        return tally;
    }

    private int listing(String text, int from, int to) {
        var listing = words.get(TokenFolder.small(text.substring(from, to)));
        return listing == null ? 0 : listing;
    }

    private void read(LanguageData data, int language) {
        for (var line : data.lines("words/ngrams.txt")) {
            int length = line.indexOf(' ');
            int code = code(line, length);
            if (rows[code] == 0) {
                rows[code] = (short) weights.size();
                weights.add(new int[handicaps.length]);
            }
            weights.get(rows[code])[language] = number(line, length + 1) * WEIGHTS[length - 1];
        }
        for (var word : data.lines("words/words.txt")) {
            var listing = words.get(word);
            words.put(word, (listing == null ? 0 : listing) | (1 << language));
        }
    }

    private static int number(String line, int from) {
        int number = 0;
        for (int at = from; at < line.length(); at++) {
            number = number * 10 + line.charAt(at) - '0';
        }
        return number;
    }

    private static int code(String line, int length) {
        int code = 0;
        for (int at = 0; at < length; at++) {
            code = code * LETTERS + letter(line.charAt(at));
        }
        return length == 3 ? code : code + (length == 2 ? PAIRS : SINGLES);
    }

    /** The number of a small letter of the western alphabets; zero for anything else. */
    private static int letter(char character) {
        if (character >= 'a' && character <= 'z') {
            return character - 'a' + 1;
        } else if (character >= 'à' && character <= 'ÿ') {
            return character - 'à' + 27;
        }
        return character == 'œ' ? 59 : 0;
    }
}
