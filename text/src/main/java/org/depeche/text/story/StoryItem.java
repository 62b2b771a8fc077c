package org.depeche.text.story;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;

/**
 * What the telling of stories needs to know of one article.
 *
 * <p>The headline alone will do. What other rooms found in the article is evidence that may be added: the names and
 * the passages that it shares with articles placed before.
 *
 * @param published when it came out, as far as that is known
 * @param headline may be empty where there is a text
 * @param text standfirst and body; may be empty where there is a headline
 * @param names people, places and organisations by their full names
 * @param shared passages shared with other articles
 */
public record StoryItem(
        String id,
        Language language,
        Optional<Instant> published,
        String headline,
        String text,
        List<String> names,
        List<SharedWords> shared) {

    /** How many characters of a text are read: news leaves background to its end. */
    public static final int READ = 3_000;

    public StoryItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a story item's id must not be blank");
        }
        names = List.copyOf(names);
        shared = List.copyOf(shared);
    }

    /** When {@code article} came out; a date without an hour counts as its noon, a local hour as one of Greenwich. */
    public static Optional<Instant> published(Article article) {
        return article.published().flatMap(StoryItem::instant);
    }

    /** The item of {@code article}. */
    public static StoryItem of(Article article) {
        var text = article.standfirst()
                .map(standfirst -> standfirst + "\n\n" + article.text())
                .orElse(article.text());
        return new StoryItem(
                article.id(),
                article.language(),
                published(article),
                article.headline().orElse(""),
                text,
                List.of(),
                List.of());
    }

    public StoryItem withNames(List<String> names) {
        return new StoryItem(id, language, published, headline, text, names, shared);
    }

    public StoryItem withShared(List<SharedWords> shared) {
        return new StoryItem(id, language, published, headline, text, names, shared);
    }

    private static Optional<Instant> instant(PartialDate date) {
        var iso = date.iso();
        if (iso.length() <= 10) {
            return date.day().map(day -> day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        }
        boolean zoned = iso.endsWith("Z") || iso.indexOf('+', 10) > 0 || iso.indexOf('-', 10) > 0;
        return Optional.of(
                zoned
                        ? OffsetDateTime.parse(iso).toInstant()
                        : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
    }
}
