package org.depeche.newsroom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"https://phare.example/a?b=c#d", "http://phare.example:8080/", "HTTPS://PHARE.example/%C3%A9"})
    void leadsToTheWeb(String address) {
        assertThat(SafeLink.of(Optional.of(address))).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "\tjavascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript://phare.example/%0aalert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "blob:https://phare.example/1",
                "//evil.example/",
                "/path",
                "https:evil.example",
                "https:///evil.example",
                "https:\\\\evil.example",
                "https://user@evil.example/",
                "https://phare.example@evil.example/",
                "https://phare.example/\" onclick=alert(1)",
                "https://phare.example/<script>",
            })
    void leadsNowhereElse(String address) {
        assertThat(SafeLink.of(Optional.of(address))).isEmpty();
    }
}
