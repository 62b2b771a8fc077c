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

    Indexer(Analyzer analyzer) {
        this.analyzer = analyzer;
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
        try (var writer = new IndexWriter(folder, settings)) {
            long done = state.map(IndexState::sequence).orElse(0L);
            long stories = done;
            long indexed = 0;
            for (int step = 1; ; step++) {
                var changed = archive.articles().changedSince(done, STEP);
                for (var article : changed) {
                    index(archive, writer, article);
                    done = Math.max(done, article.changed());
                }
                indexed += changed.size();
                if (changed.isEmpty()) {
                    resize(archive, writer, stories);
                }
                if (changed.isEmpty() || step % STEPS_A_COMMIT == 0) {
                    // Sizes of stories are told at the end; until then the sequence of the last follow stands for them.
                    writer.setLiveCommitData(
                            new IndexState(Fields.VERSION, name, changed.isEmpty() ? Math.max(done, newest) : stories)
                                    .commit());
                    writer.commit();
                }
                if (changed.isEmpty()) {
                    return indexed;
                }
            }
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
