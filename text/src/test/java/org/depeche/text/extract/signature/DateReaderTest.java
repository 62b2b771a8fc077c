package org.depeche.text.extract.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.depeche.text.extract.phrase.PageTables;
import org.depeche.text.extract.phrase.PageWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    private final PageWords french = new PageTables().words(Language.FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-18T17:42:10+01:00 | 2024-01-18T17:42:10+01:00",
                "2024-01-18 17:42 | 2024-01-18T17:42",
                "2024-01-18T17:42:10.123+0100 | 2024-01-18T17:42:10+01:00",
                "2024-01-18T00:00:00Z | 2024-01-18",
                "20240118T174210Z | 2024-01-18T17:42:10",
                "Publié le 18 janvier 2024 à 17h42 | 2024-01-18T17:42",
                "18/01/24 à 17h42 | 2024-01-18T17:42",
                "le 1er févr. 2024 | 2024-02-01",
                "Thu, 18 Jan 2024 17:42:10 +0100 | 2024-01-18T17:42:10+01:00",
                "January 18, 2024 at 5:42 pm | 2024-01-18T17:42",
                "1705596130 | 2024-01-18T16:42:10Z"
            })
    void readsDates(String written, String iso) {
        assertThat(new DateReader(french, true).read(written)).hasValue(new PartialDate(iso));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hu | 2031. augusztus 15. 09:30 | 2031-08-15T09:30",
                "pl | 12 października 2031, 18:30 | 2031-10-12T18:30",
                "cs | 12. 8. 2031 18:30 | 2031-08-12T18:30",
                "el | 3 ΦΕΒΡΟΥΑΡΙΟΥ 2031 | 2031-02-03",
                "ca | 15 d'abril de 2031 | 2031-04-15",
                "th | 12 กุมภาพันธ์ 2031 | 2031-02-12",
                "hi | 5 मई 2031 | 2031-05-05",
            })
    void readsDatesInOtherLanguages(String language, String written, String iso) {
        var words = new PageTables().words(Language.parse(language));

        assertThat(new DateReader(words, true).read(written)).hasValue(new PartialDate(iso));
    }

    @ParameterizedTest
    @CsvSource({"hier soir", "le 45 janvier 2024", "2024-13-40", "12 heures", "''"})
    void findsNoDateWhereThereIsNone(String written) {
        assertThat(new DateReader(french, true).read(written)).isEmpty();
    }
}
