package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.quote.Quote;
import org.junit.jupiter.api.Test;

/** What is particular to English: clauses without « that », subjects without an article, nouns that look like verbs. */
class EnglishQuotesTest {

    @Test
    void readsClausesWithoutThat() {
        assertThat(read("Hartwell said it would hold.")).containsExactly("said: it would hold");
        assertThat(read("Hartwell says too much is made of the old bridge, and officials agree it is safe."))
                .contains("agree: it is safe");
        assertThat(read("Hartwell said Friday afternoon the bridge would hold."))
                .containsExactly("said: the bridge would hold");
        assertThat(read("Hartwell said after the vote she would not resign."))
                .containsExactly("said: she would not resign");
        assertThat(read("Hartwell announced in a statement this month that the bridge had held."))
                .containsExactly("announced: the bridge had held");
    }

    @Test
    void passesOverTheHearer() {
        assertThat(read("Hartwell told reporters she was leaving.")).containsExactly("told: she was leaving");
        assertThat(read("Hartwell told a meeting of engineers that few people understood the danger."))
                .containsExactly("told: few people understood the danger");
    }

    @Test
    void joinsWhatAnInsertionCuts() {
        assertThat(read("The bridge, Hartwell said Monday, is safe for now."))
                .containsExactly("said: The bridge | is safe for now");
        assertThat(read("Even if the pillars prove weak, Hartwell said, the bridge is safe."))
                .containsExactly("said: Even if the pillars prove weak | the bridge is safe");
    }

    @Test
    void endsWhereAnotherClauseWithItsOwnReportJoins() {
        assertThat(read("Hartwell told the council that the film shows no gun, but he said witnesses saw one."))
                .containsExactly("told: the film shows no gun", "said: witnesses saw one");
        assertThat(read("Hartwell said the demands are high, though she noted clients are beginning to pay."))
                .containsExactly("said: the demands are high", "noted: clients are beginning to pay");
        assertThat(read("Hartwell said he would order a review and warned against hackers."))
                .containsExactly("said: he would order a review");
    }

    @Test
    void readsOverAProgrammeAnAdverbAndANumber() {
        assertThat(read("Hartwell told the \"Morning Hour\" that nobody would leave."))
                .containsExactly("told: nobody would leave");
        assertThat(read("Hartwell has long said that he qualifies.")).containsExactly("has long said: he qualifies");
        assertThat(read("Hartwell has said about 20 people want the seat."))
                .containsExactly("has said: about 20 people want the seat");
    }

    @Test
    void readsWhomSomebodyBidsAndOfWhatSomebodyIsAccused() {
        assertThat(read("Hartwell urged the council to vote for the bill."))
                .containsExactly("urged: vote for the bill");
        assertThat(read("Hartwell accused the host of being a coward.")).containsExactly("accused: being a coward");
    }

    @Test
    void takesNothingThatGoesWithoutSaying() {
        assertThat(read("It goes without saying that raising tolls is hard.")).isEmpty();
        assertThat(read("It is worth noting that the bill is old.")).isEmpty();
    }

    @Test
    void takesOnlyWhatFollowsARelative() {
        assertThat(read("The park is near the stadium, which, Hartwell said, is full of people."))
                .containsExactly("said: is full of people");
    }

    @Test
    void findsSubjectsOfTwoNounsAndBehindRelatives() {
        assertThat(sources("The appeals court ruled that the tolls are wrong.")).containsExactly("The appeals court");
        assertThat(sources("Instant polls showed that she was the winner.")).containsExactly("Instant polls");
        assertThat(sources("All the experts I met said her plans were better.")).containsExactly("All the experts");
        assertThat(sources("Ann Gram (R-S.C.) said that the policy is clean.")).containsExactly("Ann Gram (R-S.C.)");
    }

    @Test
    void takesSubjectsWithoutAnArticle() {
        assertThat(sources("But critics say the bridge could fall.")).containsExactly("critics");
        assertThat(sources("The bridge is unsafe, senior officials said Friday afternoon."))
                .containsExactly("senior officials");
        assertThat(sources("According to exit polls, Hartwell lost the east bank."))
                .containsExactly("exit polls");
    }

    @Test
    void endsWhereTheFirstSpeakerGoesOn() {
        assertThat(read("Hartwell said the firm would leave and suggested that it was broke."))
                .containsExactly("said: the firm would leave", "suggested: it was broke");
        assertThat(read("Hartwell urged voters to cross the bridge, and criticized the delay."))
                .containsExactly("urged: cross the bridge");
        assertThat(read("Critics argued the bridge would fall; Hartwell insisted it would not."))
                .containsExactly("argued: the bridge would fall", "insisted: it would not");
    }

    @Test
    void leavesNounsThatLookLikeVerbs() {
        assertThat(read("Hartwell faces criminal charges that might end her term."))
                .isEmpty();
        assertThat(read("The report cites federal and state law by using images of the bridge."))
                .isEmpty();
        assertThat(read("Hartwell's claims about the bridge were long.")).isEmpty();
        assertThat(read("The bridge, known as the Old Lady because it creaks, has closed."))
                .isEmpty();
    }

    @Test
    void tellsWhoSheIs() {
        var text =
                "Paula Hartwell met Hugh Garner. She told the officers it was safe. Garner smiled. He said it was not.";
        assertThat(speakers(text)).containsExactly("Paula Hartwell", "Hugh Garner");
    }

    @Test
    void findsSubjectsBesideSettings() {
        assertThat(speakers("The Lake Council on Friday said that the bridge would close."))
                .containsExactly("The Lake Council");
        assertThat(speakers("Analysts at Lake Norrin, a services firm, said the bridge would hold."))
                .containsExactly("Analysts at Lake Norrin");
        assertThat(speakers("Port 11, in a statement posted on its site, noted that the bridge was closed."))
                .containsExactly("Port 11");
        assertThat(speakers("Critics backed the plan, which failed in May, and said it would return."))
                .containsExactly("Critics");
    }

    @Test
    void leavesPassivesThatNameNoSpeaker() {
        assertThat(read("The meeting is expected to settle the dispute as exporters prepare."))
                .isEmpty();
        assertThat(read("The chance to be considered a true “genius” has passed."))
                .isEmpty();
    }

    @Test
    void readsACueBeforeALineAndANameBehindADash() {
        assertThat(speakers("Mary Hartwell said:\n\n“The bridge will not hold for another winter.”"))
                .containsExactly("Mary Hartwell");
        assertThat(speakers("“We will build another bridge, and we will build it ourselves.” ― Mary Hartwell"))
                .containsExactly("Mary Hartwell");
    }

    private static List<String> speakers(String text) {
        return quotes(text).stream().map(quote -> quote.speaker().orElse("?")).toList();
    }

    private static List<String> read(String text) {
        return quotes(text).stream()
                .map(quote -> quote.cue().orElseThrow().of(text) + ": "
                        + quote.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static List<String> sources(String text) {
        return quotes(text).stream()
                .map(quote -> quote.source().orElseThrow().of(text))
                .toList();
    }

    private static List<Quote> quotes(String text) {
        var article = Article.builder("a", text).language(Language.ENGLISH).build();
        return new QuoteFinder().find(article, List.of());
    }
}
