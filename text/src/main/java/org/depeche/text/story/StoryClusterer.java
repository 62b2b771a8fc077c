package org.depeche.text.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a stream of articles into stories, in any order of arrival within a day.
 *
 * <p>Idea: single-pass clustering of a stream [1], mended. Each article is compared with the few remembered ones that an
 * index finds like it; it joins the story for which they speak, all in all, or opens one. {@link #mend} then groups
 * the articles of the stories that changed anew, from single articles on, so a story that drifted falls apart and two
 * that grew together become one. What we changed: there are no centroids; evidence is between articles, so each
 * membership can be told, and rarity is learned from the stream. Cost: bounded look-ups for each article; mending is
 * linear in what changed. It is thread-safe; one instance is one stream.
 *
 * <p>[1] Sebastião Miranda et al., Multilingual Clustering of Streaming News, 2018, https://aclanthology.org/D18-1483
 */
public final class StoryClusterer {
    /** An article that was looked up when fewer than two thirds of today's were known is looked up again. */
    private static final double STALE = 1.5;

    /** The form in which what is remembered is written down; to be raised with each change of what is remembered. */
    private static final int FORM = 3;

    private final Window window;
    private final Decisions decisions = new Decisions();
    private final StoryShelf shelf;
    private final Neighbourhood neighbourhood;
    private final ReasonFinder reasons;
    private final Threading threading;
    private final Set<LiveStory> touched = new LinkedHashSet<>();

    public StoryClusterer(StorySettings settings) {
        this(new Window(settings), new StoryShelf());
    }

    private StoryClusterer(Window window, StoryShelf shelf) {
        this.window = window;
        this.shelf = shelf;
        neighbourhood = new Neighbourhood(window, shelf, decisions);
        reasons = new ReasonFinder(window, decisions);
        threading = new Threading(window);
    }

    /** Puts {@code item} into a story; an article that is placed again keeps its place and gets its new words. */
    public synchronized Placement place(StoryItem item) {
        var known = window.find(item.id());
        var article = known.isPresent() ? replace(known.get(), item) : add(item, null);
        boolean opened = article.story.members.size() == 1;
        var why = opened ? Reasons.none() : reasons.find(article);
        return new Placement(article.id, article.story.id, article.story.thread, opened, why);
    }

    /** Puts {@code item} where it was before, without asking: so a stored window is replayed. */
    public synchronized void restore(StoryItem item, String story, String thread) {
        window.find(item.id()).ifPresent(this::remove);
        add(item, shelf.require(story, thread)).story.thread = thread;
    }

    /**
     * Writes down all that is remembered, decisions left out; belongs after a mending.
     *
     * <p>The form is of this version of the program, and read by no other.
     */
    public synchronized void write(DataOutput out) throws IOException {
        out.writeInt(FORM);
        window.write(out);
        shelf.write(out, window.first());
    }

    /** Reads what {@link #write} wrote; what does not fit together is an {@link InvalidObjectException}. */
    public static StoryClusterer read(DataInput in, StorySettings settings) throws IOException {
        int form = in.readInt();
        if (form != FORM) {
            throw new InvalidObjectException("form " + form + " of remembered stories; this program reads " + FORM);
        }
        try {
            var window = Window.read(in, settings);
            return new StoryClusterer(window, StoryShelf.read(in, window));
        } catch (IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            var broken = new InvalidObjectException("the remembered stories are damaged");
            broken.initCause(nonsense);
            throw broken;
        }
    }

    /** Moves a remembered article to where another clusterer of the same stream has put it. */
    public synchronized void move(String article, String story, String thread) {
        var known = window.find(article);
        if (known.isPresent()) {
            if (!known.get().story.id.equals(story)) {
                shelf.leave(known.get());
                shelf.require(story, thread).add(known.get());
            }
            known.get().story.thread = thread;
        }
    }

    /** Takes a person's decision; articles not seen yet may be named. What it moves is told by the next mending. */
    public synchronized void decide(StoryDecision decision) {
        decisions.take(decision);
        window.find(decision.one()).ifPresent(article -> touch(article.story));
        window.find(decision.other()).ifPresent(article -> touch(article.story));
    }

    /** Looks again at the stories that changed since the last mending: splits, joins and threads them. */
    public synchronized List<StoryChange> mend() {
        if (touched.isEmpty()) {
            return List.of();
        }
        touched.removeIf(story -> story.members.isEmpty());
        touched.forEach(this::lookUpStale);
        var region = neighbourhood.of(touched);
        var groups = new Regrouping(region, window, decisions).groups();
        var changes = new ArrayList<>(shelf.lay(region, groups));
        var regrouped = new LinkedHashSet<LiveStory>();
        groups.forEach(group -> regrouped.add(group.get(0).story));
        changes.addAll(threading.thread(neighbourhood.threadsOf(regrouped)));
        touched.clear();
        return changes;
    }

    /** Why {@code article} is a member of its story; empty where it is not remembered. */
    public synchronized Optional<Reasons> reasons(String article) {
        return window.find(article).map(reasons::find);
    }

    /** The stories remembered, the one opened first first. */
    public synchronized List<Story> stories() {
        return shelf.all().stream().map(StoryClusterer::story).toList();
    }

    /** Forgets the articles before {@code date}, and those that came without a date while that was to come. */
    public synchronized void forgetBefore(Instant date) {
        window.forgetBefore(date, shelf::leave);
    }

    /** The date of what arrives now: the middle of those that came last; empty where none had a date. */
    public synchronized Optional<Instant> now() {
        return window.now();
    }

    /** How many articles are remembered. */
    public synchronized int size() {
        return window.size();
    }

    private static Story story(LiveStory story) {
        var members = story.members.stream()
                .map(article -> new Story.Member(article.id, article.headline, article.published))
                .sorted(Story.Member.BY_DATE)
                .toList();
        return new Story(story.id, story.thread, members);
    }

    private PlacedArticle replace(PlacedArticle known, StoryItem item) {
        var story = known.story;
        var thread = story.thread;
        remove(known);
        return add(item, shelf.require(story.id, thread));
    }

    private void remove(PlacedArticle article) {
        window.remove(article);
        shelf.leave(article);
    }

    /** Takes {@code item} in, into {@code story} where that is given. */
    private PlacedArticle add(StoryItem item, @Nullable LiveStory story) {
        var article = window.add(item);
        window.lookUp(article);
        var home = story == null ? neighbourhood.home(article) : story;
        if (home == null) {
            home = shelf.open(item.id());
            home.thread = neighbourhood.thread(article).orElse(home.id);
        }
        home.add(article);
        touch(home);
        window.forgetOld(shelf::leave);
        return article;
    }

    private void touch(LiveStory story) {
        touched.add(story);
    }

    private void lookUpStale(LiveStory story) {
        for (var article : story.members) {
            if (article.lookedUpAmong * STALE < window.size()) {
                window.lookUp(article);
            }
        }
    }
}
