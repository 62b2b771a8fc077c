package org.depeche.cli.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.cli.terminal.Ink.Tint;
import org.depeche.newsroom.ToldStory;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.PartialDate;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.Story;

/** Shows the stories of a collection on a terminal: the largest first, each member with why it is there. */
public final class StoriesView {
    private static final int COMFORTABLE = 100;
    private static final int MOST_WORDS = 4;
    private final int width;
    private final Ink ink;

    /**
     * @param width columns of the terminal
     * @param color whether escape sequences are welcome
     */
    public StoriesView(int width, boolean color) {
        this.width = Math.min(width, COMFORTABLE);
        this.ink = new Ink(color);
    }

    /** The stories as lines, each in the language of most of its articles. */
    public String show(List<ToldStory> stories) {
        var sheet = new Sheet(width, ink);
        var wording = Wording.ofMost(stories.stream().map(ToldStory::language).toList());
        int articles = stories.stream()
                .mapToInt(story -> story.story().members().size())
                .sum();
        sheet.paragraph(Tint.STRONG, wording.count("stories.title", stories.size(), articles));
        var threads = threads(stories);
        stories.stream()
                .filter(story -> story.story().members().size() > 1)
                .sorted(Comparator.comparingInt(
                        story -> -story.story().members().size()))
                .forEach(story -> story(sheet, story, threads));
        alone(sheet, stories, wording);
        return sheet.toString();
    }

    private static Map<String, List<Story>> threads(List<ToldStory> stories) {
        var threads = new LinkedHashMap<String, List<Story>>();
        stories.forEach(told -> threads.computeIfAbsent(told.story().thread(), unseen -> new ArrayList<>())
                .add(told.story()));
        return threads;
    }

    private void story(Sheet sheet, ToldStory told, Map<String, List<Story>> threads) {
        var story = told.story();
        var wording = Wording.of(told.language());
        sheet.blank();
        sheet.paragraph(Tint.TITLE, story.headline().orElse(wording.say("untitled")));
        sheet.paragraph(Tint.SOFT, meta(told, wording));
        var others = threads.getOrDefault(story.thread(), List.of()).stream()
                .filter(other -> !other.id().equals(story.id()))
                .map(other -> other.headline().orElse(other.id()))
                .limit(MOST_WORDS)
                .toList();
        if (!others.isEmpty()) {
            sheet.hanging("  " + ink.paint(Tint.SOFT, wording.say("thread")) + "  ", String.join(" · ", others));
        }
        for (var member : story.members()) {
            var name = member.headline().isBlank() ? "" : "  " + member.headline();
            sheet.item("·", ink.paint(Tint.STRONG, member.article()) + name);
            sheet.hanging("      ", ink.paint(Tint.SOFT, why(told.reasons(member.article()), wording)));
        }
    }

    private static String meta(ToldStory told, Wording wording) {
        var parts = new ArrayList<String>();
        var days = told.story().members().stream()
                .flatMap(member -> member.published().stream())
                .map(instant -> new PartialDate(instant.toString().substring(0, 10)))
                .toList();
        if (!days.isEmpty()) {
            var first = wording.moment(days.get(0));
            var last = wording.moment(days.get(days.size() - 1));
            parts.add(first.equals(last) ? first : first + " – " + last);
        }
        parts.add(wording.count("articles", told.story().members().size()));
        if (told.outlets() > 0) {
            parts.add(wording.count("outlets", told.outlets()));
        }
        parts.add(wording.count("sources", told.independentSources()));
        return String.join(" · ", parts);
    }

    /** What a member shares with the one most like it, in words. */
    static String why(Reasons reasons, Wording wording) {
        var parts = new ArrayList<String>();
        if (reasons.decided()) {
            parts.add(wording.say("why.decided"));
        }
        counted(parts, "why.words", reasons.words(), wording);
        counted(parts, "why.names", reasons.names(), wording);
        counted(parts, "why.numbers", reasons.numbers(), wording);
        reasons.daysApart().ifPresent(days -> parts.add(wording.count("why.days", days)));
        if (reasons.sharedWords() > 0) {
            parts.add(
                    reasons.agencies().isEmpty()
                            ? wording.count("why.shared", reasons.sharedWords())
                            : wording.count("why.dispatch", reasons.sharedWords(), wording.list(reasons.agencies())));
        }
        reasons.meaning().ifPresent(meaning -> parts.add(wording.say("why.meaning", meaning)));
        return wording.say("why.like", reasons.nearest()) + " : " + String.join(", ", parts);
    }

    private static void counted(List<String> parts, String key, List<String> shared, Wording wording) {
        if (!shared.isEmpty()) {
            var shown = shared.subList(0, Math.min(MOST_WORDS, shared.size()));
            var more = shared.size() > MOST_WORDS ? "…" : "";
            parts.add(wording.count(key, shared.size(), String.join(", ", shown) + more));
        }
    }

    private void alone(Sheet sheet, List<ToldStory> stories, Wording wording) {
        var alone = stories.stream()
                .filter(story -> story.story().members().size() == 1)
                .toList();
        if (!alone.isEmpty()) {
            sheet.heading(wording.say("stories.alone"));
            for (var told : alone) {
                var member = told.story().members().get(0);
                sheet.item("·", ink.paint(Tint.STRONG, member.article()) + "  " + member.headline());
            }
        }
    }
}
