package org.depeche.newsroom.alert;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.intake.fetch.AddressRange;
import org.depeche.intake.fetch.Courier;
import org.depeche.intake.fetch.FetchLimits;
import org.depeche.intake.fetch.FetchSettings;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Reason;
import org.depeche.newsroom.wording.Wording;
import org.depeche.store.Archive;
import org.depeche.store.alert.StoredAlert;
import org.depeche.store.alert.StoredDelivery;
import org.depeche.store.alert.StoredSearch;
import org.depeche.text.article.Language;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Brings alerts to who wants them, at least once each.
 *
 * <p>A delivery is claimed before it is tried: who is killed in between leaves it due again when the claim ends. What
 * fails is tried again after ever longer pauses, {@value #MOST_ATTEMPTS} times in about two days. Mail and webhook bear
 * the alert's name, so that who gets one twice can tell. A webhook is signed after Standard Webhooks
 * (https://www.standardwebhooks.com).
 */
final class Postman implements Closeable {
    static final String MAIL = "mail";
    static final String WEBHOOK = "webhook";
    static final int MOST_ATTEMPTS = 14;

    private static final int AT_ONCE = 50;
    private static final Duration CLAIM = Duration.ofMinutes(3);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonFactory JSON = new JsonFactory();

    private final Archive archive;
    private final AlertSettings settings;
    private final AlertKeys keys;
    private final Clock clock;
    private final Optional<MailCarrier> mail;
    private final Courier courier;

    Postman(Archive archive, AlertSettings settings, AlertKeys keys, Clock clock) {
        this.archive = archive;
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
        this.mail = settings.mail().map(MailCarrier::new);
        this.courier = new Courier(FetchSettings.standard()
                .withLimits(FetchLimits.standard().withWhole(PATIENCE))
                .withAllowed(
                        settings.allowed().stream().map(AddressRange::parse).toList()));
    }

    /** Tries what is due; how many alerts arrived. */
    int deliver() throws IOException {
        int arrived = deliver(WEBHOOK);
        return mail.isEmpty() ? arrived : arrived + deliver(MAIL);
    }

    private int deliver(String channel) throws IOException {
        int arrived = 0;
        for (var delivery : archive.alerts().due(channel, now(), AT_ONCE)) {
            boolean isOurs = archive.writeAside(() -> archive.alerts().claim(delivery, now() + CLAIM.toSeconds()));
            if (isOurs) {
                arrived += deliver(delivery) ? 1 : 0;
            }
        }
        return arrived;
    }

    private boolean deliver(StoredDelivery delivery) throws IOException {
        var alert = archive.alerts().alert(delivery.alert());
        var search = alert.isPresent() ? archive.alerts().search(alert.get().search()) : Optional.<StoredSearch>empty();
        if (search.isEmpty()) {
            return false;
        }
        var trouble =
                delivery.channel().equals(MAIL) ? write(alert.get(), search.get()) : post(alert.get(), search.get());
        archive.changeAside(() -> {
            if (trouble.isEmpty()) {
                archive.alerts().done(delivery, now());
            } else {
                archive.alerts()
                        .failed(
                                delivery,
                                next(delivery.attempts() + 1),
                                trouble.get().written());
            }
        });
        return trouble.isEmpty();
    }

    /** When to try again after {@code attempts}; empty where it was the last one. */
    private Optional<Long> next(int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        long pause = Math.min(LONGEST_PAUSE.toSeconds(), FIRST_PAUSE.toSeconds() << Math.min(2 * (attempts - 1), 30));
        return Optional.of(now() + pause);
    }

    private Optional<Reason> write(StoredAlert alert, StoredSearch search) {
        if (search.mail().isEmpty()) {
            return Optional.of(Reason.of(Reason.Code.NO_ADDRESS, ""));
        }
        var wording = Wording.of(Language.parse(search.language()));
        var text = alert.sentence() + "\n\n" + alert.headline() + "\n"
                + address(alert).map(address -> address + "\n").orElse("") + "\n-- \n"
                + wording.say("alert.mail.foot", search.name()) + "\n";
        return mail.orElseThrow()
                .send(new MailCarrier.Letter(
                        search.mail().get(),
                        search.name() + " – " + alert.headline(),
                        text,
                        alert.guid(),
                        "alerts-" + search.id(),
                        Instant.ofEpochSecond(alert.madeAt())));
    }

    private Optional<Reason> post(StoredAlert alert, StoredSearch search) {
        var address = search.webhook().flatMap(PageAddress::parse);
        if (address.isEmpty()) {
            return Optional.of(
                    Reason.of(Reason.Code.NO_ADDRESS, search.webhook().orElse("")));
        }
        var body = json(alert, search);
        var stamp = String.valueOf(now());
        var signature = keys.sign(search.nonce(), alert.guid() + "." + stamp + "." + body);
        return courier.post(
                address.get(),
                Map.of("webhook-id", alert.guid(), "webhook-timestamp", stamp, "webhook-signature", signature),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private String json(StoredAlert alert, StoredSearch search) {
        var out = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "story." + alert.kind().toLowerCase(Locale.ROOT));
            json.writeStringProperty("id", alert.guid());
            json.writeStringProperty(
                    "timestamp", Instant.ofEpochSecond(alert.madeAt()).toString());
            json.writeStringProperty("search", search.name());
            json.writeStringProperty("story", alert.story());
            json.writeStringProperty("headline", alert.headline());
            json.writeStringProperty("sentence", alert.sentence());
            json.writeStringProperty("language", search.language());
            address(alert).ifPresent(address -> json.writeStringProperty("url", address));
            json.writeEndObject();
        }
        return out.toString();
    }

    private Optional<String> address(StoredAlert alert) {
        return settings.address().map(pages -> pages + "/story/" + alert.story());
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    @Override
    public void close() throws IOException {
        courier.close();
    }
}
