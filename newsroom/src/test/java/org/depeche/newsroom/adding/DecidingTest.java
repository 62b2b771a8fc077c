package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.archive.CheckArchive;
import org.depeche.newsroom.archive.DecisionLine;
import org.depeche.newsroom.archive.DecisionLine.Verb;
import org.depeche.newsroom.archive.MakeDecisions;
import org.depeche.newsroom.contract.DecisionJson;
import org.depeche.newsroom.report.Report;
import org.depeche.newsroom.report.ReportArchive;
import org.depeche.store.TestingDatabase;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Outlet;
import org.depeche.text.name.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people decide holds against the machine, and can be taken back. */
@ParameterizedClass
@EnumSource(TestingDatabase.class)
final class DecidingTest extends AddingCase {
    DecidingTest(TestingDatabase database) {
        super(database);
    }

    @Test
    void letsAPersonsDecisionWinUntilItIsUndone() throws IOException {
        var taken = take(
                article("https://phare.example/crue", "Le Phare", "La crue de l'Orve", FLOOD),
                article("https://rive.example/1", "La Rive", "L'Orve en crue", FLOOD + " Le pont est fermé."),
                article("https://rive.example/2", "La Rive", "La crue à Valmont", FLOOD + " Le pont a tenu."));
        assertThat(taken).extracting(each -> each.story().orElseThrow()).containsOnly(story("crue"));
        var decisions = new MakeDecisions(archive, CLOCK, line -> {});

        var made = decisions.make(List.of(DecisionLine.wish(Verb.SPLIT, "1", "")), "ida", Optional.empty());
        assertThat(story("1")).isNotEqualTo(story("crue"));
        take(article("https://rive.example/3", "La Rive", "L'Orve en crue, suite", FLOOD + " Le pont rouvre."));
        assertThat(story("1")).isNotEqualTo(story("crue"));

        decisions.undo(made.get(0).action());
        assertThat(story("1")).isEqualTo(story("crue"));
        assertThat(new CheckArchive(CLOCK).check(archive)).isEmpty();
    }

    @Test
    void letsPeoplesWordWinWhereverAnArticleIsShown() throws IOException {
        take(article("https://phare.example/crue", "Le Phare", "La crue", FLOOD));
        var found = shown("crue").names().get(0).name();
        var decisions = new MakeDecisions(archive, CLOCK, line -> {});

        var made = decisions.make(
                List.of(
                        DecisionLine.wish(Verb.CREDIT, "crue", "ATI"),
                        DecisionLine.wish(Verb.NAME, found, "Ida Orvel-Brun"),
                        DecisionLine.wish(Verb.OWNER, "Le Phare", "Groupe Orve")),
                "ida",
                Optional.empty());

        assertThat(shown("crue").article().credits()).extracting(Credit::agency).containsExactly("ATI");
        assertThat(shown("crue").names())
                .extracting(Name::name)
                .contains("Ida Orvel-Brun")
                .doesNotContain(found);
        assertThat(shown("crue").article().outlet()).contains(new Outlet("Le Phare", Optional.of("Groupe Orve")));
        assertThat(new ReportArchive(CLOCK).report(archive).agencies())
                .extracting(Report.AgencyFigures::agency)
                .containsExactly("ATI");
        assertThat(hits(SearchQuery.of("").with(Facet.AGENCY, "ATI"))).isEqualTo(1);
        assertThat(hits(SearchQuery.of("").with(Facet.NAME, "Orvel-Brun"))).isEqualTo(1);

        for (var line : made) {
            decisions.undo(line.action());
        }
        assertThat(shown("crue").article().credits()).isEmpty();
        assertThat(shown("crue").names()).extracting(Name::name).contains(found);
        assertThat(shown("crue").article().outlet()).contains(new Outlet("Le Phare"));
        assertThat(hits(SearchQuery.of("").with(Facet.AGENCY, "ATI"))).isZero();
    }

