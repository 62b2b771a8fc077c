package org.depeche.newsroom.alert;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depeche.newsroom.Opening;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.archive.OpenStory;
import org.depeche.newsroom.search.SearchArchive;
import org.depeche.newsroom.search.SearchText;
import org.depeche.newsroom.wording.Wording;
import org.depeche.store.Archive;
import org.depeche.store.alert.StoredAlert;
import org.depeche.store.alert.StoredSearch;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.story.StoredStory;
import org.depeche.text.article.Language;

/**
 * Looks, for each saved search, at the stories that changed since it looked last, and raises an alert for each that has
 * news.
 *
 * <p>What a look found and how far it went is kept in one transaction, and only where no other process was quicker: an
 * alert is raised once, whoever is killed when. Stories are told outside of it, so that nobody waits for them.
 */
final class AlertRaiser {
    /** So many stories are looked at between two transactions. */
    private static final int STEP = 100;

    private final Archive archive;
    private final SearchArchive index;
    private final Clock clock;
    private final OpenStory openStory;
    private final Map<String, Optional<ArchivedStory>> told = new HashMap<>();

    AlertRaiser(Archive archive, SearchArchive index, Clock clock) {
        this.archive = archive;
        this.index = index;
        this.clock = clock;
        this.openStory = new OpenStory(clock);
    }

    /** How many alerts were raised. */
    int raise() throws IOException {
        int raised = 0;
        for (var search : archive.alerts().searches()) {
            raised += search.paused() ? 0 : raise(search);
        }
        return raised;
    }

    private int raise(StoredSearch search) throws IOException {
        int raised = 0;
        var at = search;
        while (true) {
            long newest = archive.digests().newestChange();
            if (at.seenChange() >= newest) {
                return raised;
            }
            var changed = step(archive.stories().changedSince(at.seenChange()));
            long reached = changed.size() < STEP
                    ? newest
                    : changed.get(changed.size() - 1).changed();
            var found = look(at, changed);
            if (found.isEmpty() || !keep(at, found.get(), reached)) {
                return raised;
            }
            raised += found.get().alerts.size();
            at = archive.alerts().search(search.id()).orElse(search);
            if (at.seenChange() != reached) {
                return raised;
            }
        }
    }

    /** The first stories; those of one change stay together. */
    private static List<StoredStory> step(List<StoredStory> changed) {
        int end = Math.min(STEP, changed.size());
        while (end > 0
                && end < changed.size()
                && changed.get(end).changed() == changed.get(end - 1).changed()) {
            end++;
        }
        return changed.subList(0, end);
    }

    /** What a look found: alerts, and what is known from now on. */
    private record Look(List<StoredAlert> alerts, Set<Long> known) {}

    /** Empty where the search index is another's to bring up to date just now. */
    private Optional<Look> look(StoredSearch search, List<StoredStory> changed) throws IOException {
        var ids = changed.stream()
                .filter(story -> story.articles() > 0)
                .map(StoredStory::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var matching =
                ids.isEmpty() ? Optional.of(Set.<String>of()) : index.among(SearchText.parse(search.query()), ids);
        if (matching.isEmpty()) {
            return Optional.empty();
        }
        var look = new Look(new ArrayList<>(), new HashSet<>());
        for (var id : ids) {
            if (matching.get().contains(id)) {
                look(search, id, look);
            }
        }
        return Optional.of(look);
    }

    private void look(StoredSearch search, String id, Look look) throws IOException {
        var story = told(id);
        if (story.isEmpty()) {
            return;
        }
        var teller = new StoryNews(story.get());
        var fingerprints = teller.fingerprints();
        var wording = Wording.of(Language.parse(search.language()));
        var news = teller.find(before(search, id, fingerprints), wording);
        look.known.addAll(fingerprints);
        if (!news.isEmpty()) {
            look.alerts.add(alert(search, story.get(), news, wording));
        }
    }

    private Optional<ArchivedStory> told(String id) throws IOException {
        if (told.size() > STEP) {
            told.clear();
        }
        var known = told.get(id);
        if (known == null) {
            known = openStory.open(archive, id);
            told.put(id, known);
        }
        return known;
    }

    private StoryNews.Before before(StoredSearch search, String story, Set<Long> fingerprints) throws IOException {
        var known = archive.alerts().known(search.id(), fingerprints);
        var familiar = new HashSet<String>();
        var settled = new HashSet<String>();
        var earlier = new HashMap<String, String>();
        for (var article : archive.articles().ofStory(story)) {
            // What was under embargo when the search was made is news when it is over.
            boolean isOld = article.id() <= search.sinceArticle()
                    && OpenStory.isShown(article, Instant.ofEpochSecond(search.madeAt()));
            if (isOld || known.contains(StoryNews.ofArticle(article.label()))) {
                familiar.add(article.label());
            }
            if ((isOld && article.revision() <= search.sinceRevision()) || article.changed() <= search.seenChange()) {
                settled.add(article.label());
            } else if (isOld) {
                earlier.put(article.label(), earlier(article, search));
            }
        }
        return new StoryNews.Before(familiar, settled, earlier, known);
    }

    /** What an article said before the search was made. */
    private String earlier(StoredArticle article, StoredSearch search) throws IOException {
        return archive.articles().revisions(article.id()).stream()
                .filter(revision -> revision.revision() <= search.sinceRevision())
                .map(revision -> revision.reading().article().text())
                .collect(Collectors.joining("\n\n"));
    }

    private StoredAlert alert(StoredSearch search, ArchivedStory story, List<News> news, Wording wording) {
        var more = news.size() == 1 ? "" : " " + wording.count("alert.more", news.size() - 1);
        var articles = story.comparison().collation().articles().stream()
                .map(reading -> reading.article())
                .toList();
        var headline = articles.stream()
                .flatMap(article -> article.headline().stream())
                .findFirst()
                .or(() -> articles.stream().map(Opening::orHeadline).findFirst())
                .orElse(story.id());
        return new StoredAlert(
                0,
                UUID.randomUUID().toString(),
                search.id(),
                story.id(),
                news.get(0).kind().name(),
                headline,
                news.get(0).sentence() + more,
                clock.instant().getEpochSecond());
    }

    private boolean keep(StoredSearch search, Look look, long reached) throws IOException {
        var channels = new ArrayList<String>();
        search.mail().ifPresent(address -> channels.add(Postman.MAIL));
        search.webhook().ifPresent(address -> channels.add(Postman.WEBHOOK));
        return archive.writeAside(() -> {
            if (!archive.alerts().advance(search, reached)) {
                return false;
            }
            archive.alerts().know(search.id(), look.known);
            for (var alert : look.alerts) {
                archive.alerts().add(alert, channels);
            }
            return true;
        });
    }
}
