package org.depeche.text.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;

/**
 * Takes articles one by one and tells the passages that each shares with those before it.
 *
 * <p>Idea: (1) every fourth group of five words is posted under its hash, unless so frequent that it says nothing, and a
 * new article looks up all its groups: a shared stretch of eight words cannot hide. (2) A word group is posted by the
 * article that had it first; a copy posts only what is new in it. So the hottest dispatch has one posting an anchor
 * whether it has three copies or a thousand, no cap is needed that would hide it, and each copy is aligned with the
 * article it has its words from, not with the other copies: O(k) alignments for k copies. (3) The pairs of copies follow
 * from where both overlap in that article. (4) What articles hold at their edges that share nothing else is furniture
 * and no passage; as that shows only after some articles, {@link CollectionReuse} takes back what was told before.
 *
 * <p>Changed against the field (1, 2): no document-frequency cap, all groups looked up but few posted, pairs derived
 * through a common source. Limits: words that two copies share but their source lacks are counted only if they are long
 * enough to be found by themselves. Not safe for use by several threads at once. The texts are not kept: the caller
 * gives them back by id. Cost: an article some 0.3 ms and about 1.3 KB.
 *
 * <p>(1) D. Smith, R. Cordell, A. Mullen, Computational methods for uncovering reprinted texts in antebellum newspapers,
 * 2015, <a href="https://doi.org/10.1093/alh/ajv029">doi:10.1093/alh/ajv029</a>. (2) S. Schleimer, D. Wilkerson,
 * A. Aiken, Winnowing: local algorithms for document fingerprinting, 2003,
 * <a href="https://doi.org/10.1145/872757.872770">doi:10.1145/872757.872770</a>.
 */
public final class PassageIndex {
    private static final int NO_DAY = Integer.MIN_VALUE;

    /** A passage of so many words is a copy for certain, and no set phrase. */
    private static final int LONG = 16;

    private final IndexSettings settings;
    private final Function<String, String> texts;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final WordFrequencies frequencies = new WordFrequencies();
    private final PostingTable postings = new PostingTable(this::isLive);
    private final Links links = new Links();
    private final Furniture furniture = new Furniture();
    private final RecentWords recent;
    private final Candidates candidates;
    private int newestDay = NO_DAY;

    /** An index that asks {@code texts} for the text of an article by the id it was added with. */
    public PassageIndex(IndexSettings settings, Function<String, String> texts) {
        this.settings = settings;
        this.texts = texts;
        this.recent =
                new RecentWords(number -> this.texts.apply(members.get(number).id()));
        this.candidates = new Candidates(postings, recent, settings.minimumWords());
    }

    /** What is kept of an article. */
    private record Member(String id, int day, String outlet, Set<String> credited) {}

    /** The passages that {@code article} shares with those added before; none where its id was added before. */
    public List<ReusePair> add(Article article) {
        if (numbers.containsKey(article.id()) || members.size() == PostingTable.MOST_ARTICLES) {
            return List.of();
        }
        int number = members.size();
        var member = member(article);
        members.add(member);
        numbers.put(member.id(), number);
        newestDay = Math.max(newestDay, member.day());
        var words = FoldedWords.of(article.text());
        recent.put(number, words);
        var newcomer = new Newcomer(number, words);
        newcomer.findDirect();
        newcomer.findThroughOthers();
        newcomer.post();
        frequencies.count(words, newcomer.copied);
        return newcomer.pairs();
    }

    /** How many articles it holds. */
    public int size() {
        return members.size();
    }

    /** How much memory its postings and links take, about; without ids and the few texts kept at hand. */
    public long bytes() {
        return postings.bytes() + links.bytes();
    }

    /** Whether {@code pair} is still held for a passage, after all that was learned since it was told. */
    boolean stillHolds(ReusePair pair) {
        int first = number(pair.a());
        int second = number(pair.b());
        return !isFurniture(first, pair.inA())
                && !isFurniture(second, pair.inB())
                && (pair.words() >= LONG || tells(recent.of(first), pair.inA()));
    }

