package org.depeche.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP://WWW.Phare.Example/Fil.XML | http://www.phare.example/Fil.XML",
                "https://phare.example | https://phare.example/",
                "https://phare.example?a=b | https://phare.example/?a=b",
                "https://phare.example./x#part | https://phare.example/x",
                "https://a:b@phare.example:8443/x | https://phare.example:8443/x",
                "https://phare.example:/x | https://phare.example/x",
                "https://dépêche.example/l'été à Morlune | https://xn--dpche-bsai.example/l'%C3%A9t%C3%A9%20%C3%A0%20Morlune",
                "https://phare.example/100%/a%20b[1]|https://phare.example/100%25/a%20b%5B1%5D",
                "https://[2A00:1450::1]:81/x | https://[2a00:1450::1]:81/x",
            })
    void readsAddressesAsPeopleWriteThem(String written, String uri) {
        assertThat(PageAddress.parse(written).orElseThrow().toString()).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "phare.example",
                "/fil.xml",
                "ftp://phare.example/",
                "file:///etc/passwd",
                "https://",
                "http:///x",
                "javascript:x",
                "http://127.2/",
                "http://a b/",
                "https://phare.example:999999/",
                "http://[zz]/",
                "http://-/",
            })
    void readsNothingElse(String written) {
        assertThat(PageAddress.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pont.html | https://phare.example/monde/pont.html",
                "../sport/ | https://phare.example/sport/",
                "/une | https://phare.example/une",
                "?page=2 | https://phare.example/monde/?page=2",
                "//cdn.example/x | https://cdn.example/x",
                "http://autre.example/x y | http://autre.example/x%20y",
                "'  /é  ' | https://phare.example/%C3%A9",
            })
    void resolvesLinks(String link, String uri) {
        var base = PageAddress.parse("https://phare.example/monde/fil.xml").orElseThrow();

        assertThat(base.resolve(link).orElseThrow().toString()).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mailto:a@b.example", "javascript:alert(1)", "file:/x", "tag:phare.example,2031:1", "data:,x"})
    void leavesLinksOutOfTheWeb(String link) {
        assertThat(PageAddress.parse("https://phare.example/").orElseThrow().resolve(link))
                .isEmpty();
    }

    @Test
    void neverFailsAndStaysWhatItIs() {
        long seed = 20310505;
        var random = new Random(seed);
        var pieces = new String[] {
            "http://",
            "https:",
            "//",
            "/",
            "@",
            ":",
            "[",
            "]",
            "::1",
            "127.0.0.1",
            "%",
            "%2",
            "é",
            " ",
            "\\",
            "?",
            "#",
            "phare.example",
            "..",
            "\u0000",
            "\uD800",
            "^",
            "|",
            "80",
            "."
        };
        var base = PageAddress.parse("https://phare.example/monde/").orElseThrow();
        for (int round = 0; round < 50_000; round++) {
            var written = new StringBuilder(random.nextBoolean() ? "http://" : "");
            for (int i = random.nextInt(8); i > 0; i--) {
                written.append(pieces[random.nextInt(pieces.length)]);
            }
            var parsed = PageAddress.parse(written.toString());
            assertThat(parsed.flatMap(address -> PageAddress.parse(address.toString())))
                    .as("seed %d, round %d: %s", seed, round, written)
                    .isEqualTo(parsed);
            assertThat(base.resolve(written.toString())).isNotNull();
        }
    }
}
