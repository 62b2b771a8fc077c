package org.depeche.text.reuse;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.article.Article;
import org.depeche.text.article.Outlet;
import org.depeche.text.words.FoldedText;

/**
 * Counts in how many voices articles tell a story, from what is known of them without reading them again.
 *
 * <p>Articles of which one is a copy of the other, by {@link Copying}, and articles with one headline speak with one
 * voice; what an outlet tells by itself, in however many articles, is one more, and so is all that the same few outlets
 * share. An outlet that also carries a dispatch does not tie its own reports to that. Cost: nearly linear in articles and copies.
 *
 * @param <T> what stands for an article
 */
public final class Voices<T> {
    private final Map<T, T> leaders = new LinkedHashMap<>();
    private final Map<T, String> outlets = new HashMap<>();
    private final Map<String, T> byHeadline = new HashMap<>();

    /** The outlet of {@code article}: by its name, or by the host of its address. */
    public static Optional<String> outlet(Article article) {
        return article.outlet().map(Outlet::name).or(() -> article.url().flatMap(Voices::host));
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Takes in an article; one without {@code outlet} is taken for an outlet's of its own. */
    public void add(T article, Optional<String> outlet, Optional<String> headline) {
        leaders.put(article, article);
        outlet.ifPresent(name -> outlets.put(article, name));
        headline.map(FoldedText::key).filter(key -> !key.isEmpty()).ifPresent(key -> {
            var other = byHeadline.putIfAbsent(key, article);
            if (other != null) {
                unite(other, article);
            }
        });
    }

    /** Tells that of two articles taken in one is a copy of the other, or both are of a third. */
    public void unite(T one, T other) {
        leaders.put(leader(one), leader(other));
    }

    public int count() {
        var outletsOf = new LinkedHashMap<T, Set<String>>();
        for (var article : leaders.keySet()) {
            outletsOf
                    .computeIfAbsent(leader(article), unseen -> new HashSet<>())
                    .add(outlets.getOrDefault(article, ""));
        }
        // Voices heard in one outlet alone are that outlet's, those heard in the same few are theirs: each time one.
        var heard = new HashSet<Set<String>>();
        int count = 0;
        for (var names : outletsOf.values()) {
            count += names.contains("") || heard.add(names) ? 1 : 0;
        }
        return count;
    }

    private T leader(T article) {
        var at = article;
        var above = leaders.getOrDefault(at, at);
        while (!above.equals(at)) {
            at = above;
            above = leaders.getOrDefault(at, at);
        }
        leaders.put(article, at);
        return at;
    }
}
