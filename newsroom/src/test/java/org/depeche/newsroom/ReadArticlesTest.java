package org.depeche.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadArticlesTest {
    @TempDir
    private Path folder;

    @Test
    void tellsArticlesAndTroublesInTheOrderOfTheInput() throws IOException {
        var told = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (int number = 1; number <= 700; number++) {
            expected.add(number % 10 == 0 ? "trouble" : "a" + number);
        }

        new ReadArticles()
                .read(List.of(lines(700)), reading -> told.add(reading.article().id()), trouble -> told.add("trouble"));

        assertThat(told).containsExactlyElementsOf(expected);
    }

    @Test
    void endsWhereThePlaceForItsArticlesFails() throws IOException {
        var input = List.of(lines(700));

        assertThatThrownBy(() -> new ReadArticles()
                        .read(
                                input,
                                reading -> {
                                    throw new IllegalStateException("no room");
                                },
                                trouble -> {}))
                .hasMessage("no room");
    }

    /** Article lines, each tenth without a text. */
    private Path lines(int count) throws IOException {
        return Files.write(
                folder.resolve("articles.jsonl"),
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> "{\"id\": \"a" + number + "\", \"published\": \"2031-05-04\", "
                                + (number % 10 == 0
                                        ? "\"note\": 1}"
                                        : "\"text\": \"Le bac n° " + number + " a repris.\"}"))
                        .toList());
    }
}
