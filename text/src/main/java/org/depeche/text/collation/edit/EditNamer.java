package org.depeche.text.collation.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.text.article.Span;
import org.depeche.text.collation.witness.CollationWords;
import org.depeche.text.collation.witness.CommonRuns;
import org.depeche.text.collation.witness.Word;
import org.depeche.text.collation.witness.WordDiff;
import org.depeche.text.collation.witness.WordForms;

/**
 * Names what an editor did to a sentence: which facts, sources, hedges, quoted words or mere words were changed.
 *
 * <p>Idea: a word diff, widened to whole facts; each change is named by the facts and the word classes on its two sides,
 * and what they leave over is wording, cut or added. A clause that only changed its place is no edit.
 */
public final class EditNamer {
    private static final int SMALL = 4;
    private final Version from;
    private final Version to;
    private final CollationWords words;
    private final WordClasses classes;
    private final List<NamedEdit> edits = new ArrayList<>();

    private EditNamer(Version from, Version to) {
        this.from = from;
        this.to = to;
        this.words = CollationWords.of(to.witness().reading().article().language());
        this.classes = WordClasses.of(to.witness().reading().article().language());
    }

    /** The edits that made {@code to} of {@code from}, by their place in {@code to}. */
    public static List<NamedEdit> name(Version from, Version to) {
        var namer = new EditNamer(from, to);
        withoutMoves(ChangeWidener.changes(from, to), from, to).forEach(namer::name);
        namer.nameMarks();
        namer.edits.sort((one, other) -> one.edit().at().compareTo(other.edit().at()));
        return List.copyOf(namer.edits);
    }

