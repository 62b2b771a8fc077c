package org.depeche.newsroom.view;

import static org.depeche.newsroom.view.StoryBuilder.copy;
import static org.depeche.newsroom.view.StoryBuilder.edited;
import static org.depeche.newsroom.view.StoryBuilder.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.view.StoryBuilder.ArticleHead;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticleBuilder;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.source.Reason;

/** The invented story of the samples, shortened: three copies of a dispatch and an own report. */
public final class InventedStory {
    public static final String COURRIER = "samples/courrier.html";
    public static final String TRIBUNE = "samples/tribune.html";
    public static final String ECHO = "samples/echo.html";
    public static final String NOUVELLES = "samples/nouvelles.html";

    private static final String LEAD = "Sept personnes ont été tuées et vingt-trois blessées, dont quatre grièvement,"
            + " vendredi dans l'accident d'un funiculaire à Valmont-en-Orve, a-t-on appris auprès de la préfecture.";
    private static final String RUN = "Vers 16H40, la cabine qui descendait du Grand-Plan a brusquement pris de la"
            + " vitesse avant de percuter le butoir de la gare inférieure.";
    private static final String TRAGEDY = "« C'est un drame terrible pour la vallée », a déclaré devant la presse la"
            + " préfète, Hélène Marchadier, précisant que « le bilan reste provisoire ».";
    private static final String CABLE = "Selon les premiers éléments de l'enquête, le câble tracteur se serait rompu à"
            + " environ 300 mètres de l'arrivée.";
    private static final String EARLY = "« Il est beaucoup trop tôt pour parler d'une erreur humaine », a affirmé la"
            + " procureure de la République, Claire Vautrin.";
    private static final String CLOSED =
            "Par précaution, les deux autres lignes exploitées par la société resteront fermées samedi.";
    private static final String MAYOR =
            "Le maire de Valmont-en-Orve, Bernard Jacquemoz, a décrété trois jours de deuil.";
    private static final String HISTORY = "Le dernier accident mortel sur cette ligne remontait au 14 août 1987.";

    private InventedStory() {}

    /** What a page says of its article. */
    public record Head(String id, String outlet, String headline, String published, List<Credit> credits)
            implements ArticleHead {
        @Override
        public ArticleBuilder with(ArticleBuilder builder) {
            return builder.outlet(new Outlet(outlet))
                    .headline(headline)
                    .published(new PartialDate(published))
                    .credits(credits)
                    .language(Language.FRENCH)
                    .url("https://www.exemple.example/" + outlet.length());
        }
    }

    public static Comparison comparison() {
        var story = new StoryBuilder(LEAD, RUN, TRAGEDY, CABLE, EARLY, CLOSED, MAYOR, HISTORY);
        story.article(
                new Head(
                        COURRIER,
                        "Le Courrier de Valmont",
                        "Funiculaire du Grand-Plan : la vallée sous le choc",
                        "2026-06-12T22:10:00+02:00",
                        List.of(new Credit("ATI", "Le Courrier avec ATI"))),
                List.of(
                        copy(1, LEAD),
                        copy(2, RUN),
                        copy(3, TRAGEDY),
                        own("Le marché du samedi est maintenu, mais il se tiendra quai des Tanneurs."),
                        copy(4, CABLE),
                        copy(5, EARLY),
                        copy(6, CLOSED),
                        edited(
                                7,
                                Edit.Kind.NAME,
                                "Le maire de Valmont-en-Orve, Bernard Jacquemoz,",
                                "Bernard Jacquemoz",
                                "Bernard Jacquemoz a décrété trois jours de deuil."),
                        copy(8, HISTORY)));
        story.article(
                new Head(
                        TRIBUNE,
                        "La Tribune des Cimes",
                        "« Une erreur humaine » pas exclue après le drame",
                        "2026-06-13T07:30:00+02:00",
                        List.of()),
                List.of(
                        edited(1, Edit.Kind.NUMBER, "Sept", "Huit", LEAD.replace("Sept", "Huit")),
                        copy(2, RUN),
                        edited(
                                4,
                                Edit.Kind.HEDGE,
                                "se serait rompu",
                                "s'est rompu",
                                "Le câble tracteur s'est rompu à environ 300 mètres de l'arrivée."),
                        edited(5, Edit.Kind.QUOTE, "parler d'", "exclure ", EARLY.replace("parler d'", "exclure ")),
                        copy(7, MAYOR)),
                3,
                6,
                8);
        story.article(
                new Head(ECHO, "L'Écho du Lac", "Tragédie du funiculaire", "2026-06-13", List.of()),
                List.of(
                        copy(1, LEAD),
                        edited(2, Edit.Kind.WORDING, "brusquement", "soudain", RUN.replace("brusquement", "soudain")),
                        edited(6, Edit.Kind.WORDING, "fermées", "ouvertes", CLOSED.replace("fermées", "ouvertes"))),
                3,
                4,
                5,
                7,
                8);
        ownReport(story);
        tellTheRest(story);
        return story.build();
    }

    private static void ownReport(StoryBuilder story) {
        story.article(
                new Head(
                        NOUVELLES,
                        "Les Nouvelles de l'Orve",
                        "La nuit au pied du Grand-Plan",
                        "2026-06-13T06:50:00+02:00",
                        List.of()),
                List.of(
                        own("À minuit passé, la grande horloge de la gare marque toujours 16 h 35."),
                        own("Le dernier bilan, donné à 23 heures par l'hôpital, fait état de huit morts."),
                        own("« Il est beaucoup trop tôt pour parler d'une erreur humaine », a répété la procureure.")));
    }

    private static void tellTheRest(StoryBuilder story) {
        var early = "Il est beaucoup trop tôt pour parler d'une erreur humaine";
        var sayings = new LinkedHashMap<String, String>();
        sayings.put(COURRIER, early);
        sayings.put(NOUVELLES, early);
        sayings.put(TRIBUNE, "Il est beaucoup trop tôt pour exclure une erreur humaine");
        story.says("Claire Vautrin", true, sayings);
        story.says("Hélène Marchadier", false, Map.of(COURRIER, "C'est un drame terrible pour la vallée"));
        var dead = new LinkedHashMap<String, List<org.depeche.text.collation.witness.Locus>>();
        dead.put("7", List.of(story.locus(COURRIER, "Sept personnes"), story.locus(ECHO, "Sept personnes")));
        dead.put("8", List.of(story.locus(TRIBUNE, "Huit personnes"), story.locus(NOUVELLES, "huit morts")));
        story.disagree(Edit.Kind.NUMBER, dead);
        story.time("1987-08-14", Optional.empty(), story.locus(COURRIER, HISTORY));
        story.time("2026-06-12", Optional.of(COURRIER), story.locus(COURRIER, LEAD), story.locus(ECHO, LEAD));
        story.source(
                new Reason.CreditsAgency("ATI", List.of(COURRIER), List.of(TRIBUNE, ECHO), 74),
                COURRIER,
                TRIBUNE,
                ECHO);
        story.source(new Reason.SharesNothing(), NOUVELLES);
        story.edge("dispatch", COURRIER, 168, 0.98);
        story.edge("dispatch", TRIBUNE, 102, 0.9);
        story.edge("dispatch", ECHO, 74, 0.55);
        story.apart(Article.builder("samples/tomme.html", "Onze ans de dossiers.")
                .headline("La tomme de l'Orve décroche son appellation")
                .outlet(new Outlet("La Tribune des Cimes"))
                .build());
    }
}
