package org.depeche.newsroom.showing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A story on the front page.
 *
 * @param thread stories of one matter bear the same
 * @param outlets who tells it, the first first
 * @param agencies whose dispatches are behind it, by credit, the most credited first
 * @param independent in how many voices it is told; copies count once. Quickly counted, until the story was told whole
 * @param copied how much of its text stands in an earlier article of it, in per cent
 * @param to when its newest article was published
 */
public record Headliner(
        String id,
        String thread,
        String headline,
        String language,
        int articles,
        List<String> outlets,
        List<String> agencies,
        int independent,
        int copied,
        Optional<Instant> from,
        Optional<Instant> to) {

    public Headliner {
        outlets = List.copyOf(outlets);
        agencies = List.copyOf(agencies);
    }

    Headliner withIndependent(int sources) {
        return new Headliner(id, thread, headline, language, articles, outlets, agencies, sources, copied, from, to);
    }
}
