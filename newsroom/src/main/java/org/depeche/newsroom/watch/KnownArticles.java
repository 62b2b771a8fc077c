package org.depeche.newsroom.watch;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.CanonicalUrl;

/**
 * Remembers the articles that were taken in, so that each text of each is taken once.
 *
 * <p>An article is known by its id, which is its canonical address, and by its whole text on its site: a page that moved
 * is not a new article, while the same text on another site is one. The file is a journal; it is made shorter at each
 * start.
 */
final class KnownArticles implements Closeable {
    private static final int KEPT_DAYS = 120;

    private final Map<String, Known> byId = new LinkedHashMap<>();
    private final Map<String, String> idByText = new LinkedHashMap<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Writer journal;

    private KnownArticles(Writer journal, Map<String, Known> known) {
        this.journal = journal;
        known.forEach(this::keep);
    }

    /**
     * An article as it was last taken in.
     *
     * @param content a hash of all that readers see
     * @param text a hash of its text alone with its site
     */
    record Known(long content, long text, int revision, long day) {}

    /** Opens the journal, which is made where it is not there. */
    static KnownArticles open(Path file, long today) throws IOException {
        var known = new LinkedHashMap<String, Known>();
        if (Files.exists(file)) {
            for (var line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                read(line, known);
            }
            known.values().removeIf(article -> article.day() < today - KEPT_DAYS);
        }
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        var lines = known.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
        Files.writeString(fresh, String.join("", lines));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new KnownArticles(
                new OutputStreamWriter(new FileOutputStream(file.toFile(), true), StandardCharsets.UTF_8), known);
    }

    /** A line that a kill cut short has too few fields, and what it stood for is found in the output. */
    private static void read(String line, Map<String, Known> known) {
        var fields = line.split("\t");
        if (fields.length == 6 && fields[5].equals(".")) {
            known.put(
                    fields[0],
                    new Known(
                            Long.parseLong(fields[1]),
                            Long.parseLong(fields[2]),
                            Integer.parseInt(fields[3]),
                            Long.parseLong(fields[4])));
        }
    }

    private static String line(String id, Known known) {
        return id + "\t" + known.content() + "\t" + known.text() + "\t" + known.revision() + "\t" + known.day()
                + "\t.\n";
    }

    /** The article, its id that of the one it is, and which revision; empty where this text of it is known. */
    Optional<Revision> recognise(Article article) {
        long text = textHash(article);
        var id = byId.containsKey(id(article)) ? id(article) : idByText.getOrDefault(key(article, text), id(article));
        var known = byId.get(id);
        long content = contentHash(article);
        if (known != null && known.content() == content) {
            return Optional.empty();
        }
        return Optional.of(new Revision(id, known == null ? 1 : known.revision() + 1));
    }

    /** An article by its id, and its number among its revisions. */
    record Revision(String id, int number) {}

    /** What an article in the output is known by. */
    private record Found(long content, long text, String key) {}

    /** Finds an article in the output, where the last one of each id tells. */
    void find(Article article) {
        long text = textHash(article);
        found.put(id(article), new Found(contentHash(article), text, key(article, text)));
    }

    /** Notes what was found in the output and is not known, since a kill came between. */
    void noteFound(long today) throws IOException {
        for (var entry : found.entrySet()) {
            var known = byId.get(entry.getKey());
            if (known == null || known.content() != entry.getValue().content()) {
                int number = known == null ? 1 : known.revision() + 1;
                note(new Revision(entry.getKey(), number), entry.getValue(), today);
            }
        }
        found.clear();
    }

    /** Notes that a revision was taken in. */
    void note(Article article, Revision revision, long today) throws IOException {
        long text = textHash(article);
        note(revision, new Found(contentHash(article), text, key(article, text)), today);
    }

    private void note(Revision revision, Found article, long today) throws IOException {
        var known = new Known(article.content(), article.text(), revision.number(), today);
        keep(revision.id(), known);
        idByText.put(article.key(), revision.id());
        journal.write(line(revision.id(), known));
        journal.flush();
    }

    private void keep(String id, Known known) {
        byId.put(id, known);
        idByText.put(site(id) + " " + known.text(), id);
    }

    private static String id(Article article) {
        return article.id().replaceAll("\\s", " ");
    }

    private static String key(Article article, long text) {
        return site(article.url().orElse(article.id())) + " " + text;
    }

    private static String site(String address) {
        return CanonicalUrl.parse(address).map(CanonicalUrl::site).orElse("");
    }

    private static long contentHash(Article article) {
        return TextHash.of(article.headline().orElse(""), article.standfirst().orElse(""), article.text());
    }

    private static long textHash(Article article) {
        return TextHash.of(article.text());
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
