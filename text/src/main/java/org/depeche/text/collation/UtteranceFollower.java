package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Span;
import org.depeche.text.collation.witness.CommonRuns;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.Word;
import org.depeche.text.collation.witness.WordDiff;
import org.depeche.text.quote.Quote;

/**
 * Follows one thing said through the articles that report it, whole or cut, in marks or reported.
 *
 * <p>Two reports are of one utterance when the lighter one's words are mostly found in the other, in runs; looked for
 * among the quotations that share a telling word.
 */
final class UtteranceFollower {
    private static final double MARKED_SHARE = 0.6;
    private static final double REPORTED_SHARE = 0.7;
    private static final double LEAST_WEIGHT = 1.2;

    /** A quotation with its words. */
    private record Said(int article, int quote, Quote reported, List<Word> words, String text) {
        boolean isMarked() {
            return reported.kind() != Quote.Kind.INDIRECT;
        }

        double weight() {
            return words.stream().mapToDouble(Word::weight).sum();
        }
    }

    private final List<Witness> witnesses;
    private final List<Said> all = new ArrayList<>();
    private final List<Integer> group = new ArrayList<>();

    private UtteranceFollower(List<Witness> witnesses) {
        this.witnesses = witnesses;
    }

    /** The utterances of the story, in the order of their first reports. */
    static List<Utterance> follow(List<Witness> witnesses) {
        var follower = new UtteranceFollower(witnesses);
        witnesses.forEach(follower::read);
        follower.join();
        return follower.utterances();
    }

    private void read(Witness witness) {
        var words = witness.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        var quotes = witness.reading().quotes();
        for (int place = 0; place < quotes.size(); place++) {
            var quote = quotes.get(place);
            var said =
                    words.stream().filter(word -> isInside(word, quote.spans())).toList();
            var text = String.join(
                    " ",
                    quote.spans().stream().map(span -> span.of(witness.text())).toList());
            group.add(all.size());
            all.add(new Said(witness.index(), place, quote, said, text));
        }
    }

    private static boolean isInside(Word word, List<Span> spans) {
        for (var span : spans) {
            if (span.contains(word.span())) {
                return true;
            }
        }
        return false;
    }

    private void join() {
        var postings = new HashMap<Integer, List<Integer>>();
        for (int place = 0; place < all.size(); place++) {
            var candidates = new LinkedHashSet<Integer>();
            for (var word : all.get(place).words()) {
                if (word.isContent()) {
                    candidates.addAll(postings.getOrDefault(word.id(), List.of()));
                }
            }
            for (int other : candidates) {
                if (isSame(all.get(other), all.get(place))) {
                    unite(other, place);
                }
            }
            for (var word : all.get(place).words()) {
                if (word.isContent()) {
                    postings.computeIfAbsent(word.id(), unseen -> new ArrayList<>())
                            .add(place);
                }
            }
        }
    }

    private static boolean isSame(Said one, Said other) {
        if (one.article() == other.article()) {
            return false;
        }
        double weight = CommonRuns.of(one.words(), other.words()).weight(one.words());
        double lighter = Math.min(one.weight(), other.weight());
        double share = one.isMarked() && other.isMarked() ? MARKED_SHARE : REPORTED_SHARE;
        return weight >= LEAST_WEIGHT && weight >= share * lighter;
    }

    private void unite(int one, int other) {
        int kept = group.get(one);
        int given = group.get(other);
        for (int place = 0; place < group.size() && kept != given; place++) {
            if (group.get(place) == given) {
                group.set(place, kept);
            }
        }
    }

    private List<Utterance> utterances() {
        var byGroup = new LinkedHashMap<Integer, List<Said>>();
        for (int place = 0; place < all.size(); place++) {
            byGroup.computeIfAbsent(group.get(place), unseen -> new ArrayList<>())
                    .add(all.get(place));
        }
        return byGroup.values().stream().map(this::utterance).toList();
    }

    private Utterance utterance(List<Said> reports) {
        var says = reports.stream()
                .map(said -> new Utterance.Report(witnesses.get(said.article()).id(), said.quote()))
                .toList();
        var marked = reports.stream().filter(Said::isMarked).toList();
        boolean differs = marked.stream()
                .anyMatch(one -> marked.stream().anyMatch(other -> !one.equals(other) && isAltered(one, other)));
        return new Utterance(speaker(reports), says, differs);
    }

    private static Optional<String> speaker(List<Said> reports) {
        var votes = new HashMap<String, Integer>();
        reports.forEach(said -> said.reported().speaker().ifPresent(name -> votes.merge(name, 1, Integer::sum)));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Whether words were changed inside the marks; a head or tail left out changes none, nor does a marked gap. */
    private static boolean isAltered(Said one, Said other) {
        return WordDiff.readable(one.words(), other.words()).stream()
                .anyMatch(change -> isSwap(change, one, other) || isSilentGap(change, one, other));
    }

    private static boolean isSwap(WordDiff.Change change, Said one, Said other) {
        return isInside(change, one, other)
                && !change.isCut()
                && !change.isAdded()
                && hasContent(one.words().subList(change.fromStart(), change.fromEnd()))
                && hasContent(other.words().subList(change.toStart(), change.toEnd()));
    }

    private static boolean isSilentGap(WordDiff.Change change, Said one, Said other) {
        if (!isInside(change, one, other) || !(change.isCut() || change.isAdded())) {
            return false;
        }
        var shorter = change.isCut() ? other : one;
        boolean told = shorter.reported().spans().size() > 1
                || shorter.text().contains("...")
                || shorter.text().contains("…")
                || shorter.text().contains("[");
        return !told
                && hasContent(
                        one.words()
                                        .subList(change.fromStart(), change.fromEnd())
                                        .isEmpty()
                                ? other.words().subList(change.toStart(), change.toEnd())
                                : one.words().subList(change.fromStart(), change.fromEnd()));
    }

    private static boolean isInside(WordDiff.Change change, Said one, Said other) {
        boolean atHead = change.fromStart() == 0 || change.toStart() == 0;
        boolean atTail = change.fromEnd() == one.words().size()
                || change.toEnd() == other.words().size();
        return !atHead && !atTail;
    }

    private static boolean hasContent(List<Word> words) {
        return words.stream().anyMatch(Word::isContent);
    }
}
