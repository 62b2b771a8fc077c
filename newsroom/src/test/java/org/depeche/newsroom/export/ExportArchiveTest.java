package org.depeche.newsroom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.source.ArticleSource;
import org.depeche.newsroom.adding.ArchiveDesk;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportArchiveTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-04T10:00:00Z"), ZoneOffset.UTC);
    private static final String TEXT =
            "Le barrage a cédé, « sans bruit », dit Ida Orvel;\nles quais de Valmont sont noyés.";

    @TempDir
    private Path folder;

    private String archive = "";

    @BeforeEach
    void takeAnArticle() throws IOException {
        archive = folder.resolve("archive.db").toString();
        var article = Article.builder("crue", TEXT)
                .url("https://phare.example/crue")
                .outlet(new Outlet("Le Phare"))
                .headline("La crue, \"suite\"")
                .language(Language.FRENCH)
                .build();
        try (var desk = ArchiveDesk.open(archive, CLOCK, line -> {})) {
            desk.take(List.of(new Arrival.Arrived(Position.of("given"), article, Optional.empty(), Optional.empty())));
        }
    }

    @Test
    void writesTablesThatAreReadBackAsTheyWere() throws IOException {
        for (var format : List.of(ExportFormat.PARQUET, ExportFormat.CSV, ExportFormat.JSONL)) {
            var file = folder.resolve("articles." + format.name().toLowerCase(Locale.ROOT));

            new ExportArchive(CLOCK).export(new ExportRequest(archive, format, Optional.empty(), 50), file);

            assertThat(readBack(file)).as(format.name()).singleElement().satisfies(article -> {
                assertThat(article.id()).isEqualTo("crue");
                assertThat(article.headline()).contains("La crue, \"suite\"");
                assertThat(article.outlet()).contains(new Outlet("Le Phare"));
                assertThat(article.text()).isEqualTo(TEXT);
            });
        }
    }

    @Test
    void asksForAFileWhereAFormCannotBeWrittenOnTheGo() {
        var request = new ExportRequest(archive, ExportFormat.PARQUET, Optional.empty(), 50);

        assertThatThrownBy(() -> new ExportArchive(CLOCK).export(request, new StringWriter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--to FILE");
    }

    @Test
    void writesNoCellThatATablesProgramWouldRun() throws IOException {
        for (var formula : List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3+cmd|' /C calc'!A0", "@SUM(1)")) {
            var article = Article.builder("formula" + formula.charAt(0), TEXT + formula)
                    .headline(formula)
                    .outlet(new Outlet(formula))
                    .language(Language.FRENCH)
                    .build();
            try (var desk = ArchiveDesk.open(archive, CLOCK, line -> {})) {
                desk.take(List.of(
                        new Arrival.Arrived(Position.of("given"), article, Optional.empty(), Optional.empty())));
            }
        }
        var out = new StringWriter();

        new ExportArchive(CLOCK).export(new ExportRequest(archive, ExportFormat.CSV, Optional.empty(), 50), out);

        assertThat(out.toString()).contains(",'=cmd|", ",'+1+1,", ",'-2+3", ",'@SUM(1),");
        assertThat(out.toString()).doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
    }

    private static List<Article> readBack(Path file) throws IOException {
        var articles = new ArrayList<Article>();
        new ArticleSource(IntakeSettings.standard()).read(List.of(file), position -> true, arrival -> {
            if (arrival instanceof Arrival.Arrived arrived) {
                articles.add(arrived.article());
            }
        });
        return articles;
    }
}
