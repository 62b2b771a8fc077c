package org.depeche.newsroom.adding;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.newsroom.wording.Refused;
import org.depeche.store.Archive;
import org.depeche.store.article.KnownArticle;
import org.depeche.store.decision.Decision;
import org.depeche.text.story.StoryDecision.Verdict;

/**
 * Carries out what people decide, within one transaction.
 *
 * <p>What the machine still has in mind it moves itself, so that its later work builds on the decision; what lies
 * further back is moved in the database alone.
 */
final class DecisionDesk {
    /** An article that is split off is kept apart from so many of its story; the others follow by their evidence. */
    private static final int MOST_APART = 20;

    private final Archive archive;
    private final Memory memory;
    private final StoryKeeper stories;

    DecisionDesk(Archive archive, Memory memory, StoryKeeper stories) {
        this.archive = archive;
        this.memory = memory;
        this.stories = stories;
    }

    List<Decision> make(DecisionWish wish, Instant now, String by, Optional<String> note) throws IOException {
        return switch (wish.kind()) {
            case TOGETHER -> together(wish, now, by, note);
            case APART -> apart(wish, now, by, note);
            case OWNER -> {
                requireOutlet(wish.subject());
                var made = keep(wish, List.of(wish.object()), now, by, note);
                archive.outlets().setOwner(wish.subject(), Optional.of(wish.object()));
                yield made;
            }
            case CREDIT, NO_CREDIT -> {
                archive.articles().touch(article(wish.subject()).id());
                yield keep(wish, List.of(wish.object()), now, by, note);
            }
            case NAME -> {
                archive.articles().touchNamed(wish.subject());
                yield keep(wish, List.of(wish.object()), now, by, note);
            }
        };
    }

    /** Takes an action back: the machine decides again, and what it no longer has in mind goes back where it was. */
    List<Decision> undo(long action, Instant now) throws IOException {
        var undone = archive.decisions().undo(action, now);
        for (var decision : undone) {
            switch (decision.kind()) {
                case TOGETHER, APART -> {
                    memory.decide(decision, Verdict.OPEN);
                    moveBack(decision.subject());
                    moveBack(decision.object());
                }
                case OWNER -> archive.outlets().setOwner(decision.subject(), lastOwner(decision.subject()));
                case CREDIT, NO_CREDIT ->
                    archive.articles().touch(article(decision.subject()).id());
                case NAME -> archive.articles().touchNamed(decision.subject());
            }
        }
        stories.mend();
        return undone;
    }

    private List<Decision> together(DecisionWish wish, Instant now, String by, Optional<String> note)
            throws IOException {
        var one = article(wish.subject());
        var other = article(wish.object());
        if (one.id() == other.id()) {
            throw new Refused("decision.one", wish.subject(), wish.object());
        }
        supersede(Decision.Kind.APART, members(one), members(other), now);
        var made = archive.decisions().make(Decision.Kind.TOGETHER, one.label(), List.of(other.label()), now, by, note);
        decide(made, Verdict.TOGETHER);
        var into = story(one);
        var from = story(other);
        if (!into.equals(from)) {
            for (var member : archive.stories().members(from)) {
                archive.stories().moveByDecision(article(member.article()).id(), into);
            }
            archive.stories().moved(from, into, archive.articles().sequence());
            stories.touch(from, into);
        }
        return made;
    }

    private List<Decision> apart(DecisionWish wish, Instant now, String by, Optional<String> note) throws IOException {
        var article = article(wish.subject());
        var story = story(article);
        var others = new LinkedHashSet<String>();
        if (wish.object().isEmpty()) {
            for (var member : archive.stories().members(story)) {
                if (others.size() < MOST_APART && !member.article().equals(article.label())) {
                    others.add(member.article());
                }
            }
        } else {
            others.add(article(wish.object()).label());
        }
        if (others.isEmpty()) {
            throw new Refused("decision.alone", wish.subject());
        }
        supersede(Decision.Kind.TOGETHER, Set.of(article.label()), others, now);
        var made = archive.decisions().make(Decision.Kind.APART, article.label(), List.copyOf(others), now, by, note);
        decide(made, Verdict.APART);
        if (isWithAny(article, others)) {
            var own = "d" + made.get(0).id();
            archive.stories().thread(own, own, archive.articles().sequence());
            stories.touch(story(article), own);
            archive.stories().moveByDecision(article.id(), own);
        }
        return made;
    }

    /** What is decided now wins over what was decided before of the same articles. */
    private void supersede(Decision.Kind kind, Set<String> ones, Set<String> others, Instant now) throws IOException {
        for (var earlier : archive.decisions().holding()) {
            boolean crosses = (ones.contains(earlier.subject()) && others.contains(earlier.object()))
                    || (others.contains(earlier.subject()) && ones.contains(earlier.object()));
            if (earlier.kind() == kind && crosses) {
                archive.decisions().supersede(earlier, now);
                memory.decide(earlier, Verdict.OPEN);
            }
        }
    }

    private Set<String> members(KnownArticle article) throws IOException {
        var labels = new LinkedHashSet<String>();
        archive.stories().members(story(article)).forEach(member -> labels.add(member.article()));
        return labels;
    }

    private void decide(List<Decision> made, Verdict verdict) throws IOException {
        for (var decision : made) {
            memory.decide(decision, verdict);
        }
        stories.mend();
    }

    private boolean isWithAny(KnownArticle article, Iterable<String> others) throws IOException {
        var own = story(article);
        for (var other : others) {
            if (story(article(other)).equals(own)) {
                return true;
            }
        }
        return false;
    }

    private List<Decision> keep(DecisionWish wish, List<String> objects, Instant now, String by, Optional<String> note)
            throws IOException {
        return archive.decisions().make(wish.kind(), wish.subject(), objects, now, by, note);
    }

    private void moveBack(String label) throws IOException {
        var known = archive.articles().byLabel(label);
        if (known.isPresent()) {
            var left = archive.stories().moveBack(known.get().id());
            if (left.isPresent()) {
                stories.touch(left.get(), story(known.get()));
            }
        }
    }

    private Optional<String> lastOwner(String outlet) throws IOException {
        var owners = new ArrayList<String>();
        for (var decision : archive.decisions().holding()) {
            if (decision.kind() == Decision.Kind.OWNER && decision.subject().equals(outlet)) {
                owners.add(decision.object());
            }
        }
        return owners.isEmpty() ? Optional.empty() : Optional.of(owners.getLast());
    }

    private void requireOutlet(String outlet) throws IOException {
        if (!archive.outlets().has(outlet)) {
            throw new Refused("decision.outlet", outlet);
        }
    }

    /** The article, or the earliest of the story, that a person named. */
    private KnownArticle article(String named) throws IOException {
        var known = archive.articles().byLabel(named);
        if (known.isPresent()) {
            return known.get();
        }
        var members = archive.articles().barelyOfStory(named);
        if (members.isEmpty()) {
            throw new Refused("decision.subject", named);
        }
        return archive.articles().byLabel(members.get(0).label()).orElseThrow();
    }

    private String story(KnownArticle article) throws IOException {
        return archive.stories().storyOf(article.id()).orElseThrow();
    }
}
