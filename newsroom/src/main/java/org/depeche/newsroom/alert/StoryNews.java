package org.depeche.newsroom.alert;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Article;
import org.depeche.text.collation.Collation;
import org.depeche.text.collation.fact.Disagreement;
import org.depeche.text.collation.ledger.LedgerRow;
import org.depeche.text.collation.ledger.SentenceOrigin;
import org.depeche.text.collation.witness.Locus;

/**
 * Finds what is new in a story to somebody who knew a part of it.
 *
 * <p>Idea: all that could be news bears a fingerprint – each article, each sentence that only its outlet has, each fact on
 * which versions differ – and what was told once is known. An article is news where it speaks with a voice of its own: no
 * article of its source group was known. In a group that is known only its own sentences are, so that the fortieth copy
 * of a dispatch tells nothing. A fact on which versions differ is news where a new article brought one of its readings.
 */
final class StoryNews {
    private static final int FEWEST_WORDS = 8;
    private static final int LONGEST_QUOTE = 220;

    private final ArchivedStory story;
    private final Collation collation;
    private final Map<String, Article> articles = new HashMap<>();

    StoryNews(ArchivedStory story) {
        this.story = story;
        this.collation = story.comparison().collation();
        collation.articles().forEach(reading -> articles.put(reading.article().id(), reading.article()));
    }

    /** What the story would be known by, were it told now. */
    Set<Long> fingerprints() {
        var all = new LinkedHashSet<Long>();
        articles.keySet().forEach(article -> all.add(ofArticle(article)));
        articles.keySet().forEach(article -> own(article).forEach(sentence -> all.add(ofSentence(sentence))));
        collation.disagreements().forEach(fact -> all.add(ofFact(fact)));
        return all;
    }

    /**
     * What somebody knew of the story.
     *
     * @param familiar the articles that are no news
     * @param settled those of them that are as they were
     * @param earlier by article, what stood in it before it was revised
     * @param known fingerprints of what was told
     */
    record Before(Set<String> familiar, Set<String> settled, Map<String, String> earlier, Set<Long> known) {
        boolean isTold(String article, String sentence) {
            return known.contains(ofSentence(sentence))
                    || earlier.getOrDefault(article, "").contains(sentence);
        }
    }

    /** What is new, the weightiest first; empty where nothing is. */
    List<News> find(Before before, Wording wording) {
        if (before.familiar.isEmpty()) {
            return List.of(begun(wording));
        }
        var news = new ArrayList<News>();
        for (var group : collation.sources().groups()) {
            if (group.articles().stream().noneMatch(before.familiar::contains)) {
                news.add(source(group.articles(), wording));
            }
        }
        collation.disagreements().stream()
                .filter(fact -> !before.known.contains(ofFact(fact)) && isBrought(fact, before))
                .forEach(fact -> news.add(disagreement(fact, wording)));
        if (news.isEmpty()) {
            articles.keySet().stream()
                    .filter(article -> !before.settled.contains(article))
                    .sorted()
                    .forEach(article -> sentence(article, before, wording).forEach(news::add));
        }
        news.sort(Comparator.comparing(News::kind));
        return news;
    }

    /** Whether one of its readings stands nowhere but in what is new. */
    private static boolean isBrought(Disagreement fact, Before before) {
        return fact.readings().stream()
                .anyMatch(reading ->
                        reading.loci().stream().noneMatch(locus -> before.settled.contains(locus.article())));
    }

    private News begun(Wording wording) {
        var outlets = collation.articles().stream()
                .map(reading -> name(reading.article().id()))
                .distinct()
                .limit(4)
                .toList();
        return new News(
                Alert.Kind.STORY,
                wording.count("alert.story", Math.max(1, collation.sources().independent()), wording.list(outlets)));
    }

    private News source(List<String> group, Wording wording) {
        var names = group.stream().map(this::name).distinct().limit(4).toList();
        var own = group.stream().flatMap(this::own).findFirst();
        return new News(
                Alert.Kind.SOURCE,
                own.isEmpty()
                        ? wording.say("alert.source", wording.list(names))
                        : wording.say("alert.source.says", wording.list(names), clipped(own.get())));
    }

    private News disagreement(Disagreement fact, Wording wording) {
        var readings = fact.readings().stream()
                .map(reading -> reading.value() + " ("
                        + reading.loci().stream()
                                .map(Locus::article)
                                .map(this::name)
                                .distinct()
                                .limit(3)
                                .collect(Collectors.joining(", "))
                        + ")")
                .toList();
        return fact.successive()
                ? new News(Alert.Kind.UPDATE, wording.say("alert.update", String.join(" → ", readings)))
                : new News(Alert.Kind.DISAGREEMENT, wording.say("alert.disagreement", wording.list(readings)));
    }

    /** The first sentence that is new in {@code article}, one with a figure before others. */
    private Stream<News> sentence(String article, Before before, Wording wording) {
        return own(article)
                .filter(sentence -> sentence.split("\\s+").length >= FEWEST_WORDS)
                .filter(sentence -> !before.isTold(article, sentence))
                .min(Comparator.comparing(sentence -> !hasFigure(sentence)))
                .map(sentence -> new News(
                        Alert.Kind.SENTENCE,
                        wording.say(
                                hasFigure(sentence) ? "alert.figure" : "alert.sentence",
                                name(article),
                                clipped(sentence))))
                .stream();
    }

    private static boolean hasFigure(String sentence) {
        return sentence.chars().anyMatch(Character::isDigit);
    }

    /** The sentences that nobody else has, and that do not only repeat what their article says elsewhere. */
    private Stream<String> own(String article) {
        var text = article(article).text();
        return collation.ledger().getOrDefault(article, List.of()).stream()
                .filter(StoryNews::isOwn)
                .map(row -> row.span().of(text).strip());
    }

    private static boolean isOwn(LedgerRow row) {
        return row.origin() instanceof SentenceOrigin.Own
                && row.change() == LedgerRow.Change.NONE
                && !row.restates()
                && !row.quotationOnly();
    }

    private String name(String article) {
        return article(article).outlet().map(outlet -> outlet.name()).orElse(article);
    }

    private Article article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    private static String clipped(String sentence) {
        var line = sentence.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, end < LONGEST_QUOTE / 2 ? LONGEST_QUOTE : end) + " …";
    }

    static long ofArticle(String label) {
        return hash("article", List.of(label));
    }

    private static long ofSentence(String sentence) {
        return hash("sentence", List.of(sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ")));
    }

    private long ofFact(Disagreement fact) {
        var values = new ArrayList<String>();
        values.add(story.id());
        values.add(fact.kind().name());
        fact.readings().stream().map(Disagreement.Variant::value).sorted().forEach(values::add);
        return hash("fact", values);
    }

    /** 64 bits of SHA-256. */
    private static long hash(String kind, Collection<String> values) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind.getBytes(StandardCharsets.UTF_8));
            for (var value : values) {
                digest.update((byte) 0);
                digest.update(value.getBytes(StandardCharsets.UTF_8));
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
