package org.depeche.newsroom.showing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.store.story.StoryDigest;
import org.depeche.store.story.StoryDigest.Copying;
import org.depeche.store.story.StoryDigest.Telling;

/**
 * Counts voices and copies of a story from what the archive kept of its articles, without reading them again.
 *
 * <p>Two articles speak with one voice where they come from one outlet, share 60 words, or 30 per cent of the shorter.
 */
final class Digester {
    private static final int MUCH = 60;
    private static final double PART = 0.3;

    /** Letters, signs and the space after it: so long is a word of French or English on the whole. */
    private static final double WORD = 6;

    private final StoryDigest digest;
    private final Map<Long, Telling> byRevision = new LinkedHashMap<>();
    private final Map<Long, Long> voice = new HashMap<>();

    private Digester(StoryDigest digest) {
        this.digest = digest;
        digest.tellings().forEach(telling -> byRevision.put(telling.revision(), telling));
        digest.tellings().forEach(telling -> voice.put(telling.revision(), telling.revision()));
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
        var ofOutlet = new HashMap<String, Long>();
        for (var telling : digest.tellings()) {
            telling.outlet().ifPresent(outlet -> {
                var known = ofOutlet.putIfAbsent(outlet, telling.revision());
                if (known != null) {
                    unite(known, telling.revision());
                }
            });
        }
        for (var copying : digest.copyings()) {
            if (copying.words() >= MUCH
                    || copying.words() >= PART * Math.min(words(copying.copy()), words(copying.source()))) {
                unite(copying.copy(), copying.source());
            }
        }
        return (int) voice.keySet().stream().map(this::voiceOf).distinct().count();
    }

    private int copied() {
        var most = new HashMap<Long, Integer>();
        for (Copying copying : digest.copyings()) {
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

    private long voiceOf(long revision) {
        long at = revision;
        while (voice.getOrDefault(at, at) != at) {
            at = voice.getOrDefault(at, at);
        }
        return at;
    }

    private void unite(long one, long other) {
        voice.put(voiceOf(one), voiceOf(other));
    }

    private static Optional<Instant> moment(Optional<OptionalLong> second) {
        return second.map(known -> Instant.ofEpochSecond(known.orElseThrow()));
    }
}
