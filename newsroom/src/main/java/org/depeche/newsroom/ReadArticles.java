package org.depeche.newsroom;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.TimeBound;
import org.depeche.intake.source.ArticleSource;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.reading.ArticleReader;
import org.depeche.text.reading.Reading;

/** Reads files and folders into articles with all that is found in them, one after the other. */
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

    /** Hands on each article and each trouble in the order of the input; holds no more than one article. */
    public void read(List<Path> inputs, Consumer<Reading> readings, Consumer<Trouble> troubles) {
        Thread.ofPlatform().daemon().start(() -> reader.read(FIRST));
        source.read(inputs, arrival -> {
            Trouble.in(arrival).ifPresent(troubles);
            if (arrival instanceof Arrival.Arrived arrived) {
                bound.read(() -> reader.read(arrived.article()), reason -> troubles.accept(lost(arrived, reason)))
                        .ifPresent(readings);
            }
        });
    }

    private static Trouble lost(Arrival.Arrived arrived, String reason) {
        return new Trouble(arrived.place(), reason, true);
    }
}
