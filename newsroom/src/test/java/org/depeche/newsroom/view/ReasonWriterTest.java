package org.depeche.newsroom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Language;
import org.depeche.text.collation.source.Reason;
import org.junit.jupiter.api.Test;

class ReasonWriterTest {
    private static final Reason CREDITED =
            new Reason.CreditsAgency("ATI", List.of("one.html"), List.of("two.html", "three.html"), 74);

    @Test
    void namesOutletsInTheLanguageOfThePage() {
        assertThat(french(CREDITED))
                .isEqualTo("Ils partagent au moins 74 mots hors citations\u00a0; le crédit ATI figure chez La Gazette,"
                        + " les autres l’omettent.");
        assertThat(english(CREDITED))
                .isEqualTo("They share 74 words or more outside quotations; ATI is credited by La Gazette,"
                        + " the others leave the credit out.");
    }

    @Test
    void countsThoseThatLeaveTheCreditOut() {
        var one = new Reason.CreditsAgency("ATI", List.of("one.html", "two.html"), List.of("three.html"), 74);
        var none = new Reason.CreditsAgency("ATI", List.of("one.html", "two.html"), List.of(), 74);
        assertThat(french(one)).endsWith("le crédit ATI figure chez La Gazette et Le Fanal, l’autre l’omet.");
        assertThat(french(none)).endsWith("tous créditent ATI.");
        assertThat(english(none)).endsWith("all credit ATI.");
    }

    @Test
    void saysWhoTookTextFromWhom() {
        var copied = new Reason.NamesItsSource("two.html", "one.html");
        assertThat(french(copied))
                .isEqualTo("Le Fanal a du texte en commun avec La Gazette et nomme ce titre comme sa source.");
        assertThat(english(copied)).isEqualTo("Le Fanal shares text with La Gazette and names it as its source.");
    }

    @Test
    void hasWordsForEveryReason() {
        var reasons = Stream.of(
                CREDITED,
                new Reason.SharesDispatch("ATI", "three.html", 74),
                new Reason.NamesAgency("ATI", List.of("one.html", "two.html"), 74),
                new Reason.CreditsNobody(74),
                new Reason.SameOwner(),
                new Reason.NamesItsSource("two.html", "one.html"),
                new Reason.SharesText(),
                new Reason.IsDispatch("ATI"),
                new Reason.SharesOnlyQuotations(),
                new Reason.SharesNothing(),
                new Reason.OneOutlet("La Gazette"),
                new Reason.SameOutlets(List.of("La Gazette", "Le Fanal")),
                new Reason.AlsoTranslated(new Reason.SharesText(), List.of("two.html")));
        assertThat(reasons.flatMap(reason -> Stream.of(french(reason), english(reason))))
                .allSatisfy(said -> assertThat(said).endsWith(".").doesNotContain(".html", "{", "  "))
                .doesNotHaveDuplicates();
    }

    private static String french(Reason reason) {
        return say(reason, Language.FRENCH);
    }

    private static String english(Reason reason) {
        return say(reason, Language.ENGLISH);
    }

    private static String say(Reason reason, Language language) {
        var story = new StoryBuilder();
        story.article(head("one.html", "La Gazette"), List.of(StoryBuilder.own("Il pleut.")));
        story.article(head("two.html", "Le Fanal"), List.of(StoryBuilder.own("Il vente.")));
        story.article(head("three.html", "Agence du Test"), List.of(StoryBuilder.own("Il neige.")));
        return new ReasonWriter(new Cast(story.build(), Wording.of(language))).say(reason);
    }

    private static InventedStory.Head head(String id, String outlet) {
        return new InventedStory.Head(id, outlet, "Pluie", "2026-06-12", List.of());
    }
}
