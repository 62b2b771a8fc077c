// Over 300 lines: what alerts promise, once for both databases.
package org.depeche.newsroom.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.intake.fetch.Reason;
import org.depeche.newsroom.adding.ArchiveDesk;
import org.depeche.newsroom.archive.DecisionLine;
import org.depeche.newsroom.archive.MakeDecisions;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.store.Archive;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What alerts must do, whichever database keeps them. */
abstract class AlertContract {
    private static final String DISPATCH = "La passerelle de Morvan-sur-Loue a été fermée mardi matin après la chute"
            + " d'un câble, a annoncé la préfecture. Douze promeneurs qui se trouvaient au milieu ont été ramenés à la"
            + " rive par les pompiers. Personne n'a été blessé. « Le câble avait été vérifié en avril », a déclaré le"
            + " maire, Étienne Savourel. La passerelle restera fermée jusqu'au mois de juin, selon la préfecture.";
    private static final String PHARE = "https://phare.example/passerelle";
    private static final String OWN = " L'entreprise qui tendit le câble en 1987 avait écrit trois fois à la mairie,"
            + " affirme son ancien contremaître.";
    private static final String REPORT = "Les pompiers de Morvan-sur-Loue gardent de leur matinée sur la passerelle une"
            + " photographie que nous avons pu voir : le tablier penche, et la rivière est haute. Un câble pend dans"
            + " l'eau. Le restaurateur d'en face, qui a tout vu, raconte un claquement, puis un silence. La préfecture"
            + " n'a pas répondu à nos questions sur la fermeture de la passerelle.";

    @TempDir
    Path folder;

    private final MovingClock now = new MovingClock();
    private String address = "";

    abstract String newArchive() throws IOException;

    private static final class MovingClock implements InstantSource {
        private Instant instant = Instant.parse("2031-05-04T10:00:00Z");

        @Override
        public Instant instant() {
            return instant;
        }
    }

    private HttpServer receiver;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    private record Received(String id, String timestamp, String signature, String body) {}