    @Test
    void carriesDecisionsToAnotherArchive() throws IOException {
        var flood = article("https://phare.example/crue", "Le Phare", "La crue", FLOOD);
        take(flood);
        var json = new DecisionJson();
        var lines = new ArrayList<DecisionLine>();
        for (var made : new MakeDecisions(archive, CLOCK, line -> {})
                .make(
                        List.of(
                                DecisionLine.wish(Verb.CREDIT, "crue", "ATI"),
                                DecisionLine.wish(Verb.OWNER, "Le Phare", "Groupe Orve")),
                        "ida",
                        Optional.of("vu au desk"))) {
            var out = new StringWriter();
            json.write(made, out);
            lines.add(json.read(out.toString()));
        }

        archive = newArchive();
        take(flood);
        var decisions = new MakeDecisions(archive, CLOCK, line -> {});

        assertThat(decisions.take(lines, "bob")).hasSize(2);
        assertThat(decisions.take(lines, "bob")).isEmpty();
        assertThat(shown("crue").article().credits()).extracting(Credit::agency).containsExactly("ATI");
        assertThat(shown("crue").article().outlet()).contains(new Outlet("Le Phare", Optional.of("Groupe Orve")));
    }

    @Test
    void keepsToPeoplesWordWhenArticlesComeAgainAndOthersCome() throws IOException {
        var credited = article("https://phare.example/crue", "Le Phare", "La crue", FLOOD).toBuilder()
                .credits(List.of(new Credit("ATI", "avec ATI")))
                .build();
        take(
                credited,
                article("https://rive.example/pont", "La Rive", "Le pont", "Ida Orvel, la maire, ferme le pont."));
        assertThat(shown("pont").names()).extracting(Name::name).contains("Ida Orvel");
        new MakeDecisions(archive, CLOCK, line -> {})
                .make(
                        List.of(
                                DecisionLine.wish(Verb.NO_CREDIT, "crue", "ATI"),
                                DecisionLine.wish(Verb.CREDIT, "pont", "Presse du Val"),
                                DecisionLine.wish(Verb.NAME, "Ida Orvel", "Ida Orvel-Brun"),
                                DecisionLine.wish(Verb.OWNER, "Le Phare", "Groupe Orve")),
                        "ida",
                        Optional.empty());

        take(credited.toBuilder().headline("La crue, corrigé").build());
        take(article("https://phare.example/quai", "Le Phare", "Le quai", "Ida Orvel, la maire, rouvre le quai."));

        assertThat(shown("crue").article().headline()).contains("La crue, corrigé");
        assertThat(shown("crue").article().credits()).isEmpty();
        assertThat(shown("pont").article().credits()).extracting(Credit::agency).containsExactly("Presse du Val");
        assertThat(shown("quai").names())
                .extracting(Name::name)
                .contains("Ida Orvel-Brun")
                .doesNotContain("Ida Orvel");
        assertThat(shown("quai").article().outlet()).contains(new Outlet("Le Phare", Optional.of("Groupe Orve")));
        assertThat(hits(SearchQuery.of("").with(Facet.AGENCY, "ATI"))).isZero();
        assertThat(hits(SearchQuery.of("").with(Facet.NAME, "Ida Orvel-Brun"))).isEqualTo(3);
        assertThat(new CheckArchive(CLOCK).check(archive)).isEmpty();
    }

    @Test
    void keepsToPeoplesWordInAStoryThatIsBuiltAgainFromNothing() throws IOException {
        take(
                article("https://phare.example/crue", "Le Phare", "La crue de l'Orve", FLOOD),
                article("https://rive.example/1", "La Rive", "L'Orve en crue", FLOOD + " Le pont est fermé."),
                article(
                        "https://val.example/2",
                        "Le Val",
                        "Le budget des écoles",
                        "Le conseil vote le budget des écoles."));
        new MakeDecisions(archive, CLOCK, line -> {})
                .make(
                        List.of(DecisionLine.wish(Verb.SPLIT, "1", "crue"), DecisionLine.wish(Verb.JOIN, "crue", "2")),
                        "ida",
                        Optional.empty());

        // Each desk that opens has nothing in mind but what the archive says.
        take(article("https://mont.example/3", "Le Mont", "La crue de l'Orve à Valmont", FLOOD + " L'eau monte."));
        take(article("https://mont.example/4", "Le Mont", "Crue de l'Orve", FLOOD + " L'eau baisse."));

        assertThat(story("1")).isNotEqualTo(story("crue"));
        assertThat(story("2")).isEqualTo(story("crue"));
        assertThat(new CheckArchive(CLOCK).check(archive)).isEmpty();
    }
}
