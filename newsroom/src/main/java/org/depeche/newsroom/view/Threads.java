package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.newsroom.view.Cast.Sentence;

/**
 * Which sentences carry the same text: each has the names of its threads.
 *
 * <p>A dispatch's sentence is a thread of its own name, {@code d1s4}; sentences that share text outside of any dispatch
 * get a thread from the sentence it was found at first. A merged sentence lies in several.
 */
final class Threads {
    private final Map<String, Set<String>> threadsByKey = new LinkedHashMap<>();
    private final Map<String, List<Sentence>> sentencesByThread = new LinkedHashMap<>();

    Threads(Cast cast) {
        weaveDispatches(cast);
        for (var member : cast.members()) {
            for (int index = 0; index < member.rows().size(); index++) {
                weave(cast, new Sentence(member, index));
            }
        }
    }

    static String dispatchKey(int dispatch, int sentence) {
        return "d" + (dispatch + 1) + "s" + (sentence + 1);
    }

    List<String> of(Sentence sentence) {
        return List.copyOf(threadsByKey.getOrDefault(sentence.key(), Set.of()));
    }

    List<Sentence> in(String thread) {
        return sentencesByThread.getOrDefault(thread, List.of());
    }

    boolean share(Sentence one, Sentence other) {
        return !Collections.disjoint(of(one), of(other));
    }

    private void weaveDispatches(Cast cast) {
        var dispatches = cast.collation().dispatches();
        for (int dispatch = 0; dispatch < dispatches.size(); dispatch++) {
            var sentences = dispatches.get(dispatch).sentences();
            for (int number = 0; number < sentences.size(); number++) {
                var thread = dispatchKey(dispatch, number);
                sentences.get(number).witnesses().stream()
                        .flatMap(locus -> cast.sentencesAt(locus).stream())
                        .forEach(sentence -> join(sentence, thread));
            }
        }
    }

    private void weave(Cast cast, Sentence sentence) {
        for (var locus : sentence.row().counterparts()) {
            for (var other : cast.sentencesAt(locus)) {
                if (share(sentence, other)) {
                    continue;
                }
                if (of(sentence).isEmpty()) {
                    join(
                            sentence,
                            of(other).isEmpty()
                                    ? "t" + sentence.key()
                                    : of(other).get(0));
                }
                join(other, of(sentence).get(0));
            }
        }
    }

    private void join(Sentence sentence, String thread) {
        if (threadsByKey
                .computeIfAbsent(sentence.key(), key -> new LinkedHashSet<>())
                .add(thread)) {
            sentencesByThread.computeIfAbsent(thread, key -> new ArrayList<>()).add(sentence);
        }
    }
}