    private static List<WordDiff.Change> withoutMoves(List<WordDiff.Change> changes, Version from, Version to) {
        var cuts = changes.stream()
                .filter(WordDiff.Change::isCut)
                .map(change -> ids(from.words().subList(change.fromStart(), change.fromEnd())))
                .collect(Collectors.toSet());
        var moved = changes.stream()
                .filter(WordDiff.Change::isAdded)
                .map(change -> ids(to.words().subList(change.toStart(), change.toEnd())))
                .filter(cuts::contains)
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> !(change.isCut()
                        && moved.contains(ids(from.words().subList(change.fromStart(), change.fromEnd())))))
                .filter(change -> !(change.isAdded()
                        && moved.contains(ids(to.words().subList(change.toStart(), change.toEnd())))))
                .toList();
    }

    private static List<Integer> ids(List<Word> words) {
        return words.stream().filter(Word::isContent).map(Word::id).toList();
    }

    private void name(WordDiff.Change change) {
        var old = from.words().subList(change.fromStart(), change.fromEnd());
        var now = to.words().subList(change.toStart(), change.toEnd());
        if (old.isEmpty() && now.isEmpty()) {
            return;
        }
        var covered = new HashSet<Word>();
        int before = edits.size();
        if (isQuoteCut(old, now)) {
            addWhole(Edit.Kind.QUOTE, change);
            cover(covered, old, now);
        } else if (isSource(old, now)) {
            addWhole(Edit.Kind.ATTRIBUTION, change);
            cover(covered, old, now);
        } else if (isPronounForName(change, old, now)) {
            addWhole(Edit.Kind.WORDING, change);
            return;
        }
        if (isSmall(old, now) || !(old.isEmpty() || now.isEmpty())) {
            nameFacts(change, covered);
        }
        nameClasses(change, old, now, covered);
        boolean left = left(old, covered) || left(now, covered);
        for (int place = before; place < edits.size(); place++) {
            edits.set(place, edits.get(place).told(!left));
        }
        if (left || edits.size() == before) {
            addWhole(plainKind(old, now), change);
        }
    }

    /** Whether only one side has these words, and somebody's quoted words are among them. */
    private static boolean isQuoteCut(List<Word> old, List<Word> now) {
        var only = old.isEmpty() ? now : now.isEmpty() ? old : List.<Word>of();
        return only.stream().filter(word -> word.quoted() && word.isContent()).count() >= 2;
    }

    /** Whether one side has a name and the other only words that stand for one: {@code il} for {@code Jeanne Prévert}. */
    private boolean isPronounForName(WordDiff.Change change, List<Word> old, List<Word> now) {
        boolean oldNames = !from.facts(Edit.Kind.NAME, change.fromStart(), change.fromEnd())
                .isEmpty();
        boolean nowNames =
                !to.facts(Edit.Kind.NAME, change.toStart(), change.toEnd()).isEmpty();
        var without = oldNames ? now : old;
        return oldNames != nowNames
                && !without.isEmpty()
                && isSmall(old, now)
                && ids(without).isEmpty();
    }

    private static boolean isSmall(List<Word> old, List<Word> now) {
        return ids(old).size() + ids(now).size() <= SMALL;
    }

    private boolean isSource(List<Word> old, List<Word> now) {
        return old.stream().anyMatch(word -> classes.tellsSpeaking(word, from))
                || now.stream().anyMatch(word -> classes.tellsSpeaking(word, to));
    }

    private static Edit.Kind plainKind(List<Word> old, List<Word> now) {
        return old.isEmpty() ? Edit.Kind.ADDED : now.isEmpty() ? Edit.Kind.CUT : Edit.Kind.WORDING;
    }

    private static void cover(Set<Word> covered, List<Word> old, List<Word> now) {
        covered.addAll(old);
        covered.addAll(now);
    }

    private static boolean left(List<Word> words, Set<Word> covered) {
        return words.stream().anyMatch(word -> word.isContent() && !covered.contains(word));
    }

    private void nameFacts(WordDiff.Change change, Set<Word> covered) {
        for (var kind : List.of(Edit.Kind.DATE, Edit.Kind.NUMBER, Edit.Kind.NAME)) {
            var old = new ArrayList<>(from.facts(kind, change.fromStart(), change.fromEnd()));
            var now = new ArrayList<>(to.facts(kind, change.toStart(), change.toEnd()));
            dropEqual(old, now);
            for (int place = 0; place < Math.max(old.size(), now.size()); place++) {
                var before = place < old.size() ? old.get(place).span() : from.span(change.fromEnd(), change.fromEnd());
                var after = place < now.size() ? now.get(place).span() : to.span(change.toEnd(), change.toEnd());
                boolean both = place < old.size() && place < now.size();
                boolean same = both && FactValues.isSame(old.get(place), now.get(place));
                add(kind, before, after, same, both && FactValues.isCompatible(old.get(place), now.get(place)));
                coverSpan(covered, from, before);
                coverSpan(covered, to, after);
            }
        }
    }

    /** Facts that stand on both sides in the same words were not changed. */
    private void dropEqual(List<Fact> old, List<Fact> now) {
        for (var fact : List.copyOf(old)) {
            var text = WordForms.fold(from.text(fact.span()));
            now.stream()
                    .filter(other -> WordForms.fold(to.text(other.span())).equals(text))
                    .findFirst()
                    .ifPresent(equal -> {
                        now.remove(equal);
                        old.remove(fact);
                    });
        }
    }

    private static void coverSpan(Set<Word> covered, Version version, Span span) {
        version.words().stream().filter(word -> span.contains(word.span())).forEach(covered::add);
    }

    private void nameClasses(WordDiff.Change change, List<Word> old, List<Word> now, Set<Word> covered) {
        if (isHedge(old, now)) {
            addWhole(Edit.Kind.HEDGE, change);
            old.stream().filter(word -> classes.hedges(word, from)).forEach(covered::add);
            now.stream().filter(word -> classes.hedges(word, to)).forEach(covered::add);
        }
        if (isReversal(old, now)) {
            addTurned(Edit.Effect.VERDICT_REVERSED, change);
            cover(covered, old, now);
        }
        if (!old.isEmpty() && !now.isEmpty() && isOther(words.connectives(), old, now)) {
            addTurned(Edit.Effect.CONNECTIVE_CHANGED, change);
            cover(covered, old, now);
        }
        if (!old.isEmpty() && !now.isEmpty() && isSaid(old) && isSaid(now)) {
            addWhole(Edit.Kind.QUOTE, change);
            cover(covered, old, now);
        }
    }

    private boolean isHedge(List<Word> old, List<Word> now) {
        boolean before = old.stream().anyMatch(word -> classes.hedges(word, from));
        boolean after = now.stream().anyMatch(word -> classes.hedges(word, to));
        return before != after && isSmallerThan(old, now);
    }

    /** A long clause cut with its hedges is a cut. */
    private static boolean isSmallerThan(List<Word> old, List<Word> now) {
        return !(old.isEmpty() || now.isEmpty()) || isSmall(old, now);
    }

    private static boolean isOther(Set<String> classWords, List<Word> old, List<Word> now) {
        boolean before = old.stream().anyMatch(word -> classWords.contains(word.form()));
        boolean after = now.stream().anyMatch(word -> classWords.contains(word.form()));
        return before != after;
    }

    private boolean isReversal(List<Word> old, List<Word> now) {
        return old.stream()
                .map(word -> words.opposites().getOrDefault(word.form(), Set.of()))
                .anyMatch(opposites -> now.stream().anyMatch(word -> opposites.contains(word.form())));
    }

    private static boolean isSaid(List<Word> stretch) {
        return stretch.stream().filter(Word::isContent).findAny().isPresent()
                && stretch.stream().allMatch(Word::quoted);
    }

    /** Words that stand on both sides, quoted on one of them only: a quotation made reported speech, or the reverse. */
    private void nameMarks() {
        var opened = new ArrayList<int[]>();
        var closed = new ArrayList<int[]>();
        for (var run : CommonRuns.of(from.words(), to.words()).runs()) {
            for (int step = 0; step < run.length(); step++) {
                var old = from.words().get(run.left() + step);
                var now = to.words().get(run.right() + step);
                if (old.quoted() != now.quoted() && old.isContent()) {
                    (old.quoted() ? opened : closed).add(new int[] {run.left() + step, run.right() + step});
                }
            }
        }
        List.of(opened, closed).stream()
                .filter(places -> places.size() >= SMALL - 1)
                .forEach(this::addMarks);
    }

    private void addMarks(List<int[]> places) {
        int last = places.size() - 1;
        add(
                Edit.Kind.QUOTE,
                from.span(places.get(0)[0], places.get(last)[0] + 1),
                to.span(
                        Math.min(places.get(0)[1], places.get(last)[1]),
                        Math.max(places.get(0)[1], places.get(last)[1]) + 1),
                true,
                true);
    }

    private void addWhole(Edit.Kind kind, WordDiff.Change change) {
        add(
                kind,
                from.span(change.fromStart(), change.fromEnd()),
                to.span(change.toStart(), change.toEnd()),
                false,
                false);
    }

    private void addTurned(Edit.Effect effect, WordDiff.Change change) {
        var before = from.span(change.fromStart(), change.fromEnd());
        var after = to.span(change.toStart(), change.toEnd());
        var edit = new Edit(Edit.Kind.WORDING, from.text(before), to.text(after), after, false, effect);
        edits.add(new NamedEdit(edit, before, false, true));
    }

    private void add(Edit.Kind kind, Span before, Span after, boolean same, boolean compatible) {
        edits.add(new NamedEdit(
                new Edit(kind, from.text(before), to.text(after), after, same), before, compatible, true));
    }
}
