package org.depeche.newsroom.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.intake.fetch.Reason;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording french = Wording.of(Language.FRENCH);
    private final Wording english = Wording.of(Language.ENGLISH);

    @Test
    void saysInEveryLanguageWhatItSaysInOne() {
        assertThat(meanings(french)).isEqualTo(meanings(english));
    }

    @Test
    void takesTheLanguageOfMost() {
        assertThat(Wording.ofMost(List.of(Language.ENGLISH, Language.FRENCH, Language.FRENCH))
                        .tag())
                .isEqualTo("fr");
        assertThat(Wording.ofMost(List.of(Language.FRENCH, Language.ENGLISH)).tag())
                .isEqualTo("fr");
        assertThat(Wording.ofMost(List.of(new Language("de"))).tag()).isEqualTo("en");
        assertThat(Wording.ofMost(List.of()).tag()).isEqualTo("en");
    }

    @Test
    void countsNoneOneAndMore() {
        assertThat(french.count("credited", 0)).isEqualTo("aucun ne la crédite");
        assertThat(french.count("credited", 1)).isEqualTo("un seul la crédite");
        assertThat(french.count("credited", 5)).isEqualTo("5 la créditent");
    }

    @Test
    void leavesBracesOfItsValuesAlone() {
        assertThat(english.say("by", "{1} $0")).isEqualTo("by {1} $0");
    }

    @Test
    void refusesAKeyItDoesNotKnow() {
        assertThatThrownBy(() -> french.say("nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
    }

    @Test
    void putsTimesIntoWords() {
        assertThat(french.time("2016-12-23TMO")).isEqualTo("vendredi 23 décembre 2016, matin");
        assertThat(french.time("2016-12")).isEqualTo("décembre 2016");
        assertThat(french.time("2016-12-23T18:04:00+01:00")).isEqualTo("vendredi 23 décembre 2016, 18\u202fh\u202f04");
        assertThat(english.time("2016-W03")).isEqualTo("week 3 of 2016");
        assertThat(english.moment(new PartialDate("2016-12-23T18:04:00"))).isEqualTo("23 December 2016, 18:04");
    }

    @Test
    void leavesATimeItCannotPutIntoWords() {
        for (var value :
                List.of("PRESENT_REF", "P3D", "XXXX-WXX-5", "2016-SU", "", "T", "2016-13-45", "2016-12-23Tx")) {
            assertThat(french.time(value)).isEqualTo(value);
        }
    }

    @Test
    void groupsTheFiguresOfLongNumbers() {
        assertThat(french.number(2018)).isEqualTo("2018");
        assertThat(french.number(100_000)).isEqualTo("100\u202f000");
        assertThat(english.number(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void listsWithAnd() {
        assertThat(french.list(List.of("a", "b", "c"))).isEqualTo("a, b et c");
        assertThat(french.list(List.of())).isEmpty();
    }

    @Test
    void saysWhySomethingCouldNotBeHad() {
        for (var code : Reason.Code.values()) {
            var key = "reason." + code.name();
            assertThat(english.say(key, "{0}", "{1}")).isEqualTo(code.english());
            assertThat(french.reason(Reason.of(code, "A", "B"))).isNotBlank();
        }
        assertThat(french.reason(Reason.of(Reason.Code.ANSWERED, 404))).isEqualTo("le serveur répond 404");
        var refused = new Refused("feed.none.but", Reason.of(Reason.Code.NO_ADDRESS, "ftp://a.example"));
        assertThat(refused).hasMessage("the list names no feed: no address of the web: ftp://a.example");
        assertThat(Refused.why(refused, french))
                .isEqualTo("La liste ne nomme aucun flux\u00a0: pas une adresse du web\u00a0: ftp://a.example");
    }

    private static List<String> meanings(Wording wording) {
        return wording.keys().stream()
                .map(key -> key.replaceFirst("\\.(none|one)$", ""))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
