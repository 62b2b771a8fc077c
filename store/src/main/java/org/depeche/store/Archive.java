package org.depeche.store;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.depeche.store.account.AccountShelf;
import org.depeche.store.alert.AlertShelf;
import org.depeche.store.article.ArticleShelf;
import org.depeche.store.article.OutletShelf;
import org.depeche.store.article.PassageShelf;
import org.depeche.store.decision.DecisionShelf;
import org.depeche.store.feed.FeedShelf;
import org.depeche.store.intake.IntakeLog;
import org.depeche.store.schema.Schema;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.sql.Database;
import org.depeche.store.story.DigestShelf;
import org.depeche.store.story.StoryShelf;

/**
 * An archive, open: one connection and the shelves of what it keeps.
 *
 * <p>It is thread-safe, though threads wait for each other; who wants to read beside a writer opens another.
 */
public final class Archive implements AutoCloseable {
    private final Database database;
    private final Optional<String> notice;
    private final ArticleShelf articles;
    private final PassageShelf passages;
    private final OutletShelf outlets;
    private final StoryShelf stories;
    private final DecisionShelf decisions;
    private final IntakeLog intake;
    private final AccountShelf accounts;
    private final DigestShelf digests;
    private final AlertShelf alerts;
    private final FeedShelf feeds;

    private Archive(Database database, Optional<String> notice) {
        this.database = database;
        this.notice = notice;
        this.stories = new StoryShelf(database);
        this.decisions = new DecisionShelf(database);
        this.outlets = new OutletShelf(database);
        this.articles = new ArticleShelf(database, decisions, outlets);
        this.passages = new PassageShelf(database);
        this.intake = new IntakeLog(database);
        this.accounts = new AccountShelf(database);
        this.digests = new DigestShelf(database, decisions);
        this.alerts = new AlertShelf(database);
        this.feeds = new FeedShelf(database);
    }

    /** Opens the archive at {@code address} and brings its tables up to date; {@code now} dates what is made. */
    public static Archive open(ArchiveAddress address, Access access, Instant now) throws IOException {
        var database = Database.connect(address, access);
        try {
            return new Archive(database, Schema.prepare(database, access, now));
        } catch (IOException | RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** Does {@code work} whole or not at all, as the only writer. */
    public <T> T write(Database.Work<T> work) throws IOException {
        boolean done = false;
        try {
            var result = database.write(() -> {
                articles.begin();
                return work.run();
            });
            done = true;
            return result;
        } finally {
            if (!done) {
                articles.forget();
            }
        }
    }

    /** Something to be done whole or not at all that has no answer. */
    public interface Step {
        void run() throws IOException;
    }

    /** Does {@code step} whole or not at all, as the only writer. */
    public void change(Step step) throws IOException {
        write(() -> {
            step.run();
            return true;
        });
    }

    /**
     * Does {@code work} whole or not at all, as the only writer, beside the articles and their stories: who follows the
     * archive's changes hears nothing of it.
     */
    public <T> T writeAside(Database.Work<T> work) throws IOException {
        return database.write(work);
    }

    /** The same for what has no answer. */
    public void changeAside(Step step) throws IOException {
        writeAside(() -> {
            step.run();
            return true;
        });
    }

    /** Sends the rows that wait for the end of a transaction, which a thread does that has nothing better to do. */
    public void flush() throws IOException {
        database.flush();
    }

    /** What opening did to the archive, in one line; empty where it found all as it should be. */
    public Optional<String> notice() {
        return notice;
    }

    /** What tells the archive from others: the moment when it was made. */
    public String name() throws IOException {
        return database.first("SELECT made_at FROM archive", row -> row.text(1)).orElse("");
    }

    public ArchiveAddress address() {
        return database.address();
    }

    public ArticleShelf articles() {
        return articles;
    }

    public PassageShelf passages() {
        return passages;
    }

    public OutletShelf outlets() {
        return outlets;
    }

    public StoryShelf stories() {
        return stories;
    }

    public DecisionShelf decisions() {
        return decisions;
    }

    public IntakeLog intake() {
        return intake;
    }

    public AccountShelf accounts() {
        return accounts;
    }

    public DigestShelf digests() {
        return digests;
    }

    public AlertShelf alerts() {
        return alerts;
    }

    public FeedShelf feeds() {
        return feeds;
    }

    /** The connection itself, for rooms of the store. */
    public Database database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
