package org.depeche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.watch.FeedStatus;
import org.junit.jupiter.api.Test;

class WatchPageTest {
    private static final Instant NOW = Instant.parse("2031-05-04T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void showsEachFeedWithWhatItBroughtAndWhenItIsNext() {
        var feeds = List.of(
                feed("Le Phare", 3, Optional.empty(), Duration.ofMinutes(14), false),
                feed("Écho du Lac", 0, Optional.of("answered 404"), Duration.ofHours(5), false),
                feed("La Rive", 1, Optional.empty(), Duration.ZERO, true));

        assertThat(lines(
                        new WatchPage(80, 24, false).draw(feeds, List.of("https://phare.example/x: too short"), CLOCK)))
                .containsExactly(
                        "3 feeds, 4 new articles, 0 revisions, 1 failing   (Ctrl-C stops)",
                        "  feed                                        asked   new  revised       next",
                        "> La Rive                                     09:59     1        0        now",
                        "! Écho du Lac: answered 404                   09:59     0        0     in 5 h",
                        "  Le Phare                                    09:59     3        0  in 14 min",
                        "! https://phare.example/x: too short");
    }

    @Test
    void fitsItsTerminalAndObeysNoStranger() {
        var feeds = new ArrayList<FeedStatus>();
        for (int i = 0; i < 500; i++) {
            feeds.add(feed("\u001b[2J\n" + "x".repeat(300), i, Optional.empty(), Duration.ofMinutes(i), i % 7 == 0));
        }
        var page = new WatchPage(90, 20, false).draw(feeds, List.of(), CLOCK);

        assertThat(lines(page)).hasSizeLessThanOrEqualTo(20).allMatch(line -> line.length() <= 90);
        assertThat(page).doesNotContain("\u001b[2J").contains("more");
    }

    private static FeedStatus feed(String name, int added, Optional<String> trouble, Duration next, boolean running) {
        return new FeedStatus(
                name, name, Optional.of(NOW.minusSeconds(30)), added, 0, trouble, NOW.plus(next), running);
    }

    private static List<String> lines(String page) {
        return page.replace("\u001b[H", "")
                .replace("\u001b[K", "")
                .replace("\u001b[J", "")
                .lines()
                .map(String::stripTrailing)
                .toList();
    }
}
