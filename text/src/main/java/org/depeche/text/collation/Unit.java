package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One sentence of a lost text with all its copies: in each article one sentence, or several where it was split. */
final class Unit {
    private final TreeMap<Integer, List<Sentence>> versions = new TreeMap<>();

    Unit(Sentence first) {
        versions.put(first.article(), List.of(first));
    }

    void add(Unit other) {
        other.versions.forEach((article, sentences) -> versions.merge(article, sentences, Unit::joined));
    }

    /** The articles that carry it. */
    SortedSet<Integer> articles() {
        return new TreeSet<>(versions.keySet());
    }

    int witnesses() {
        return versions.size();
    }

    /** Its sentences in {@code article}, in order. */
    List<Sentence> in(int article) {
        return versions.getOrDefault(article, List.of());
    }

    List<Sentence> sentences() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    /** Its words in {@code article}. */
    List<Word> words(int article) {
        return in(article).stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    String key(int article) {
        return String.join(" ", in(article).stream().map(Sentence::key).toList());
    }

    private static List<Sentence> joined(List<Sentence> one, List<Sentence> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        all.sort((left, right) -> Integer.compare(left.index(), right.index()));
        return List.copyOf(all);
    }
}
