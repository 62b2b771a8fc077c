package org.depeche.text.reuse.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;
import org.depeche.text.reuse.anchor.Anchors;
import org.depeche.text.reuse.anchor.PostingTable;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.fold.RecentWords;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;
import org.jspecify.annotations.Nullable;

/** All that an index holds: its articles, their anchors, and what it learned of words, links and furniture. */
final class Holdings {
    final IndexSettings settings;
    final WordFrequencies frequencies;
    final PostingTable postings = new PostingTable(this::isLive);
    final Links links = new Links();
    final Furniture furniture = new Furniture();
    final RecentWords recent;
    final Candidates candidates;
    /** By number; {@code null} where the article was forgotten. */
    private final List<@Nullable Member> members = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private int firstHeld;

    Holdings(IndexSettings settings, Function<String, String> texts, WordFrequencies frequencies) {
        this.frequencies = frequencies;
        this.settings = settings;
        this.recent = new RecentWords(number -> texts.apply(member(number).id()));
        this.candidates = new Candidates(postings, recent, settings.minimumWords());
    }

    /** Writes all but the settings and the words at hand, which follow from the texts. */
    void write(SnapshotWriter out) throws IOException {
        out.number(members.size());
        for (var member : members) {
            out.number(member == null ? 0 : 1);
            if (member != null) {
                member.write(out);
            }
        }
        frequencies.write(out);
        postings.write(out);
        links.write(out);
        furniture.write(out);
    }

    /** Takes in what was written; it must hold nothing yet. */
    void read(SnapshotReader in) throws IOException {
        int numbered = in.count("the count of articles", PostingTable.MOST_ARTICLES);
        for (int number = 0; number < numbered; number++) {
            boolean isHeld = in.count("the mark of an article", 1) == 1;
            members.add(isHeld ? Member.read(in) : null);
            if (isHeld) {
                numbers.put(member(number).id(), number);
            }
        }
        frequencies.read(in);
        postings.read(in, numbered);
        links.read(in, numbered);
        furniture.read(in, numbered);
    }

    /** Takes {@code article} in; its number. */
    int take(Article article) {
        int number = members.size();
        if (number == PostingTable.MOST_ARTICLES) {
            throw new IllegalArgumentException("article " + article.id() + ": an index takes at most " + number
                    + " articles, forgotten ones included; build a new one from those still wanted");
        }
        var member = Member.of(article);
        members.add(member);
        numbers.put(member.id(), number);
        return number;
    }

    boolean holds(String id) {
        return numbers.containsKey(id);
    }

    /** How many articles it holds. */
    int size() {
        return numbers.size();
    }

    /** The lowest number of an article that is held; {@link #numbered} where none is. */
    int firstHeld() {
        while (firstHeld < members.size() && !isLive(firstHeld)) {
            firstHeld++;
        }
        return firstHeld;
    }

    /** One more than the highest number of an article, forgotten ones included. */
    int numbered() {
        return members.size();
    }

    Member member(int number) {
        var member = members.get(number);
        if (member == null) {
            throw new IllegalArgumentException("article number " + number + ": only one still held has a member");
        }
        return member;
    }

    boolean isLive(int number) {
        return members.get(number) != null;
    }

    int number(String id) {
        var number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("article " + id + ": only one that was added has a number");
        }
        return number;
    }

    /** Posts every fourth of the word groups that {@code isWanted} names, or a rarer one beside it. */
    void post(int number, FoldedWords words, BitSet rare, IntPredicate isWanted) {
        int last = words.size() - Anchors.WORDS;
        for (int step = 0; step <= last; step += Anchors.STEP) {
            for (int word = step; word < step + Anchors.STEP && word <= last; word++) {
                if (rare.get(word) && isWanted.test(word)) {
                    postings.add(Anchors.hash(words, word), number, word);
                    break;
                }
            }
        }
    }

    /** Drops the article with {@code number}; what others had from it is handed on by {@link Succession}. */
    void drop(int number) {
        numbers.remove(member(number).id());
        members.set(number, null);
        recent.remove(number);
    }

    /** Whether both are held and lie no farther apart than the window. */
    boolean inWindow(int one, int other) {
        if (!isLive(one) || !isLive(other)) {
            return false;
        }
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
}
