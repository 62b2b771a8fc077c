package org.depeche.text.quote.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Marked;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.depeche.text.quote.mark.WordSense;
import org.jspecify.annotations.Nullable;

/**
 * Tells names in quotation marks from words said.
 *
 * <p>A short stretch is a name where the language's folder lists it (movements the press keeps in marks), where the
 * text puts it in marks more than twice, where it is written with a capital inside a sentence, or where the word before
 * announces a title.
 */
public final class NamesInMarks {
    private static final int LONG_SENTENCE = 5;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_NICKNAME = 3;

    private static final int SHORTEST_UTTERANCE = 4;
    private static final int LONGEST_TERM = 9;
    private static final int SHORTEST_CLAUSE = 3;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}-]+");

    private final QuoteLanguage language;
    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();

    public NamesInMarks(QuoteLanguage language, String text, List<Marked> all) {
        this.language = language;
        this.text = text;
        all.forEach(this::count);
    }

    private void count(Marked marked) {
        var content = fold(marked);
        if (content.length() < 60) {
            counts.merge(content, 1, Integer::sum);
        }
        marked.inside().forEach(this::count);
    }

    private String fold(Marked marked) {
        return marked.content(text).toLowerCase(Locale.ROOT).replace('’', '\'').replace("+", "");
    }

    boolean isName(Sentence sentence, int at, boolean besideCue) {
        var unit = sentence.at(at);
        var marked = unit.marked();
        if (marked == null) {
            return false;
        }
        var content = fold(marked);
        int words = Marked.words(content);
        if (language.is("nickname", content)) {
            return true;
        }
        if (words == 1
                && !sentence.at(at - 1).is(":")
                && language.read(content).small()
                && !language.read(content).noun()) {
            // « n'a coûté « que » cela ».
            return true;
        }
        if (words > LONGEST_NAME) {
            return false;
        }
        if (words <= LONGEST_NICKNAME && counts.getOrDefault(content, 0) > 2 && !beginsSmall(content)) {
            return true;
        }
        boolean titled = language.leadsToNickname(sentence, at - 1)
                || language.is("title-context", sentence.at(at - 1))
                || (language.is("title-context", sentence.at(at - 2)) && isEpithet(sentence.at(at - 1)))
                || (unit.capital()
                        && language.is("genitive", sentence.at(at - 1))
                        && language.is("maker", sentence.at(at - 2)));
        return titled
                || (unit.capital()
                        && !Character.isDigit(content.charAt(0))
                        && at > 0
                        && !besideCue
                        && !sentence.at(at - 1).is(":")
                        && !isClause(content));
    }

    /** « autour de 1 % »: a phrase that begins with a small word is no name, however often it comes. */
    private boolean beginsSmall(String content) {
        var words = WORD.split(content);
        if (words.length == 0) {
            return true;
        }
        var first = language.read(words[0]);
        return (first.small() || first.adverb()) && !first.noun();
    }

    /** « l'émission dominicale « … » »: what may stand between the kind of work and its title. */
    private boolean isEpithet(Unit unit) {
        var form = language.read(unit.form());
        return unit.isWord() && form.noun() && !form.finite() && !form.small() && !language.is("preposition", unit);
    }

    /** Whether a stretch has a verb of its own or ends like a sentence. */
    boolean isClause(Sentence sentence, int at) {
        var marked = sentence.at(at).marked();
        return marked != null && isClause(fold(marked));
    }

    /** Whether a stretch without a cue looks like words said rather than a term: it is long, or has a verb. */
    boolean isUttered(Sentence sentence, int at) {
        int words = sentence.wordsIn(at);
        if (words < SHORTEST_UTTERANCE || words >= LONGEST_TERM) {
            return words >= LONGEST_TERM;
        }
        var content = WORD.split(sentence.content(at).toLowerCase(Locale.ROOT));
        if (content.length > 0 && language.is("preposition", content[0])) {
            return true;
        }
        for (var word : content) {
            var form = language.read(word);
            boolean verb = form.finite() || form.infinitive() || form.gerund();
            if (verb && !form.noun() && !form.small() && !form.adverb()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuxiliary(WordSense form) {
        return form.verbClasses().contains("auxiliary");
    }

    private boolean isClause(String content) {
        if (content.endsWith(".") || content.endsWith("!") || content.endsWith("?") || content.endsWith("…")) {
            return true;
        }
        for (var word : WORD.split(content)) {
            var form = language.read(word);
            if (form.finite()
                    && (!form.noun() || isAuxiliary(form))
                    && !language.is("preposition", word)
                    && !language.is("determiner", word)) {
                return Marked.words(content) >= SHORTEST_CLAUSE;
            }
        }
        return Marked.words(content) > LONGEST_NAME;
    }

    /** « mis en examen pour « faux et usage de faux » »: a charge, not words said. */
    boolean isCharge(Sentence sentence, int at, @Nullable Cue cue) {
        if (cue != null && (cue.from() > at || !language.is("charged-with", sentence.at(at - 1)))) {
            return false;
        }
        boolean charged = false;
        for (int before = cue == null ? 0 : cue.to(); before < at; before++) {
            charged |= language.is("charge", sentence.at(before));
            if (charged && language.is("charge-context", sentence.at(before))) {
                return true;
            }
        }
        return false;
    }

    /** One word in marks at the head of a sentence whose cue comes last: « L'« objectif » est …, a dit le maire. » */
    boolean isHighlight(Sentence sentence, int at, @Nullable Cue cue) {
        boolean head = at <= 2 && cue != null && cue.from() - at > LONG_SENTENCE;
        int words = sentence.wordsIn(at);
        boolean named = words == 2
                && language.is("determiner", sentence.at(at - 1))
                && language.is("genitive", sentence.at(at + 1));
        return head && (words == 1 || named);
    }
}
