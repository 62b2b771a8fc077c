package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.depeche.text.quote.KnownSpeaker;
import org.junit.jupiter.api.Test;

/** Any text is read: nothing thrown, all spans in bounds, and no more time than its length asks. */
class QuoteFinderFuzzTest {
    private static final List<String> PIECES = List.of(
            "«",
            "»",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "„",
            "‹",
            "›",
            " ",
            "\u00a0",
            "\n",
            "\n\n",
            ".",
            ",",
            ":",
            "!",
            "…",
            "(",
            ")",
            "—",
            "-",
            "le maire",
            "Odile",
            "Varenne",
            "a",
            "a-t-il",
            "dit",
            "déclaré",
            "que",
            "qu'",
            "selon",
            "Selon",
            "pour",
            "lui",
            "il",
            "qui",
            "et",
            "de",
            "d'",
            "said",
            "according to",
            "that",
            "the mayor",
            "par",
            "estimant",
            "avait jugé",
            "je",
            "@ovarenne",
            "https://t.co/x",
            "12",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0000",
            "ſ");

    @Test
    void neverFails() {
        for (long seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            int pieces = random.nextInt(60);
            for (int piece = 0; piece < pieces; piece++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
            }
            var language = List.of(Language.FRENCH, Language.ENGLISH, Language.UNDETERMINED)
                    .get(random.nextInt(3));
            check(text.toString(), language, "seed " + seed);
        }
    }

    private static void check(String text, Language language, String seed) {
        var article = Article.builder("a", text).language(language).build();
        var known = text.length() < 5
                ? List.<KnownSpeaker>of()
                : List.of(new KnownSpeaker(new Span(1, 4), "Odile Varenne", KnownSpeaker.Kind.PERSON));
        try {
            for (var quote : new QuoteFinder().find(article, known)) {
                for (var span : quote.spans()) {
                    assertThat(span.isEmpty()).as(seed).isFalse();
                    assertThat(span.end()).as(seed).isLessThanOrEqualTo(text.length());
                }
                assertThat(quote.cue().map(Span::end).orElse(0)).as(seed).isLessThanOrEqualTo(text.length());
                assertThat(quote.source().map(Span::end).orElse(0)).as(seed).isLessThanOrEqualTo(text.length());
            }
        } catch (RuntimeException failed) {
            throw new AssertionError(seed + " with «" + text + "»", failed);
        }
    }

    @Test
    void readsLongNonsenseInTimeThatGrowsWithIt() {
        for (var piece : List.of(
                "« ",
                "\" ",
                "“ ",
                "‘a ",
                "» ",
                "« a ",
                "« a\n",
                "\"a\n",
                "selon ",
                "a dit ",
                "il a dit que ",
                ", ",
                "Odile Varenne ",
                "et ",
                "de ",
                "qui ",
                "« a » ",
                "« A. » ",
                "a\n",
                "a déclaré le maire, ",
                "(",
                "Selon lui, ",
                "par ",
                "estimant ",
                "il ",
                ". A ")) {
            var text = piece.repeat(6_000);
            long start = System.nanoTime();
            check(text, Language.FRENCH, piece);
            assertThat((System.nanoTime() - start) / 1_000_000L).as(piece).isLessThan(8_000L);
        }
    }
}
