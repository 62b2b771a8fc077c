package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.depeche.text.reuse.collection.CollectionSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJobTest {
    private static final String DISPATCH =
            "La passerelle de Sourdeval restera fermée jusqu'au printemps, car la crue de la Varenne a emporté deux piles.";
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = LocalSpark.start();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void countsWhatAnOutletHasFromOthers() throws IOException {
        Files.write(
                folder.resolve("in.jsonl"),
                List.of(
                        line("a", "Agence Boréale", "2031-05-04T08:00", "[]", DISPATCH),
                        line("b", "Le Phare", "2031-05-04T09:00", "[{\"agency\":\"Agence Boréale\"}]", DISPATCH),
                        line("c", "Le Phare", "2031-05-04T10:00", "[]", "Rien de neuf au marché.")));
        new ExtractJob(spark, archive(), 1 << 30)
                .run(List.of(folder.resolve("in.jsonl").toString()));
        new ReuseJob(spark, archive(), CollectionSettings.standard()).run();
        new ReportJob(spark, archive()).run();
        int words = DISPATCH.length();
        assertThat(rows("report/outlets", "outlet", "day", "articles", "characters", "copied", "crediting"))
                .containsExactlyInAnyOrder(
                        "[Agence Boréale,2031-05-04,1," + words + ",0,0]",
                        "[Le Phare,2031-05-04,2," + (words + "Rien de neuf au marché.".length()) + "," + words + ",1]");
        assertThat(rows("report/agencies", "agency", "day", "articles"))
                .containsExactly("[Agence Boréale,2031-05-04,1]");
    }

    @Test
    void saysThatPassagesMustBeFoundFirst() {
        assertThatThrownBy(() -> new ReportJob(spark, archive()).run())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("reuse finds them");
    }

    private static String line(String id, String outlet, String published, String credits, String text) {
        return "{\"id\":\"" + id + "\",\"outlet\":\"" + outlet + "\",\"published\":\"" + published + "\",\"credits\":"
                + credits + ",\"text\":\"" + text + "\"}";
    }

    private List<String> rows(String table, String first, String... columns) {
        return spark
                .read()
                .parquet(folder.resolve("archive").resolve(table).toString())
                .select(first, columns)
                .collectAsList()
                .stream()
                .map(Row::toString)
                .toList();
    }

    private String archive() {
        return folder.resolve("archive").toString();
    }
}
