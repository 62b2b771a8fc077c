package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.reading.Reading;
import org.depeche.text.words.SentenceSplitter;

/** Makes a dispatch of invented words, and copies of it as newsrooms make them; all by one seed. */
final class CopyGenerator {
    private static final String[] SYLLABLES = {
        "ba", "cor", "di", "fal", "gu", "jon", "kel", "lo", "mir", "nat", "or", "pes", "ru", "sal", "tin", "vor", "zem",
        "chi"
    };
    private static final String[] LINKS = {"le", "la", "de", "à", "et", "dans", "pour", "sur", "les", "un", "une", "des"
    };

    /** How newsrooms handle the copy. */
    record Habits(double dropped, double edited, double split, double moved, int added) {
        static Habits standard() {
            return new Habits(0.15, 0.5, 0.08, 0.3, 2);
        }

        Habits withDropped(double share) {
            return new Habits(share, edited, split, moved, added);
        }
    }

    private final Random random;
    private final Habits habits;
    private final List<String> vocabulary = new ArrayList<>();

    CopyGenerator(long seed, Habits habits) {
        this.random = new Random(seed);
        this.habits = habits;
        for (int word = 0; word < 900; word++) {
            var form = new StringBuilder();
            for (int syllable = 0; syllable < 2 + random.nextInt(3); syllable++) {
                form.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            vocabulary.add(form.toString());
        }
    }

    /** The sentences of a dispatch, each a list of words. */
    List<List<String>> dispatch(int sentences) {
        var made = new ArrayList<List<String>>();
        for (int place = 0; place < sentences; place++) {
            made.add(sentence());
        }
        return made;
    }

    /** A copy's sentences. */
    List<List<String>> copy(List<List<String>> dispatch) {
        var copy = new ArrayList<List<String>>();
        for (var sentence : dispatch) {
            if (random.nextDouble() >= habits.dropped()) {
                var edited = random.nextDouble() < habits.edited() ? edit(sentence) : sentence;
                addSplit(copy, edited);
            }
        }
        if (random.nextDouble() < habits.moved() && copy.size() > 4) {
            copy.add(random.nextInt(copy.size() - 1), copy.remove(random.nextInt(copy.size())));
        }
        for (int own = 0; own < habits.added(); own++) {
            copy.add(random.nextInt(copy.size() + 1), sentence());
        }
        return copy;
    }

    static String text(List<List<String>> sentences) {
        var lines = new ArrayList<String>();
        for (var sentence : sentences) {
            var words = String.join(" ", sentence);
            lines.add(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
        }
        return String.join(" ", lines);
    }

    static Reading reading(String id, String text) {
        var article = Article.builder(id, text)
                .language(Language.FRENCH)
                .outlet(new Outlet("Outlet " + id))
                .build();
        var sentences = new SentenceSplitter(Language.FRENCH).split(text);
        return new Reading(article, sentences, List.of(), List.of(), List.of(), List.of());
    }

    List<Reading> copies(List<List<String>> dispatch, int count) {
        var copies = new ArrayList<Reading>();
        for (int copy = 0; copy < count; copy++) {
            copies.add(reading("copy" + copy, text(copy(dispatch))));
        }
        return copies;
    }

    private List<String> sentence() {
        var words = new ArrayList<String>();
        int length = 12 + random.nextInt(16);
        for (int place = 0; place < length; place++) {
            words.add(place % 3 == 2 ? LINKS[random.nextInt(LINKS.length)] : word());
        }
        return words;
    }

    private String word() {
        // Squaring makes some words common and most rare, as in any text.
        double rank = random.nextDouble();
        return vocabulary.get((int) (rank * rank * vocabulary.size()));
    }

    /** A word swapped, a detail cut, a word added or a clause moved, about as often as EDITS.md counts them. */
    private List<String> edit(List<String> sentence) {
        var edited = new ArrayList<>(sentence);
        double kind = random.nextDouble();
        if (kind < 0.4) {
            edited.set(random.nextInt(edited.size()), word());
        } else if (kind < 0.75) {
            int start = random.nextInt(edited.size() - 4);
            edited.subList(start, start + 2 + random.nextInt(3)).clear();
        } else if (kind < 0.88) {
            edited.add(random.nextInt(edited.size()), word());
        } else {
            Collections.rotate(edited, 4);
        }
        return edited;
    }

    private void addSplit(List<List<String>> copy, List<String> sentence) {
        if (random.nextDouble() < habits.split() && sentence.size() > 16) {
            int middle = sentence.size() / 2;
            copy.add(sentence.subList(0, middle));
            copy.add(sentence.subList(middle, sentence.size()));
        } else {
            copy.add(sentence);
        }
    }
}
