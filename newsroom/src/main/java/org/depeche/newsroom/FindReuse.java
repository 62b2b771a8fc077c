package org.depeche.newsroom;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.source.ArticleSource;
import org.depeche.text.reuse.CollectionReuse;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.ReusePair;

/** Finds the passages that the articles of a collection share. */
public final class FindReuse {
    private final ArticleSource source = new ArticleSource(IntakeSettings.standard());

    /** The passages in the order of the articles; the texts are held in memory until the last is read. */
    public List<ReusePair> find(List<Path> inputs, Consumer<Trouble> troubles) {
        var collection = new CollectionReuse(IndexSettings.standard());
        source.read(inputs, arrival -> {
            Trouble.in(arrival).ifPresent(troubles);
            if (arrival instanceof Arrival.Arrived arrived) {
                collection.add(arrived.article());
            }
        });
        return collection.pairs();
    }
}