    /** Whether the words in {@code span} have not become a set phrase meanwhile. */
    private boolean tells(FoldedWords words, Span span) {
        int bits = 0;
        int last = words.wordAt(span.end());
        for (int word = words.wordAt(span.start()) + 1; word < last; word++) {
            bits += frequencies.bits(words.code(word - 1), words.code(word));
        }
        return bits >= frequencies.bitsOfAPlace();
    }

    private boolean isFurniture(int number, Span span) {
        if (furniture.of(number).isEmpty()) {
            return false;
        }
        var words = recent.of(number);
        int from = words.wordAt(span.start());
        return furniture.isFurniture(number, from, Math.max(from + 1, words.wordAt(span.end())));
    }

    private int number(String id) {
        var number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("article " + id + ": only one that was added has a number");
        }
        return number;
    }

    private static Member member(Article article) {
        int day = article.published()
                .flatMap(date -> date.day())
                .map(LocalDate::toEpochDay)
                .map(Long::intValue)
                .orElse(NO_DAY);
        var credited = new HashSet<String>();
        article.credits().forEach(credit -> credited.add(credit.agency()));
        return new Member(
                article.id(), day, article.outlet().map(outlet -> outlet.name()).orElse(""), Set.copyOf(credited));
    }

    private boolean isLive(int number) {
        int day = members.get(number).day();
        return day == NO_DAY || newestDay - day <= settings.windowDays();
    }

    private boolean inWindow(int one, int other) {
        int first = members.get(one).day();
        int second = members.get(other).day();
        return first == NO_DAY || second == NO_DAY || Math.abs(first - second) <= settings.windowDays();
    }

    /** Whether {@code second} is the likelier source of what it shares with {@code first}, which was added earlier. */
    private boolean isReversed(Member first, Member second) {
        if (first.credited().contains(second.outlet()) != second.credited().contains(first.outlet())) {
            return first.credited().contains(second.outlet());
        }
        return first.day() != NO_DAY && second.day() != NO_DAY && second.day() < first.day();
    }

    /** The article that is being added, and what was found of it so far. */
    private final class Newcomer {
        private final int number;
        private final FoldedWords words;
        private final BitSet anchors;
        private final Significance significance;
        private final BitSet known = new BitSet();
        private final BitSet copied = new BitSet();
        private final Map<Integer, List<Piece>> found = new HashMap<>();
        private final Set<Integer> direct = new LinkedHashSet<>();

        Newcomer(int number, FoldedWords words) {
            this.number = number;
            this.words = words;
            var information = new Information(words, frequencies);
            this.anchors = information.rareGroups();
            this.significance = new Significance(information);
        }

        void findDirect() {
            for (var candidate : candidates.find(words, anchors, significance, other -> inWindow(number, other))) {
                if (isAllFurniture(candidate)) {
                    know(candidate.runs());
                } else if (!follows(candidate)) {
                    align(candidate.article());
                }
            }
        }

        private boolean isAllFurniture(Candidates.Candidate candidate) {
            var runs = candidate.runs();
            for (int run = 0; run < runs.size(); run++) {
                if (!furniture.isFurniture(candidate.article(), runs.left(run), runs.leftEnd(run))) {
                    return false;
                }
            }
            for (int run = 0; run < runs.size(); run++) {
                furniture.add(number, new Furniture.Words(runs.right(run), runs.rightEnd(run)));
            }
            return true;
        }

        /** Whether the candidate's common words are known already from an article that both have them from. */
        private boolean follows(Candidates.Candidate candidate) {
            int unknown = 0;
            for (int run = 0; run < candidate.runs().size(); run++) {
                int from = candidate.runs().right(run);
                int to = candidate.runs().rightEnd(run);
                unknown += to - from - known.get(from, to).cardinality();
            }
            return unknown == 0 && direct.stream().anyMatch(earlier -> isLinked(earlier, candidate.article()));
        }

        private boolean isLinked(int earlier, int article) {
            return links.of(earlier).stream().anyMatch(link -> link.article() == article);
        }

        private void align(int earlier) {
            var earlierWords = recent.of(earlier);
            var pieces = new ArrayList<Piece>();
            for (var piece : PassageAligner.pieces(earlierWords, words, settings.minimumWords())) {
                if (isPassage(earlier, piece)) {
                    pieces.add(piece);
                }
            }
            if (pieces.isEmpty()) {
                return;
            }
            if (pieces.size() == 1) {
                furniture.note(
                        earlier,
                        earlierWords,
                        number,
                        words,
                        pieces.get(0),
                        members.get(number).outlet(),
                        links.of(earlier));
            }
            direct.add(earlier);
            found.put(earlier, pieces);
            for (var piece : pieces) {
                know(piece.runs());
                if (piece.words() >= LONG) {
                    copied.set(piece.right(), piece.rightEnd());
                }
            }
        }

        private boolean isPassage(int earlier, Piece piece) {
            return piece.words() >= settings.minimumWords()
                    && significance.tells(piece)
                    && !furniture.isFurniture(earlier, piece.left(), piece.leftEnd());
        }

        private void know(Runs runs) {
            for (int run = 0; run < runs.size(); run++) {
                known.set(runs.right(run), runs.rightEnd(run));
            }
        }

        void findThroughOthers() {
            for (int earlier : direct) {
                for (var link : links.of(earlier)) {
                    if (!direct.contains(link.article()) && inWindow(number, link.article())) {
                        derive(piecesOf(earlier), link);
                    }
                }
            }
            for (int earlier : direct) {
                piecesOf(earlier).forEach(piece -> links.add(earlier, number, piece.runs()));
            }
        }

        private List<Piece> piecesOf(int earlier) {
            return found.getOrDefault(earlier, List.of());
        }

        private void derive(List<Piece> pieces, Links.Link link) {
            for (var piece : pieces) {
                var shared = Links.through(link.runs(), piece.runs());
                if (shared.words() < settings.minimumWords()) {
                    continue;
                }
                var others = found.computeIfAbsent(link.article(), any -> new ArrayList<>());
                for (var cut : Snapper.cut(recent.of(link.article()), words, shared, settings.minimumWords())) {
                    if (isPassage(link.article(), cut) && !overlapsAny(others, cut)) {
                        others.add(cut);
                    }
                }
            }
        }

        private static boolean overlapsAny(List<Piece> others, Piece piece) {
            for (var other : others) {
                if (other.overlaps(piece)) {
                    return true;
                }
            }
            return false;
        }

        /** Posts every fourth word group that is not known from an earlier article, or a rarer one beside it. */
        void post() {
            int last = words.size() - Anchors.WORDS;
            for (int step = 0; step <= last; step += Anchors.STEP) {
                for (int word = step; word < step + Anchors.STEP && word <= last; word++) {
                    if (anchors.get(word) && known.nextClearBit(word) < word + Anchors.WORDS) {
                        postings.add(Anchors.hash(words, word), number, word);
                        break;
                    }
                }
            }
        }

        /** What was found, in the order of the earlier articles and of the places in them. */
        List<ReusePair> pairs() {
            var pairs = new ArrayList<ReusePair>();
            for (int earlier : new TreeSet<>(found.keySet())) {
                var pieces = new ArrayList<>(piecesOf(earlier));
                pieces.sort(Comparator.comparingInt(Piece::left).thenComparingInt(Piece::right));
                pieces.forEach(piece -> pairs.add(pair(earlier, piece)));
            }
            return pairs;
        }

        private ReusePair pair(int earlier, Piece piece) {
            var first = members.get(earlier);
            var second = members.get(number);
            var inFirst = recent.of(earlier).span(piece.left(), piece.leftEnd());
            var inSecond = words.span(piece.right(), piece.rightEnd());
            return isReversed(first, second)
                    ? new ReusePair(second.id(), inSecond, first.id(), inFirst, piece.words(), piece.changed())
                    : new ReusePair(first.id(), inFirst, second.id(), inSecond, piece.words(), piece.changed());
        }
    }
}
