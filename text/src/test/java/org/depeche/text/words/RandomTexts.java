package org.depeche.text.words;

import java.util.Random;
import java.util.stream.Stream;

/** Texts of all kinds of characters, joined at random: what no newsroom writes and a page may still hold. */
final class RandomTexts {
    private static final String[] PIECES = {
        "mot",
        "Mot",
        "L'",
        "l’",
        "a-t-il",
        "dit-elle",
        "don't",
        "M.",
        "J.",
        "U.S.",
        "etc.",
        "1 300",
        "1.300",
        "1\u00a0300",
        "3,5",
        "16 h 15",
        "16H15",
        "acte VIII",
        "XXIe",
        "«",
        "»",
        "“",
        "”",
        "\"",
        "''",
        "``",
        "‹",
        "›",
        "„",
        "(...)",
        "[…]",
        "…",
        "...",
        "[ ... ]",
        ".",
        "!",
        "?",
        ",",
        ";",
        ":",
        " ",
        "  ",
        "\u00a0",
        "\u202f",
        "\n",
        "\r\n",
        "\t",
        "\u00ad",
        "\u200b",
        "\ufeff",
        "œuvre",
        "ﬁn",
        "e\u0301té",
        "É",
        "ß",
        "İ",
        "ı",
        "-",
        "–",
        "—",
        "‑",
        "'",
        "ʼ",
        "´",
        "@afp",
        "#fin",
        "exemple.fr",
        "https://exemple.org/a?b=c.",
        "jean@exemple.fr",
        "\ud83d\ude00",
        "\ud83d\udc69\u200d\ud83d\ude92",
        "\ud83c\uddeb\ud83c\uddf7",
        "\ud83d",
        "\ude00",
        "\u0000",
        "\u0301",
        "日本",
        "السلام",
        "𝒜",
        "100 %",
        "20 €",
        "<<",
        ">>",
        "1",
        "12",
        "300",
        "I",
        "V",
        "le",
        "Le",
        "·",
        "_",
        "&",
        "12/12/2018",
        "2018-12-04",
        "(",
        ")",
        "[",
        "]",
        "°",
        "º"
    };

    private RandomTexts() {}

    static String of(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
            if (random.nextInt(10) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    /** Junk that makes careless patterns take forever. */
    static Stream<String> longJunk(int length) {
        return Stream.of(
                        "a",
                        ".",
                        "1",
                        "1 ",
                        "1.",
                        "300 ",
                        "1-",
                        "a-",
                        "a.",
                        "a'",
                        "l'",
                        "'s",
                        ". ",
                        "? ",
                        "\"",
                        "« ",
                        "(",
                        "\u0301",
                        "-il",
                        "a@",
                        "#",
                        "http://",
                        "www.",
                        "…",
                        "\u200b",
                        "\ud83d",
                        "I",
                        "A. ",
                        "[...]",
                        "\ud83d\ude00\u200d")
                .map(unit -> unit.repeat(length / unit.length()));
    }
}
