package org.depeche.text.collation.witness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.text.words.Token;

/**
 * The forms of a story's words, numbered, and weighed by the logarithm of their rarity among its distinct sentences.
 *
 * <p>Copies of one sentence count once, so that a dispatch's words do not lose weight by being copied often. Function
 * words keep a tenth, so that they tell order and nothing else. Each word is folded once: a story says the same ones again
 * and again.
 */
final class StoryForms {
    /** From this weight on a word tells more than grammar does. */
    static final double CONTENT = 0.5;

    private static final double FUNCTION = 0.1;

    private final Map<String, StoryForm> byFolded = new HashMap<>();
    private final Map<String, StoryForm> byPart = new HashMap<>();
    private final Map<String, StoryForm> byForm = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Set<String> sentences = new HashSet<>();

    StoryForm ofToken(Token token) {
        return byFolded.computeIfAbsent(token.folded(), folded -> form(WordForms.plain(folded)));
    }

    /** The form of a part of a word that hyphens part. */
    StoryForm ofPart(String part) {
        return byPart.computeIfAbsent(part, text -> form(WordForms.fold(text)));
    }

    private StoryForm form(String form) {
        return byForm.computeIfAbsent(
                form,
                unseen -> new StoryForm(
                        form, byForm.size(), stems.computeIfAbsent(WordForms.stem(form), unknown -> stems.size())));
    }

    /** Counts the forms of a sentence, unless one that reads the same was counted. */
    void count(List<StoryForm> sentence) {
        if (sentences.add(sentence.stream().map(form -> form.form).collect(Collectors.joining(" ")))) {
            sentence.forEach(form -> form.countIn(sentences.size()));
        }
    }

    /** Weighs all forms; belongs after all sentences were counted. */
    void weigh(Set<String> functionWords) {
        byForm.values().forEach(form -> form.weigh(functionWords.contains(form.form) ? FUNCTION : rarity(form)));
    }

    private double rarity(StoryForm form) {
        int with = Math.max(1, form.sentences());
        double rarity = Math.log(1 + (double) sentences.size() / with) / Math.log(2 + sentences.size());
        return CONTENT + rarity / 2;
    }
}
