package org.depeche.text.collation.strand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import org.depeche.text.collation.witness.CommonRuns;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Word;

/** One sentence of a lost text with all its copies: in each article one sentence, or several where it was split. */
public final class Unit {
    private static final double LEAST_SHARED = 0.35;
    private final TreeMap<Integer, List<Sentence>> versions = new TreeMap<>();

    public Unit(Sentence first) {
        versions.put(first.article(), List.of(first));
    }

    public void add(Unit other) {
        other.versions.forEach((article, sentences) -> versions.merge(article, sentences, Unit::joined));
    }

    /** The articles that carry it. */
    public SortedSet<Integer> articles() {
        return Collections.unmodifiableSortedSet(versions.navigableKeySet());
    }

    public int witnesses() {
        return versions.size();
    }

    /** Its sentences in {@code article}, in order. */
    public List<Sentence> in(int article) {
        return versions.getOrDefault(article, List.of());
    }

    public List<Sentence> sentences() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    /** Its words in {@code article}. */
    public List<Word> words(int article) {
        var sentences = in(article);
        return sentences.size() == 1
                ? sentences.get(0).words()
                : sentences.stream()
                        .flatMap(sentence -> sentence.words().stream())
                        .toList();
    }

    /** The sentences of {@code article} that carry what {@code sentence} carries, which is one of this unit. */
    public List<Sentence> matching(Sentence sentence, int article) {
        var others = in(article);
        if (others.size() < 2) {
            return others;
        }
        var sharing = others.stream()
                .filter(other -> shared(sentence, other) >= LEAST_SHARED)
                .toList();
        return sharing.isEmpty() ? others : sharing;
    }

    private static double shared(Sentence one, Sentence other) {
        double lighter = Math.max(1e-9, Math.min(one.weight(), other.weight()));
        return CommonRuns.of(one.words(), other.words()).weight(one.words()) / lighter;
    }

    public String key(int article) {
        var sentences = in(article);
        return sentences.size() == 1
                ? sentences.get(0).key()
                : String.join(" ", sentences.stream().map(Sentence::key).toList());
    }

    private static List<Sentence> joined(List<Sentence> one, List<Sentence> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        all.sort((left, right) -> Integer.compare(left.index(), right.index()));
        return List.copyOf(all);
    }
}
