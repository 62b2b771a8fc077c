package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.depeche.spark.reuse.ReuseJob;
import org.depeche.spark.story.StoriesJob;
import org.depeche.text.reuse.index.IndexSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJobTest {
    private static final String DISPATCH =
            "La passerelle de Sourdeval restera fermée jusqu'au printemps, car la crue de la Varenne a emporté deux piles.";
    private static final String CREDIT = "[{\"agency\":\"Agence Boréale\",\"evidence\":\"avec Agence Boréale\"}]";

    @TempDir
    private Path folder;

    private TrialArchive archive;

    @BeforeEach
    void open() {
        archive = new TrialArchive(folder);
    }

    @Test
    void countsWhatAnOutletHasFromOthers() throws IOException {
        archive.extract(archive.write(
                "in.jsonl",
                line("a", "Agence Boréale", "2031-05-04T08:00", "[]", DISPATCH),
                line("b", "Le Phare", "2031-05-04T09:00", CREDIT, DISPATCH),
                line("c", "Le Phare", "2031-05-04T10:00", "[]", "Rien de neuf au marché.")));
        new ReuseJob(archive.spark(), archive.path(), IndexSettings.standard()).run();
        new StoriesJob(archive.spark(), archive.path()).run();
        new ReportJob(archive.spark(), archive.path()).run();
        int words = DISPATCH.length();
        assertThat(archive.rows("report/outlets", "outlet", "day", "articles", "characters", "copied", "crediting"))
                .containsExactlyInAnyOrder(
                        "[Agence Boréale,2031-05-04,1," + words + ",0,0]",
                        "[Le Phare,2031-05-04,2," + (words + "Rien de neuf au marché.".length()) + "," + words + ",1]");
        assertThat(archive.rows("report/agencies", "agency", "day", "articles"))
                .containsExactly("[Agence Boréale,2031-05-04,1]");
    }

    @Test
    void countsWhoWasFirstAndHowLongNewsTakes() throws IOException {
        archive.extract(archive.write(
                "in.jsonl",
                line("a", "Agence Boréale", "2031-05-04T08:00", "[]", DISPATCH),
                line("b", "Le Phare", "2031-05-04T08:24:30", CREDIT, DISPATCH),
                line("c", "La Digue", "2031-05-05T09:00", "[]", DISPATCH),
                line("d", "La Digue", "2031-05-05T10:00", "[]", "Rien de neuf au marché de Corvanne.")));
        new ReuseJob(archive.spark(), archive.path(), IndexSettings.standard()).run();
        new StoriesJob(archive.spark(), archive.path()).run();
        new ReportJob(archive.spark(), archive.path()).run();
        assertThat(archive.rows("report/firsts", "outlet", "day", "first", "exclusive"))
                .containsExactlyInAnyOrder("[Agence Boréale,2031-05-04,1,0]", "[La Digue,2031-05-05,0,1]");
        assertThat(archive.rows("report/delays", "minutes", "day", "stories")).containsExactly("[25,2031-05-04,1]");
    }

    @Test
    void saysThatPassagesMustBeFoundFirst() {
        assertThatThrownBy(() -> new ReportJob(archive.spark(), archive.path()).run())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("reuse finds them");
    }

    private static String line(String id, String outlet, String published, String credits, String text) {
        return "{\"id\":\"" + id + "\",\"outlet\":\"" + outlet + "\",\"published\":\"" + published + "\",\"credits\":"
                + credits + ",\"text\":\"" + text + "\"}";
    }
}
