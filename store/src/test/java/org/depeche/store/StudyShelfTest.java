package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.depeche.store.article.KnownArticle;
import org.depeche.store.article.StoredPassage;
import org.depeche.store.study.StudyRow;
import org.depeche.store.study.StudyShelf;
import org.depeche.text.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an archive tells a researcher. */
@ParameterizedClass
@EnumSource(TestingDatabase.class)
final class StudyShelfTest extends ArchiveCase {

    StudyShelfTest(TestingDatabase database) {
        super(database);
    }

    @Test
    void countsWhatWasCopiedWhicheverOfTheTwoCameFirst() throws IOException {
        var copy = given(givenReading("copy", "La crue"));
        var source = given(givenReading("source", "Le barrage de l'Orve"));
        var other = given(givenReading("other", "La décrue"));
        share(source, copy, new Span(10, 30), new Span(0, 20), /* isSource= */ true);
        share(other, source, new Span(5, 15), new Span(12, 22), /* isSource= */ false);

        var rows = new StudyShelf(archive.database(), archive.decisions()).read(NOW.getEpochSecond());

        assertThat(rows).extracting(StudyRow::copied).containsExactly(20, 0, 10);
    }

    private void share(KnownArticle later, KnownArticle earlier, Span inLater, Span inEarlier, boolean isSource)
            throws IOException {
        archive.change(() -> archive.passages()
                .add(new StoredPassage(
                        later.revision(), 0, earlier.revision(), inLater, inEarlier, 9, 0, isSource, false)));
    }
}
