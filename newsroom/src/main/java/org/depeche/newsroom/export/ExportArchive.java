package org.depeche.newsroom.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.depeche.newsroom.ToldStory;
import org.depeche.newsroom.archive.ArchiveArticles;
import org.depeche.newsroom.archive.ListStories;
import org.depeche.newsroom.archive.OpenStory;
import org.depeche.newsroom.archive.StoryQuery;
import org.depeche.newsroom.contract.ArticleJson;

/** Hands out an archive, or one story of it, in a form that other programs read. */
public final class ExportArchive {
    private final Clock clock;

    public ExportArchive(Clock clock) {
        this.clock = clock;
    }

    /** Writes what {@code request} asks for to {@code out}, which stays open. */
    public void export(ExportRequest request, Writer out) throws IOException {
        try {
            switch (request.format()) {
                case JSONL -> exportLines(request, out);
                case CSV -> exportTable(request, out);
                case PARQUET ->
                    throw new IllegalArgumentException("Parquet cannot be written on the go: --to FILE is needed");
                case RSS -> StoryFeed.writeRss(newest(request), clock.instant(), out);
                case ATOM -> StoryFeed.writeAtom(newest(request), clock.instant(), out);
                case GRAPHML -> exportGraph(request, out);
            }
        } catch (XMLStreamException failure) {
            throw new IOException("the feed or graph could not be written", failure);
        }
        out.flush();
    }

    /** Writes what {@code request} asks for to {@code file}, which appears when it is complete. */
    public void export(ExportRequest request, Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        if (request.format() == ExportFormat.PARQUET) {
            try (var parquet = new ArticleParquet(unfinished)) {
                new ArchiveArticles(clock).each(request.archive(), request.story(), parquet::write);
            }
        } else {
            try (var out = Files.newBufferedWriter(unfinished)) {
                export(request, out);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void exportLines(ExportRequest request, Writer out) throws IOException {
        var json = new ArticleJson();
        new ArchiveArticles(clock).each(request.archive(), request.story(), stored -> {
            json.write(stored.reading(), out);
            out.write('\n');
        });
    }

    private void exportTable(ExportRequest request, Writer out) throws IOException {
        ArticleTable.writeHead(out);
        new ArchiveArticles(clock).each(request.archive(), request.story(), stored -> ArticleTable.write(stored, out));
    }

    private void exportGraph(ExportRequest request, Writer out) throws IOException, XMLStreamException {
        var id = request.story().orElseThrow();
        var story = new OpenStory(clock).open(request.archive(), id);
        if (story.isEmpty()) {
            throw new IllegalArgumentException("'" + id + "': the archive has no such story or article");
        }
        StemmaGraph.write(story.get().comparison().collation(), out);
    }

    private List<ToldStory> newest(ExportRequest request) throws IOException {
        var stories = new ArrayList<ToldStory>();
        new ListStories(clock)
                .list(
                        new StoryQuery(request.archive(), 1, Optional.empty(), Optional.empty(), request.most()),
                        stories::add);
        return stories;
    }
}
