package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.newsroom.view.ArticleView.GhostView;
import org.depeche.newsroom.view.Cast.Member;
import org.depeche.newsroom.view.Cast.Sentence;

/**
 * Finds where in an article a sentence would stand that it dropped.
 *
 * <p>A dropped sentence stands behind the nearest one before it that the article kept, in the order of the dispatch; in
 * the order of the article it was found in where no dispatch has it. Where nothing before it was kept it stands in front
 * of the nearest one behind it, and at the end where nothing was kept at all.
 */
final class GhostPlacer {
    private final Cast cast;
    private final Threads threads;

    GhostPlacer(Cast cast, Threads threads) {
        this.cast = cast;
        this.threads = threads;
    }

    /** The dropped sentences by the number of the article's sentences that stand before them. */
    Map<Integer, List<GhostView>> place(Member member) {
        var placed = new TreeMap<Integer, List<GhostView>>();
        var seen = new HashSet<String>();
        var dropped = cast.collation().dropped().getOrDefault(member.article().id(), List.of());
        for (var locus : dropped) {
            cast.sentenceAt(locus)
                    .filter(sentence -> !isKept(member, sentence))
                    .filter(sentence -> isNew(sentence, seen))
                    .ifPresent(sentence -> placed.computeIfAbsent(
                                    position(member, sentence), position -> new ArrayList<>())
                            .add(ghost(sentence)));
        }
        return placed;
    }

    /** Whether the article has part of the sentence: then its cut shows there. */
    private boolean isKept(Member member, Sentence dropped) {
        return threads.of(dropped).stream()
                .flatMap(thread -> threads.in(thread).stream())
                .anyMatch(sentence ->
                        sentence.member().equals(member) && !sentence.row().restates());
    }

    private boolean isNew(Sentence sentence, Set<String> seen) {
        var names = threads.of(sentence);
        return names.isEmpty() ? seen.add(sentence.key()) : seen.addAll(names);
    }

    private GhostView ghost(Sentence sentence) {
        var name = sentence.member().name();
        return new GhostView(
                sentence.text(), cast.wording().say("ghost.note", name), sentence.key(), threads.of(sentence));
    }

    private int position(Member member, Sentence dropped) {
        var order = dispatchOrder(dropped).orElseGet(() -> articleOrder(dropped));
        int at = order.indexOf(dropped.key());
        for (int before = at - 1; before >= 0; before--) {
            var kept = last(member, order.get(before));
            if (kept.isPresent()) {
                return kept.getAsInt() + 1;
            }
        }
        for (int behind = at + 1; behind < order.size(); behind++) {
            var kept = last(member, order.get(behind));
            if (kept.isPresent()) {
                return kept.getAsInt();
            }
        }
        return member.rows().size();
    }

    /** The threads of the dispatch in order, with the dropped sentence's key for its own. */
    private Optional<List<String>> dispatchOrder(Sentence dropped) {
        var own = threads.of(dropped).stream()
                .filter(name -> name.startsWith("d"))
                .findFirst();
        return own.map(thread -> {
            int dispatch = Integer.parseInt(thread.substring(1, thread.indexOf('s'))) - 1;
            int sentences =
                    cast.collation().dispatches().get(dispatch).sentences().size();
            var order = new ArrayList<String>();
            for (int number = 0; number < sentences; number++) {
                var key = Threads.dispatchKey(dispatch, number);
                order.add(key.equals(thread) ? dropped.key() : key);
            }
            return order;
        });
    }

    private List<String> articleOrder(Sentence dropped) {
        var order = new ArrayList<String>();
        for (int index = 0; index < dropped.member().rows().size(); index++) {
            var sentence = new Sentence(dropped.member(), index);
            var names = threads.of(sentence);
            order.add(index == dropped.index() || names.isEmpty() ? sentence.key() : names.get(0));
        }
        return order;
    }

    /** The last sentence of the article in a thread; those that restate another or were moved are no guide. */
    private OptionalInt last(Member member, String thread) {
        return threads.in(thread).stream()
                .filter(sentence -> sentence.member().equals(member))
                .filter(sentence ->
                        !sentence.row().restates() && !sentence.row().moved())
                .mapToInt(Sentence::index)
                .max();
    }
}
