package org.depeche.text.extract.block;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/**
 * Guesses the language of a page that names none and is in none that is told by its words: by its script, or by letters that
 * its neighbours lack. Danish stands for Norwegian too, whose pages say the same around an article.
 */
final class TellingLetters {
    private static final class Holder {
        private static final TellingLetters STANDARD = new TellingLetters();
    }

    private record Line(Language language, double share, String letters, boolean script) {
        private boolean holds(int letter) {
            return script
                    ? UnicodeScript.of(letter).name().equals(letters)
                    : letters.indexOf(Character.toLowerCase(letter)) >= 0;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private TellingLetters() {
        for (var line : new LanguageData(Language.UNDETERMINED).lines("extract/telling-letters.txt")) {
            var cells = line.split("\t", -1);
            boolean script = cells[2].chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
            lines.add(new Line(new Language(cells[0]), Double.parseDouble(cells[1]) / 100, cells[2], script));
        }
    }

    static TellingLetters standard() {
        return Holder.STANDARD;
    }

    Language of(String text) {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        for (var line : lines) {
            int held = 0;
            for (int letter : letters) {
                held += line.holds(letter) ? 1 : 0;
            }
            if (held > line.share() * letters.length) {
                return line.language();
            }
        }
        return Language.UNDETERMINED;
    }
}
