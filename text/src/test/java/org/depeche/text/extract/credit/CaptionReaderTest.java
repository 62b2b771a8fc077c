package org.depeche.text.extract.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Language;
import org.depeche.text.extract.phrase.PageTables;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.press.NewsAgencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionReaderTest {
    private final PageWords french = new PageTables().words(Language.FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le port, lundi. - IDA ROCHE / AFP | Le port, lundi. | IDA ROCHE / AFP",
                "Le port, lundi. Photo T. Aebi | Le port, lundi. | Photo T. Aebi",
                "Le port, lundi. © Ida Roche | Le port, lundi. | © Ida Roche",
                "Le port, lundi (Ida Roche/Sipa) | Le port, lundi | (Ida Roche/Sipa)",
                "Le port, lundi. (Photo d'archives) | Le port, lundi. (Photo d'archives) | ''",
                "Ida Roche/Sipa | '' | Ida Roche/Sipa"
            })
    void cutsCaptionsFromCredits(String line, String text, String credit) {
        var caption = new CaptionReader(new NewsAgencies(), french, "fr").read(line);

        assertThat(caption).hasValue(new Caption(text, Optional.of(credit).filter(given -> !given.isEmpty())));
    }

    @Test
    void tellsACreditAloneFromACaption() {
        var captions = new CaptionReader(new NewsAgencies(), french, "fr");

        assertThat(captions.isCreditAlone("Photo : Ida Roche/Atelier Brumelle")).isTrue();
        assertThat(captions.isCreditAlone("Le quai nord de Brumelle, jeudi soir. Photo : Ida Roche"))
                .isFalse();
        assertThat(captions.isCreditAlone("La passerelle rouvre jeudi.")).isFalse();
    }
}