    @BeforeEach
    void open() throws IOException {
        address = newArchive();
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    @Test
    void tellsAStoryOnceAndNotItsCopies() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            var search = room.make("ida", wish("passerelles"));
            add(article("ati", "ATI", DISPATCH));
            assertThat(room.raise()).isEqualTo(1);
            assertThat(room.raise()).isZero();
            assertThat(room.alerts(search, 10))
                    .extracting(Alert::kind, Alert::sentence)
                    .containsExactly(tuple(Alert.Kind.STORY, "Un nouveau récit, à une seule source\u00a0: ATI."));

            for (int copy = 0; copy < 5; copy++) {
                add(article("copy" + copy, "Le Phare " + copy, DISPATCH));
            }
            assertThat(room.raise()).isZero();
        }
    }

    @Test
    void tellsTheSentenceThatOnlyOneCopyHas() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            add(article("ati", "ATI", DISPATCH), article("echo", "L'Écho", DISPATCH));
            var search = room.make("ida", wish("passerelle"));
            assertThat(room.raise()).as("what was there before is no news").isZero();

            add(article("phare", "Le Phare", DISPATCH + OWN));

            assertThat(room.raise()).isEqualTo(1);
            var alert = room.alerts(search, 10).get(0);
            assertThat(alert.kind()).isEqualTo(Alert.Kind.SENTENCE);
            assertThat(alert.sentence())
                    .startsWith("Le Phare est seul à donner ce chiffre")
                    .contains("1987");
        }
    }

    @Test
    void tellsANewIndependentSource() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            add(article("ati", "ATI", DISPATCH), article("echo", "L'Écho", DISPATCH));
            var search = room.make("ida", wish("passerelle"));
            add(article("rive", "La Rive", REPORT));
            join("https://ati.example/passerelle", "https://rive.example/passerelle");

            assertThat(room.raise()).isEqualTo(1);
            assertThat(room.alerts(search, 10).get(0).sentence())
                    .startsWith("Une nouvelle source indépendante, La Rive");
        }
    }

    @Test
    void tellsAFigureOnWhichVersionsDiffer() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            add(article("ati", "ATI", DISPATCH), article("echo", "L'Écho", DISPATCH));
            var search = room.make("ida", wish("passerelle"));
            add(article("phare", "Le Phare", DISPATCH.replace("Douze", "Treize")));

            assertThat(room.raise()).isEqualTo(1);
            assertThat(room.alerts(search, 10).get(0).sentence()).contains("divergent", "reize (Le Phare)");
        }
    }

    @Test
    void tellsWhatARevisionBringsAndNotWhatStoodThereBefore() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            add(article("ati", "ATI", DISPATCH), article("phare", "Le Phare", DISPATCH + OWN));
            var search = room.make("ida", wish("passerelle"));
            add(article("phare", "Le Phare", DISPATCH + OWN + " Aucun mot n'a changé ici."));
            assertThat(room.raise()).as("five words are no news").isZero();

            add(article("phare", "Le Phare", DISPATCH + OWN + " Le maire a promis jeudi soir de publier les lettres."));
            assertThat(room.raise()).isEqualTo(1);
            assertThat(room.alerts(search, 10).get(0).sentence()).contains("publier les lettres");
        }
    }

    @Test
    void keepsToWhatItsSearchFinds() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            var outlet = room.make(
                    "ida",
                    new SearchWish(
                            "Le Phare",
                            SearchQuery.of("").with(Facet.OUTLET, "Le Phare"),
                            "en",
                            Optional.empty(),
                            Optional.empty()));
            add(article("ati", "ATI", DISPATCH));
            assertThat(room.raise()).isZero();
            add(article("phare", "Le Phare", DISPATCH));
            assertThat(room.raise()).isEqualTo(1);
            assertThat(room.alerts(outlet, 1).get(0).sentence())
                    .isEqualTo("A new story with a single source: ATI and Le Phare.");
        }
    }

    @Test
    void isSilentWhilePausedAndGoneWhenRemoved() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            var search = room.make("ida", wish("passerelle"));
            assertThatThrownBy(() -> room.make("ida", wish("passerelle"))).hasMessageContaining("the name is taken");
            room.pause(search, true);
            add(article("ati", "ATI", DISPATCH));
            assertThat(room.raise()).isZero();
            room.pause(search, false);
            assertThat(room.raise()).isEqualTo(1);
            room.remove(search);
            assertThat(room.all()).isEmpty();
        }
    }

    @Test
    void writesAFeedThatOnlyItsKeyOpens() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            var search = room.make("ida", wish("passerelle"));
            add(article("ati", "ATI", DISPATCH));
            room.raise();
            assertThat(room.ofFeed(search.id(), search.feedKey())).contains(search);
            assertThat(room.ofFeed(search.id(), "guessed")).isEmpty();
            for (boolean asAtom : List.of(true, false)) {
                var feed = new StringWriter();
                room.writeFeed(search, asAtom, "http://news.example", feed);
                assertThat(feed.toString())
                        .contains(
                                "Un nouveau récit, à une seule source",
                                "http://news.example/story/",
                                "urn:uuid:" + room.alerts(search, 1).get(0).guid());
            }
        }
    }

    @Test
    void postsSignedAndTriesAgainUntilItIsTaken() throws Exception {
        try (var room = room(AlertSettings.standard().withAllowed(List.of("127.0.0.0/8", "::1")))) {
            var search = room.make("ida", posting());
            add(article("ati", "ATI", DISPATCH));
            room.raise();
            status = 500;
            assertThat(room.deliver()).isZero();
            assertThat(room.deliver()).as("too early").isZero();
            assertThat(room.alerts(search, 1).get(0).deliveries().get(0).trouble())
                    .contains(Reason.of(Reason.Code.ANSWERED, 500));
            status = 204;
            now.instant = now.instant.plus(Duration.ofMinutes(1));
            assertThat(room.deliver()).isEqualTo(1);
            now.instant = now.instant.plus(Duration.ofDays(1));
            assertThat(room.deliver()).as("done").isZero();

            assertThat(received).hasSize(2);
            assertThat(received)
                    .extracting(Received::id)
                    .containsOnly(room.alerts(search, 1).get(0).guid());
            for (var each : received) {
                assertThat(each.body).contains("\"type\":\"story.story\"", "\"sentence\":\"Un nouveau récit");
                assertThat(each.signature)
                        .isEqualTo(signature(search.webhookSecret(), each.id + "." + each.timestamp + "." + each.body));
            }
        }
    }

    @Test
    void bringsWhatAKilledProcessWasAboutToBring() throws IOException {
        try (var room = room(AlertSettings.standard().withAllowed(List.of("127.0.0.0/8", "::1")))) {
            room.make("ida", posting());
            add(article("ati", "ATI", DISPATCH));
            room.raise();
        }
        // As a process leaves it that is killed between the claim and the answer.
        try (var archive = Archive.open(ArchiveAddress.parse(address), Access.WRITE, now.instant())) {
            var due = archive.alerts()
                    .due("webhook", now.instant().getEpochSecond(), 10)
                    .get(0);
            assertThat(archive.writeAside(
                            () -> archive.alerts().claim(due, now.instant().getEpochSecond() + 180)))
                    .isTrue();
            assertThat(archive.writeAside(
                            () -> archive.alerts().claim(due, now.instant().getEpochSecond() + 180)))
                    .as("claimed by another")
                    .isFalse();
        }
        try (var room = room(AlertSettings.standard().withAllowed(List.of("127.0.0.0/8", "::1")))) {
            assertThat(room.deliver()).isZero();
            now.instant = now.instant.plus(Duration.ofMinutes(4));
            assertThat(room.deliver()).isEqualTo(1);
        }
        assertThat(received).hasSize(1);
    }

    @Test
    void postsToNoPrivateAddressAndGivesUpInTheEnd() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            var search = room.make("ida", posting());
            add(article("ati", "ATI", DISPATCH));
            room.raise();
            for (int attempt = 0; attempt < 2 * Postman.MOST_ATTEMPTS; attempt++) {
                room.deliver();
                now.instant = now.instant.plus(Duration.ofHours(7));
            }
            var delivery = room.alerts(search, 1).get(0).deliveries().get(0);
            assertThat(delivery.attempts()).isEqualTo(Postman.MOST_ATTEMPTS);
            assertThat(delivery.nextAt()).isEmpty();
            assertThat(delivery.trouble().orElseThrow().code()).isEqualTo(Reason.Code.NOT_PUBLIC);
            assertThat(received).isEmpty();
        }
    }

    @Test
    void writesMailThatNamesItself() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            var settings = AlertSettings.standard()
                    .withMail(MailSettings.parse(
                            "smtp://127.0.0.1:" + mail.getSmtp().getPort(), Optional.of("desk@depeche.example")))
                    .withAddress("https://news.example");
            try (var room = room(settings)) {
                var search = room.make(
                        "ida",
                        new SearchWish(
                                "Ponts d'été",
                                SearchQuery.of("passerelle"),
                                "fr",
                                Optional.of("ida@rive.example"),
                                Optional.empty()));
                add(article("ati", "ATI", DISPATCH));
                room.raise();
                assertThat(room.deliver()).isEqualTo(1);
                assertThat(room.deliver()).isZero();
                var letter = mail.getReceivedMessages()[0];
                assertThat(letter.getMessageID())
                        .isEqualTo("<" + room.alerts(search, 1).get(0).guid() + "@depeche>");
                assertThat(letter.getSubject()).isEqualTo("Ponts d'été – Article ati");
                assertThat((String) letter.getContent())
                        .contains("Un nouveau récit, à une seule source\u00a0: ATI.", "https://news.example/story/");
            }
        } finally {
            mail.stop();
        }
    }

    @Test
    void writesNoHeaderThatAHeadlineBrings() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            var carrier = new MailCarrier(MailSettings.parse(
                    "smtp://127.0.0.1:" + mail.getSmtp().getPort(), Optional.of("desk@depeche.example")));
            var subject = "Crue\r\nBcc: all@z.example\r\n\r\nMORE\nX-Injected: 1";

            assertThat(carrier.send(new MailCarrier.Letter(
                            "ida@rive.example", subject, "Les quais sont noyés.", "g", "l", now.instant())))
                    .isEmpty();

            assertThat(mail.getReceivedMessages()).hasSize(1);
            var letter = mail.getReceivedMessages()[0];
            assertThat(letter.getHeader("Bcc")).isNull();
            assertThat(letter.getHeader("X-Injected")).isNull();
            assertThat(letter.getSubject()).contains("Crue Bcc: all@z.example", "X-Injected: 1");
            assertThat((String) letter.getContent()).startsWith("Les quais");
        } finally {
            mail.stop();
        }
    }

    @Test
    void followsAWebhookNowhereElse() throws IOException {
        receiver.createContext("/away", exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        try (var room = room(AlertSettings.standard().withAllowed(List.of("127.0.0.0/8", "::1")))) {
            var address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/away";
            var search = room.make(
                    "ida",
                    new SearchWish(
                            "Ponts", SearchQuery.of("passerelle"), "fr", Optional.empty(), Optional.of(address)));
            add(article("ati", "ATI", DISPATCH));
            room.raise();
            assertThat(room.deliver()).isZero();
            assertThat(room.alerts(search, 1).get(0).deliveries().get(0).trouble())
                    .contains(Reason.of(Reason.Code.ANSWERED, 307));
            assertThat(received).isEmpty();
        }
    }

    @Test
    void tellsWhatWasUnderEmbargoWhenItIsOver() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            add(embargoed(article("ati", "ATI", DISPATCH), "2031-05-04T11:00:00Z"));
            var early = room.make("ida", wish("passerelle"));
            assertThat(room.raise()).isZero();

            now.instant = Instant.parse("2031-05-04T11:30:00Z");

            assertThat(room.raise()).as("nobody has added anything").isEqualTo(1);
            assertThat(room.alerts(early, 10)).extracting(Alert::kind).containsExactly(Alert.Kind.STORY);
        }
    }

    @Test
    void endsAnEmbargoBesideAServerToWhichNobodyAdds() throws IOException {
        var dispatch = article("ati", "ATI", DISPATCH);
        add(embargoed(dispatch, "2031-05-04T11:00:00Z"), article("phare", "Le Phare", DISPATCH + OWN));
        try (var reading = ReadingRoom.open(address, now.withZone(ZoneOffset.UTC), 2)) {
            assertThat(told(reading)).containsExactly(PHARE);

            now.instant = Instant.parse("2031-05-04T11:30:00Z");
            AlertRoom.attend(address, AlertSettings.standard(), now.withZone(ZoneOffset.UTC), line -> {});

            assertThat(told(reading)).containsExactlyInAnyOrder("https://ati.example/passerelle", PHARE);
            assertThat(reading.find("https://ati.example/passerelle")
                            .orElseThrow()
                            .articles())
                    .isEqualTo(2);
        }
    }

    private static List<String> told(ReadingRoom reading) throws IOException {
        return reading
                .tell(reading.find(PHARE).orElseThrow())
                .join()
                .orElseThrow()
                .comparison()
                .collation()
                .articles()
                .stream()
                .map(told -> told.article().id())
                .toList();
    }

    @Test
    void keepsFiftySearchesOfOneReader() throws IOException {
        try (var room = room(AlertSettings.standard())) {
            for (int number = 0; number < 50; number++) {
                room.make("ida", wish("mot" + number));
            }
            assertThatThrownBy(() -> room.make("ida", wish("encore"))).hasMessageContaining("you have 50 already");
            assertThat(room.make("lea", wish("encore")).owner()).isEqualTo("lea");
        }
    }

    @Test
    void refusesWhatCannotBeLookedForOrReached() {
        assertThatThrownBy(() -> wish(" ")).hasMessageContaining("words or a filter");
        for (var mail : List.of("nobody", "a@b@c", "a b@c.example", "x@y.example\r\nBcc: all@z.example")) {
            assertThatThrownBy(
                            () -> new SearchWish("x", SearchQuery.of("y"), "fr", Optional.of(mail), Optional.empty()))
                    .as(mail)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new SearchWish(
                        "x", SearchQuery.of("y"), "fr", Optional.empty(), Optional.of("file:///etc/passwd")))
                .hasMessageContaining("an http or https address");
        assertThatThrownBy(() -> MailSettings.parse("secret@nowhere", Optional.empty()))
                .hasMessageNotContaining("secret");
    }

    private AlertRoom room(AlertSettings settings) throws IOException {
        return AlertRoom.open(
                address,
                new AlertSettings(
                        Optional.of("a key of the tests"), settings.mail(), settings.address(), settings.allowed()),
                now.withZone(ZoneOffset.UTC),
                line -> {});
    }

    private SearchWish posting() {
        return new SearchWish(
                "Ponts",
                SearchQuery.of("passerelle"),
                "fr",
                Optional.empty(),
                Optional.of("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook"));
    }

    private static SearchWish wish(String words) {
        return new SearchWish(words + ".", SearchQuery.of(words), "fr", Optional.empty(), Optional.empty());
    }

    private void add(Article... articles) throws IOException {
        try (var desk = ArchiveDesk.open(address, Clock.fixed(now.instant(), ZoneOffset.UTC), notice -> {})) {
            var arrivals = new ArrayList<Arrival>();
            for (var article : articles) {
                arrivals.add(new Arrival.Arrived(
                        Position.of(article.id()), article, Optional.of(now.instant()), Optional.empty()));
            }
            assertThat(desk.take(arrivals)).noneMatch(taken -> taken.reason().isPresent());
        }
    }

    private void join(String one, String other) throws IOException {
        new MakeDecisions(address, Clock.fixed(now.instant(), ZoneOffset.UTC), line -> {})
                .make(List.of(DecisionLine.wish(DecisionLine.Verb.JOIN, one, other)), "ida", Optional.empty());
    }

    private static Article article(String id, String outlet, String text) {
        var article = Article.builder(id, text)
                .headline("Article " + id)
                .outlet(new Outlet(outlet))
                .language(Language.parse("fr"))
                .url("https://" + id + ".example/passerelle")
                .published(new PartialDate("2031-05-04"));
        if (id.equals("ati")) {
            article.credits(List.of(new Credit("ATI", "ATI")));
        }
        return article.build();
    }

    private static Article embargoed(Article article, String until) {
        var details = new DispatchDetails(
                Optional.of("ATI"),
                Optional.of("ati:7"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DispatchDetails.Status.USABLE,
                Optional.empty(),
                Optional.of(new PartialDate(until)),
                List.of(),
                List.of(),
                Optional.empty());
        return article.toBuilder().dispatch(details).build();
    }

    private static String signature(String secret, String message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
    }
}
