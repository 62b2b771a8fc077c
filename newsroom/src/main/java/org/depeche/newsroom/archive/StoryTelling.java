package org.depeche.newsroom.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.ToldStory;
import org.depeche.newsroom.VoiceCounter;
import org.depeche.store.Archive;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.story.StoredStory;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.index.ReusePair;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.Story;
import org.depeche.text.story.StoryItem;

/** Tells stories of an archive as a collection's stories are told: members, reasons, voices. */
final class StoryTelling {
    private final Archive archive;
    private final Instant now;

    StoryTelling(Archive archive, Instant now) {
        this.archive = archive;
        this.now = now;
    }

    /** The story; empty where nothing of it may be shown. */
    Optional<ToldStory> tell(StoredStory stored) throws IOException {
        var shown = archive.articles().barelyOfStory(stored.id()).stream()
                .filter(article -> OpenStory.isShown(article, now))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var articles =
                shown.stream().map(article -> article.reading().article()).toList();
        var reasons = new HashMap<String, Reasons>();
        for (var member : archive.stories().members(stored.id())) {
            reasons.put(member.article(), member.reasons());
        }
        var voices = new VoiceCounter(articles, passages(shown));
        var ids = articles.stream().map(Article::id).toList();
        return Optional.of(new ToldStory(
                new Story(
                        stored.id(),
                        stored.thread(),
                        articles.stream().map(StoryTelling::member).toList()),
                voices.language(ids),
                voices.outlets(ids),
                voices.voices(ids),
                reasons));
    }

    private static Story.Member member(Article article) {
        return new Story.Member(article.id(), article.headline().orElse(""), StoryItem.published(article));
    }

    /** The passages that articles of one story share, under their labels. */
    private List<ReusePair> passages(List<StoredArticle> members) throws IOException {
        var labels = new HashMap<Long, String>();
        members.forEach(member -> labels.put(member.revision(), member.label()));
        var pairs = new ArrayList<ReusePair>();
        if (members.size() < 2) {
            return pairs;
        }
        for (var member : members) {
            for (var passage : archive.passages().of(member.revision())) {
                var other = labels.get(passage.other());
                if (other != null) {
                    pairs.add(new ReusePair(
                            other,
                            passage.otherSpan(),
                            member.label(),
                            passage.span(),
                            passage.words(),
                            passage.changed(),
                            passage.isQuotation()));
                }
            }
        }
        return pairs;
    }
}
