package org.depeche.newsroom.showing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.newsroom.Opening;
import org.depeche.store.story.StoryDigest;
import org.depeche.store.story.StoryDigest.Telling;
import org.depeche.text.reuse.Copying;
import org.depeche.text.reuse.Voices;

/**
 * Counts voices and copies of a story from what the archive kept of its articles, without reading them again.
 */
final class Digester {
    /** Letters, signs and the space after it: so long is a word of French or English on the whole. */
    private static final double WORD = 6;

    private final StoryDigest digest;
    private final Map<Long, Telling> byRevision = new LinkedHashMap<>();

    private Digester(StoryDigest digest) {
        this.digest = digest;
        digest.tellings().forEach(telling -> byRevision.put(telling.revision(), telling));
    }

    /** The story in short; empty where nothing of it may be shown. */
    static Optional<Headliner> digest(StoryDigest digest) {
        return digest.tellings().isEmpty() ? Optional.empty() : Optional.of(new Digester(digest).headliner());
    }

    private Headliner headliner() {
        var tellings = digest.tellings();
        var first = tellings.get(0);
        return new Headliner(
                digest.story().id(),
                digest.story().thread(),
                tellings.stream()
                        .flatMap(telling -> telling.headline().stream())
                        .findFirst()
                        .or(() -> Optional.of(Opening.of(first.opening())).filter(words -> !words.isEmpty()))
                        .orElse(first.article()),
                first.language(),
                tellings.size(),
                tellings.stream()
                        .flatMap(telling -> telling.outlet().stream())
                        .distinct()
                        .toList(),
                agencies(),
                voices(),
                copied(),
                moment(tellings.stream()
                        .map(Telling::publishedAt)
                        .filter(OptionalLong::isPresent)
                        .findFirst()),
                moment(tellings.stream()
                        .map(Telling::publishedAt)
                        .filter(OptionalLong::isPresent)
                        .reduce((one, later) -> later)));
    }

    private List<String> agencies() {
        var counts = new LinkedHashMap<String, Integer>();
        digest.tellings()
                .forEach(telling -> telling.agency().ifPresent(agency -> counts.merge(agency, 1, Integer::sum)));
        var agencies = new ArrayList<>(counts.keySet());
        agencies.sort((one, other) -> counts.getOrDefault(other, 0) - counts.getOrDefault(one, 0));
        return agencies;
    }

    private int voices() {
        var voices = new Voices<Long>();
        digest.tellings().forEach(telling -> voices.add(telling.revision(), telling.outlet(), telling.headline()));
        for (var copying : digest.copyings()) {
            double shorter = Math.min(words(copying.copy()), words(copying.source()));
            if (Copying.isLikely(copying.words(), (int) shorter)) {
                voices.unite(copying.copy(), copying.source());
            }
        }
        return voices.count();
    }

    private int copied() {
        var most = new HashMap<Long, Integer>();
        for (var copying : digest.copyings()) {
            most.merge(copying.copy(), copying.words(), Math::max);
        }
        double all = 0;
        double copies = 0;
        for (var telling : digest.tellings()) {
            double words = words(telling.revision());
            all += words;
            copies += Math.min(words, most.getOrDefault(telling.revision(), 0));
        }
        return all == 0 ? 0 : (int) Math.round(100 * copies / all);
    }

    private double words(long revision) {
        var telling = byRevision.get(revision);
        return telling == null ? 0 : telling.length() / WORD;
    }

    private static Optional<Instant> moment(Optional<OptionalLong> second) {
        return second.map(known -> Instant.ofEpochSecond(known.orElseThrow()));
    }
}
