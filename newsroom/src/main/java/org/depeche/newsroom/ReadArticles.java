package org.depeche.newsroom;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.depeche.intake.Arrival;
import org.depeche.intake.ArticleSource;
import org.depeche.intake.IntakeSettings;
import org.depeche.text.reading.ArticleReader;
import org.depeche.text.reading.Reading;

/** Reads files and folders into articles with all that is found in them, one after the other. */
public final class ReadArticles {
    private final ArticleSource source = new ArticleSource(IntakeSettings.standard());
    private final ArticleReader reader = new ArticleReader();

    /** Hands on each article and each trouble in the order of the input; holds no more than one article. */
    public void read(List<Path> inputs, Consumer<Reading> readings, Consumer<Trouble> troubles) {
        source.read(inputs, arrival -> {
            Trouble.in(arrival).ifPresent(troubles);
            if (arrival instanceof Arrival.Arrived arrived) {
                readings.accept(reader.read(arrived.article()));
            }
        });
    }
}
