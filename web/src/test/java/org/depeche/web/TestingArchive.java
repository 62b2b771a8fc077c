package org.depeche.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.adding.AddArticles;
import org.depeche.newsroom.adding.AddListener;
import org.depeche.newsroom.adding.AddProgress;
import org.depeche.newsroom.adding.AddRequest;
import org.depeche.newsroom.adding.Taken;

/** An archive of a few invented articles, one of them hostile. */
final class TestingArchive {
    private static final String DISPATCH = "La passerelle de Morvan-sur-Loue a été fermée mardi matin après la chute"
            + " d'un câble, a annoncé la préfecture. Douze promeneurs qui se trouvaient au milieu ont été ramenés à la"
            + " rive par les pompiers. Personne n'a été blessé. « Le câble avait été vérifié en avril », a déclaré le"
            + " maire, Étienne Savourel. La passerelle restera fermée jusqu'au mois de juin, selon la préfecture.";

    private TestingArchive() {}

    private static final String BRIEF = "La bibliothèque d'Estavel ouvrira le dimanche dès le premier octobre, a décidé"
            + " hier soir le conseil. Trois employés seront engagés pour cela. Le prêt reste gratuit.";

    /** An archive in a file of {@code folder}. */
    static Path in(Path folder) throws IOException {
        var archive = folder.resolve("news.db");
        fill(archive.toString(), folder);
        return archive;
    }

    /** Fills the archive at {@code address}; {@code folder} is for what that takes. */
    static void fill(String address, Path folder) throws IOException {
        var lines = List.of(
                line("ati", "https://ati.example/1", "ATI", "Une passerelle fermée à Morvan", DISPATCH),
                line(
                        "echo",
                        "https://echo.example/2",
                        "L'Écho de la Loue",
                        "Morvan : la passerelle fermée après la chute d'un câble",
                        DISPATCH.replace("Douze", "Treize") + " Les cafés de la rive, eux, restent ouverts toute la"
                                + " semaine."),
                line(
                        "hostile",
                        "javascript:alert(1)",
                        "<b onmouseover=alert(2)>Outlet</b>",
                        "<script>alert(3)</script> \\\" onload=alert(4)",
                        "Un texte <img src=x onerror=alert(5)> qui n'a rien à voir avec les autres nouvelles du jour."),
                brief(BRIEF));
        add(address, folder, lines);
        // The outlet changes its article later, and says nothing of it.
        add(address, folder, List.of(brief(BRIEF.replace("Trois employés", "Deux employés"))));
    }

    static void add(String address, Path folder, List<String> lines) throws IOException {
        var input = folder.resolve("articles.jsonl");
        Files.write(input, lines);
        new AddArticles(Clock.systemUTC())
                .add(new AddRequest(address, List.of(input), folder.resolve("rejects.jsonl"), false), new Silence());
    }

    private static String brief(String text) {
        return line("brief", "https://phare.example/3", "Le Phare", "Estavel : des livres le dimanche", text);
    }

    static String line(String id, String url, String outlet, String headline, String text) {
        return "{\"id\":\"" + id + "\",\"url\":\"" + url + "\",\"outlet\":\"" + outlet
                + "\",\"language\":\"fr\",\"published\":\"2026-05-12\",\"headline\":\"" + headline + "\",\"text\":\""
                + text + "\"}";
    }

    private static final class Silence implements AddListener {
        @Override
        public void notice(String line) {}

        @Override
        public void trouble(Trouble trouble) {}

        @Override
        public void taken(List<Taken> batch, AddProgress progress) {}
    }
}
