package org.depeche.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.TimeBound;
import org.depeche.intake.source.ArticleSource;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.reading.ArticleReader;
import org.depeche.text.reading.Reading;

/** Reads files and folders into articles with all that is found in them: one thread reads pages, the others what they say. */
public final class ReadArticles {
    private final ArticleSource source = new ArticleSource(IntakeSettings.standard());
    private final ArticleReader reader = new ArticleReader();
    private final TimeBound bound = new TimeBound(IntakeSettings.standard().longestReading());

    /**
     * An article in the language that most users read: found in while the first page is still on its way, it brings the
     * language's data into memory, which takes as long as reading a page.
     */
    private static final Article FIRST = Article.builder("first", "Le maire a déclaré vendredi : « La route rouvre. »")
            .language(Language.FRENCH)
            .build();

    /**
     * Hands on each article and each trouble in the order of the input, on another thread, one at a time; holds no more
     * than some hundred articles. What a consumer throws ends the reading and is thrown here.
     */
    public void read(List<Path> inputs, Consumer<Reading> readings, Consumer<Trouble> troubles) {
        Thread.ofPlatform().daemon().start(() -> reader.read(FIRST));
        try (var line = new ReadingLine<Read>(batch -> batch.forEach(read -> read.tell(readings, troubles)))) {
            source.read(inputs, arrival -> feed(line, arrival));
            line.finish();
        } catch (IOException stopped) {
            throw new UncheckedIOException(stopped);
        }
    }

    private void feed(ReadingLine<Read> line, Arrival arrival) {
        try {
            line.feed(() -> read(arrival));
        } catch (IOException stopped) {
            throw new UncheckedIOException(stopped);
        }
    }

    private Read read(Arrival arrival) {
        var troubles = new ArrayList<Trouble>();
        Trouble.in(arrival).ifPresent(troubles::add);
        var reading = arrival instanceof Arrival.Arrived arrived
                ? bound.read(
                        () -> reader.read(arrived.article()),
                        reason -> troubles.add(new Trouble(arrived.place(), reason, true)))
                : Optional.<Reading>empty();
        return new Read(troubles, reading);
    }

    /** What became of one place of the input. */
    private record Read(List<Trouble> troubles, Optional<Reading> reading) {
        void tell(Consumer<Reading> readings, Consumer<Trouble> listener) {
            troubles.forEach(listener);
            reading.ifPresent(readings);
        }
    }
}
