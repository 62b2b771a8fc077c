package org.depeche.text.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;

/** All that an index holds: its articles, their anchors, and what it learned of words, links and furniture. */
final class Holdings {
    final IndexSettings settings;
    final WordFrequencies frequencies = new WordFrequencies();
    final PostingTable postings = new PostingTable(this::isLive);
    final Links links = new Links();
    final Furniture furniture = new Furniture();
    final RecentWords recent;
    final Candidates candidates;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int newestDay = Member.NO_DAY;

    Holdings(IndexSettings settings, Function<String, String> texts) {
        this.settings = settings;
        this.recent = new RecentWords(number -> texts.apply(member(number).id()));
        this.candidates = new Candidates(postings, recent, settings.minimumWords());
    }

    boolean canTake(String id) {
        return !numbers.containsKey(id) && members.size() < PostingTable.MOST_ARTICLES;
    }

    /** Takes {@code article} in; its number. */
    int take(Article article) {
        int number = members.size();
        var member = Member.of(article);
        members.add(member);
        numbers.put(member.id(), number);
        newestDay = Math.max(newestDay, member.day());
        return number;
    }

    int size() {
        return members.size();
    }

    Member member(int number) {
        return members.get(number);
    }

    int number(String id) {
        var number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("article " + id + ": only one that was added has a number");
        }
        return number;
    }

    boolean inWindow(int one, int other) {
        var first = member(one);
        var second = member(other);
        return !first.hasDay()
                || !second.hasDay()
                || Math.abs((long) first.day() - second.day()) <= settings.windowDays();
    }

    boolean isFurniture(int number, Span span) {
        if (furniture.of(number).isEmpty()) {
            return false;
        }
        var words = recent.of(number);
        int from = words.wordAt(span.start());
        return furniture.isFurniture(number, from, Math.max(from + 1, words.wordAt(span.end())));
    }

    /** Whether the words of article {@code number} in {@code span} have become a set phrase meanwhile. */
    boolean isSetPhrase(int number, Span span) {
        var words = recent.of(number);
        int bits = 0;
        int last = words.wordAt(span.end());
        for (int word = words.wordAt(span.start()) + 1; word < last; word++) {
            bits += frequencies.bits(words.code(word - 1), words.code(word));
        }
        return bits < frequencies.bitsOfAPlace();
    }

    private boolean isLive(int number) {
        var member = member(number);
        return !member.hasDay() || (long) newestDay - member.day() <= settings.windowDays();
    }
}
