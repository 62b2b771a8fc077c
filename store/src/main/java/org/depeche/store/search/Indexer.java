package org.depeche.store.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.depeche.store.Archive;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.story.StoredStory;

/** Brings an index up to date with its archive: all that changed since the index's last commit, in steps. */
final class Indexer {
    private static final int STEP = 500;
    private static final int STEPS_A_COMMIT = 20;
    private final ArticleDocuments documents = new ArticleDocuments();
    private final Analyzer analyzer;
    private volatile SearchIndex.Progress progress = new SearchIndex.Progress(0, 0);
    private volatile boolean isStopped;

    Indexer(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    SearchIndex.Progress progress() {
        return progress;
    }

    /** Ends a run after the step that it is at, with an IOException. */
    void stop() {
        isStopped = true;
    }

    /**
     * Follows {@code archive} from {@code state} on, from its beginning where that is empty, and tells how many articles
     * it indexed. Stopped in between it goes on next time where it last committed.
     */
    long follow(Archive archive, String name, Directory folder, Optional<IndexState> state) throws IOException {
        var settings = new IndexWriterConfig(analyzer)
                .setOpenMode(
                        state.isPresent()
                                ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND
                                : IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(64);
        // Asked first: all changes up to this one are among those looked at below.
        long newest = archive.digests().newestChange();
        var start = state.orElse(new IndexState(Fields.VERSION, name, 0, 0));
        progress = new SearchIndex.Progress(0, archive.articles().countChangedSince(start.sequence()));
        try (var writer = new IndexWriter(folder, settings)) {
            long done = start.sequence();
            for (int step = 1; ; step++) {
                var changed = archive.articles().changedSince(done, STEP);
                if (changed.isEmpty()) {
                    resize(archive, writer, start.stories());
                    done = Math.max(done, newest);
                    commit(writer, new IndexState(Fields.VERSION, name, done, done));
                    return progress.done();
                }
                for (var article : changed) {
                    index(archive, writer, article);
                    done = Math.max(done, article.changed());
                }
                count(changed.size());
                if (step % STEPS_A_COMMIT == 0 || isStopped) {
                    commit(writer, new IndexState(Fields.VERSION, name, done, start.stories()));
                    requireGoingOn();
                }
            }
        }
    }

    private static void commit(IndexWriter writer, IndexState state) throws IOException {
        writer.setLiveCommitData(state.commit());
        writer.commit();
    }

    private void count(int more) {
        long done = progress.done() + more;
        // Articles that come while a run goes on are among those that it looks at.
        progress = new SearchIndex.Progress(done, Math.max(done, progress.total()));
    }

    private void requireGoingOn() throws IOException {
        if (isStopped) {
            throw new IOException(
                    "the search index was closed while it was brought up to date; it goes on there next time");
        }
    }

    private void index(Archive archive, IndexWriter writer, StoredArticle article) throws IOException {
        var label = new Term(Fields.ARTICLE, article.label());
        if (article.withdrawn()) {
            writer.deleteDocuments(label);
            return;
        }
        var passages = archive.passages().of(article.revision());
        var story = article.story().isPresent()
                ? archive.stories().read(article.story().get())
                : Optional.<StoredStory>empty();
        var circumstances = new ArticleDocuments.Circumstances(
                OwnShares.of(article, archive.passages().copied(article.revision())),
                story.map(StoredStory::articles).orElse(1),
                story.isPresent() && isOfAgenciesOnly(archive, story.get()),
                CutSentences.of(archive, article, passages));
        writer.updateDocuments(label, documents.of(article, circumstances));
    }

    private static boolean isOfAgenciesOnly(Archive archive, StoredStory story) throws IOException {
        // What is under an embargo counts already: an agency tells it.
        return archive.digests().digest(story, Long.MAX_VALUE).isOfAgenciesOnly();
    }

    /** An article that joins a story makes it larger for those that are in it, and perhaps no longer the agencies' own. */
    private static void resize(Archive archive, IndexWriter writer, long since) throws IOException {
        if (!writer.getFieldNames().contains(Fields.STORY_SIZE)) {
            // Nothing was ever shown of this archive: Lucene knows no field yet that could be changed.
            return;
        }
        for (var story : archive.stories().changedSince(since)) {
            var term = new Term(Fields.STORY, story.id());
            writer.updateNumericDocValue(term, Fields.STORY_SIZE, story.articles());
            writer.updateNumericDocValue(term, Fields.AGENCIES_ONLY, isOfAgenciesOnly(archive, story) ? 1 : 0);
        }
    }
}
