package org.depeche.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.depeche.intake.fetch.Reason.Code;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void isKeptByItsCode() {
        var reason = Reason.of(Code.NOT_PUBLIC, "news.example.org (10.0.0.1)");
        assertThat(reason).hasToString("news.example.org (10.0.0.1) is no address of the public internet");
        assertThat(reason.written()).isEqualTo("NOT_PUBLIC\tnews.example.org (10.0.0.1)");
    }

    @Test
    void isReadAsItWasKept() {
        for (var code : Code.values()) {
            var reason = code.english().contains("{0}") ? Reason.of(code, "a\tb\nc {0}") : Reason.of(code);
            assertThat(Reason.parse(reason.written())).isEqualTo(reason);
            assertThat(reason.written()).doesNotContain("\n");
        }
    }

    @Test
    void takesWhatIsNoCodeForASentence() {
        for (var kept : new String[] {"answered 404", "ANSWERED", "ANSWERED\t1\t2", "OTHER\tx", "", "\t"}) {
            var reason = Reason.parse(kept);
            assertThat(reason.code()).isEqualTo(Code.OTHER);
            assertThat(reason).hasToString(kept.replace('\t', ' ').strip());
        }
    }

    @Test
    void namesAFailureThatSaysNothing() {
        assertThat(Reason.of(Code.OTHER, new IOException())).hasToString("IOException");
        assertThat(Reason.of(Code.OTHER, new IOException("one\ntwo"))).hasToString("one");
    }
}
