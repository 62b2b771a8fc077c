package org.depeche.text.reuse.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;

class PassageIndexSnapshotTest {
    private static final String FERRY =
            "Le bac de Port-Ligneul a repris jeudi ses traversées après onze jours de grève de ses vingt mécaniciens.";

    private final Map<String, String> texts = new HashMap<>();

    @Test
    void answersAsTheIndexThatWasWritten() throws IOException {
        for (long seed = 1; seed <= 2; seed++) {
            var original = index();
            var news = news(new Random(seed), 240);
            var before = new ArrayList<ReusePair>();
            news.subList(0, 120).forEach(article -> before.addAll(original.add(article)));
            original.forgetBefore(LocalDate.parse("2018-01-04"));
            var copy = PassageIndex.read(new ByteArrayInputStream(bytes(original)), this::text);
            var after = new ArrayList<ReusePair>();
            for (var article : news.subList(120, 240)) {
                var pairs = original.add(article);
                assertThat(copy.add(article))
                        .as("seed %d, %s", seed, article.id())
                        .isEqualTo(pairs);
                after.addAll(pairs);
                if (article.id().equals("150")) {
                    assertThat(copy.forget("110"))
                            .isEqualTo(original.forget("110"))
                            .isTrue();
                    original.forgetBefore(LocalDate.parse("2018-01-06"));
                    copy.forgetBefore(LocalDate.parse("2018-01-06"));
                }
            }
            assertThat(after).as("seed %d", seed).hasSizeGreaterThan(50);
            assertThat(copy.size()).isEqualTo(original.size());
            assertThat(bytes(copy)).as("seed %d", seed).isEqualTo(bytes(original));
        }
    }

    @Test
    void refusesWhatIsCutOffOrDamaged() throws IOException {
        var index = index();
        news(new Random(5), 40).forEach(index::add);
        var bytes = bytes(index);
        var random = new Random(7);
        for (int trial = 0; trial < 40; trial++) {
            int at = random.nextInt(bytes.length);
            var shorter = Arrays.copyOf(bytes, at);
            assertThatIOException()
                    .as("cut off at %d", at)
                    .isThrownBy(() -> read(shorter))
                    .withMessageStartingWith("snapshot of a passage index: ");
            var damaged = bytes.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            assertThatIOException()
                    .as("damaged at %d", at)
                    .isThrownBy(() -> read(damaged))
                    .withMessageStartingWith("snapshot of a passage index: ");
        }
    }

    @Test
    void saysWhatIsNoSnapshotOrOfAnotherVersion() throws IOException {
        assertThatIOException()
                .isThrownBy(() -> read("{\"id\": \"1\"}".getBytes(StandardCharsets.UTF_8)))
                .withMessage("snapshot of a passage index: it is none, for it does not begin as one");
        assertThatIOException()
                .isThrownBy(() -> read(new byte[0]))
                .withMessage("snapshot of a passage index: it is cut off");
        var bytes = bytes(index());
        bytes[4] = 9;
        assertThatIOException()
                .isThrownBy(() -> read(bytes))
                .withMessage("snapshot of a passage index: it is of version 9, this program reads 2");
    }

    @Test
    void writesTheSameBytesForEver() throws IOException {
        var index = index();
        index.add(dated("ferry", "2018-12-01", FERRY));
        var bytes = bytes(index);
        assertThat(HexFormat.of().formatHex(bytes, 0, 15)).isEqualTo("c9a09102020878e807010105666572");
        assertThat(bytes).hasSize(1301);
        // The last four bytes are a sum of all others.
        assertThat(HexFormat.of().formatHex(bytes, 1297, 1301)).isEqualTo("c59a2d07");
    }

    private PassageIndex index() {
        return new PassageIndex(IndexSettings.standard(), this::text);
    }

    private PassageIndex read(byte[] bytes) throws IOException {
        return PassageIndex.read(new ByteArrayInputStream(bytes), this::text);
    }

    private static byte[] bytes(PassageIndex index) throws IOException {
        var out = new ByteArrayOutputStream();
        index.write(out);
        return out.toByteArray();
    }

    private String text(String id) {
        return texts.getOrDefault(id, "");
    }

    /** Articles of which most print one of a few dispatches, cut or edited, half of them with a footer of their house. */
    private List<Article> news(Random random, int count) {
        var dispatches = new ArrayList<String>();
        for (int dispatch = 0; dispatch < 30; dispatch++) {
            dispatches.add(words(random, 60));
        }
        var articles = new ArrayList<Article>();
        for (int number = 0; number < count; number++) {
            var dispatch = dispatches.get((number / 20 + random.nextInt(3)) % dispatches.size());
            var kept = dispatch.substring(random.nextInt(120), dispatch.length() - random.nextInt(120));
            int house = random.nextInt(4);
            var text = words(random, 30) + "\n\n" + kept + "\n\n" + words(random, 20)
                    + (random.nextBoolean() ? "\n\n" + words(new Random(house), 14) : "");
            texts.put(String.valueOf(number), text);
            articles.add(Article.builder(String.valueOf(number), text)
                    .outlet(new Outlet("House " + house))
                    .published(PartialDate.parse(LocalDate.parse("2018-01-01")
                                    .plusDays(number / 24)
                                    .toString())
                            .orElseThrow())
                    .build());
        }
        return articles;
    }

    private Article dated(String id, String day, String text) {
        texts.put(id, text);
        return Article.builder(id, text)
                .published(PartialDate.parse(day).orElseThrow())
                .build();
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder("Ainsi");
        for (int word = 1; word < count; word++) {
            text.append(' ')
                    .append(Integer.toString(50_000 + random.nextInt(1_000_000), 36)
                            .replaceAll("\\d", "z"));
        }
        return text.append('.').toString();
    }
}
