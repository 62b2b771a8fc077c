package org.depeche.text.quote.mark;

import java.util.List;
import java.util.Set;

/**
 * What a form can be in its language.
 *
 * @param noun whether it can be a noun or an adjective
 * @param epithet whether it is an adjective and neither noun nor finite verb
 * @param small whether it can be a preposition, a conjunction or another small word
 * @param plural whether it can be a noun in the plural, in languages whose verbs tell number by their present alone
 * @param third whether it can be the third person's present there
 * @param agrees whether it is, as a verb, nothing but one form of such a present
 * @param lemmas the verbs of which it can be a form
 * @param classes the classes of words that have the form itself
 * @param verbClasses the classes of words that have any of {@code lemmas}
 */
public record WordSense(
        boolean finite,
        boolean participle,
        boolean gerund,
        boolean infinitive,
        boolean noun,
        boolean epithet,
        boolean adverb,
        boolean small,
        boolean plural,
        boolean third,
        boolean agrees,
        List<String> lemmas,
        Set<String> classes,
        Set<String> verbClasses) {

    /** What is no word can be nothing. */
    static final WordSense NONE = new WordSense(
            false, false, false, false, false, false, false, false, false, false, false, List.of(), Set.of(), Set.of());

    public WordSense {
        lemmas = List.copyOf(lemmas);
        classes = Set.copyOf(classes);
        verbClasses = Set.copyOf(verbClasses);
    }
}
