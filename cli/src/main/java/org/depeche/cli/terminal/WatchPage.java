package org.depeche.cli.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.depeche.cli.terminal.Ink.Tint;
import org.depeche.newsroom.watch.FeedStatus;

/** Draws how the feeds under watch are doing, over what was drawn before. */
public final class WatchPage {
    private static final String HOME = "\u001b[H";
    private static final String CLEAR_LINE = "\u001b[K";
    private static final String CLEAR_REST = "\u001b[J";
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int FIXED = 38;

    private final int width;
    private final int rows;
    private final Ink ink;

    /**
     * @param width columns of the terminal
     * @param rows lines of the terminal
     * @param color whether escape sequences for colours are welcome
     */
    public WatchPage(int width, int rows, boolean color) {
        this.width = Math.max(60, width);
        this.rows = Math.max(8, rows);
        this.ink = new Ink(color);
    }

    /** The page as text with the escapes that put it in its place. */
    public String draw(List<FeedStatus> feeds, List<String> troubles, Clock clock) {
        var page = new StringBuilder(HOME);
        line(page, Tint.TITLE, title(feeds));
        line(page, Tint.SOFT, row("", "feed", "asked", "new", "revised", "next"));
        int room = rows - 4 - troubles.size();
        feeds.stream()
                .sorted(Comparator.comparing(FeedStatus::running, Comparator.reverseOrder())
                        .thenComparing(feed -> feed.trouble().isEmpty())
                        .thenComparing(FeedStatus::next))
                .limit(room)
                .forEach(feed -> feed(page, feed, clock));
        if (feeds.size() > room) {
            line(page, Tint.SOFT, "  and " + (feeds.size() - room) + " more");
        }
        troubles.forEach(trouble -> line(page, Tint.SOFT, "! " + trouble));
        return page.append(CLEAR_REST).toString();
    }

    private static String title(List<FeedStatus> feeds) {
        int added = feeds.stream().mapToInt(FeedStatus::added).sum();
        int revised = feeds.stream().mapToInt(FeedStatus::revised).sum();
        long failing = feeds.stream().filter(feed -> feed.trouble().isPresent()).count();
        return counted(feeds.size(), "feed") + ", " + counted(added, "new article") + ", "
                + counted(revised, "revision") + (failing > 0 ? ", " + failing + " failing" : "") + "   (Ctrl-C stops)";
    }

    private void feed(StringBuilder page, FeedStatus feed, Clock clock) {
        var asked = feed.asked()
                .map(moment -> CLOCK_TIME.format(moment.atZone(clock.getZone())))
                .orElse("-");
        var next = feed.running() ? "now" : until(feed.next(), clock.instant());
        var mark = feed.running() ? ">" : feed.trouble().isPresent() ? "!" : " ";
        var name = feed.trouble().map(trouble -> feed.name() + ": " + trouble).orElse(feed.name());
        var row = row(mark, name, asked, String.valueOf(feed.added()), String.valueOf(feed.revised()), next);
        if (feed.running()) {
            line(page, Tint.STRONG, row);
        } else if (feed.trouble().isPresent()) {
            line(page, Tint.GRAVE, row);
        } else {
            page.append(row).append(CLEAR_LINE).append('\n');
        }
    }

    private String row(String mark, String name, String asked, String added, String revised, String next) {
        int room = width - FIXED;
        var cut = printable(name);
        cut = cut.length() > room ? cut.substring(0, room - 1) + "…" : cut;
        return String.format(
                Locale.ROOT, "%1s %-" + room + "s %6s %5s %8s %10s", mark, cut, asked, added, revised, next);
    }

    /** What strangers wrote must not move the cursor. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String until(Instant then, Instant now) {
        var wait = Duration.between(now, then);
        if (wait.isNegative() || wait.toSeconds() < 1) {
            return "now";
        }
        if (wait.toMinutes() < 1) {
            return "in " + wait.toSeconds() + " s";
        }
        return wait.toHours() < 2 ? "in " + wait.toMinutes() + " min" : "in " + wait.toHours() + " h";
    }

    private void line(StringBuilder page, Tint tint, String text) {
        var plain = printable(text);
        page.append(ink.paint(tint, plain.length() > width ? plain.substring(0, width) : plain))
                .append(CLEAR_LINE)
                .append('\n');
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
