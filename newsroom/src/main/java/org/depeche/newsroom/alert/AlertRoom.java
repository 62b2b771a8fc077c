package org.depeche.newsroom.alert;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.depeche.intake.fetch.Reason;
import org.depeche.newsroom.archive.LiftEmbargoes;
import org.depeche.newsroom.export.FeedEntry;
import org.depeche.newsroom.export.FeedHead;
import org.depeche.newsroom.export.FeedWriter;
import org.depeche.newsroom.search.SearchArchive;
import org.depeche.newsroom.search.SearchText;
import org.depeche.newsroom.wording.Refused;
import org.depeche.newsroom.wording.Wording;
import org.depeche.store.Archive;
import org.depeche.store.alert.StoredAlert;
import org.depeche.store.alert.StoredDelivery;
import org.depeche.store.alert.StoredSearch;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.article.Language;

/** The saved searches of an archive: made, looked after, told and delivered. It is thread-safe. */
public final class AlertRoom implements AutoCloseable {
    private static final int MOST_SEARCHES = 200;

    /** One reader must not take all places. */
    private static final int MOST_OF_ONE = 50;

    private static final int FEED_LENGTH = 50;

    private final String address;
    private final Archive archive;
    private final AlertSettings settings;
    private final AlertKeys keys;
    private final Clock clock;
    private final Consumer<String> notices;

    private AlertRoom(
            String address,
            Archive archive,
            AlertSettings settings,
            AlertKeys keys,
            Clock clock,
            Consumer<String> notices) {
        this.address = address;
        this.archive = archive;
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
        this.notices = notices;
    }

    /** Opens the archive at {@code address}, which is made where it is not there; {@code notices} hears of troubles. */
    public static AlertRoom open(String address, AlertSettings settings, Clock clock, Consumer<String> notices)
            throws IOException {
        var place = ArchiveAddress.parse(address);
        var archive = Archive.open(place, Access.CREATE, clock.instant());
        try {
            return new AlertRoom(address, archive, settings, AlertKeys.open(place, settings.key()), clock, notices);
        } catch (IOException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    /**
     * Ends embargoes whose time has come; then looks once what is new and sends what is due, where the archive has saved
     * searches at all. How many alerts were raised.
     */
    public static int attend(String address, AlertSettings settings, Clock clock, Consumer<String> notices)
            throws IOException {
        try (var archive = Archive.open(ArchiveAddress.parse(address), Access.CREATE, clock.instant())) {
            LiftEmbargoes.lift(archive, clock.instant());
            if (archive.alerts().searches().isEmpty()) {
                return 0;
            }
        }
        try (var room = open(address, settings, clock, notices)) {
            int raised = room.raise();
            room.deliver();
            return raised;
        }
    }

    /** The searches of {@code owner}, in the order in which they were made. */
    public List<SavedSearch> list(String owner) throws IOException {
        return all().stream().filter(search -> search.owner().equals(owner)).toList();
    }

    public List<SavedSearch> all() throws IOException {
        return archive.alerts().searches().stream().map(this::shown).toList();
    }

    /** Has {@code wish} looked for from now on: what is in the archive already is no news. */
    public SavedSearch make(String owner, SearchWish wish) throws IOException {
        var wanted = new StoredSearch(
                0,
                owner,
                wish.name(),
                SearchText.of(wish.query()),
                Wording.of(Language.parse(wish.language())).tag(),
                wish.mail(),
                wish.webhook(),
                AlertKeys.random(),
                false,
                clock.instant().getEpochSecond(),
                0,
                0,
                0);
        return shown(archive.writeAside(() -> {
            if (archive.alerts().search(owner, wish.name()).isPresent()) {
                throw new Refused("alert.taken", wish.name());
            }
            if (list(owner).size() >= MOST_OF_ONE) {
                throw new Refused("alert.many", wish.name(), MOST_OF_ONE);
            }
            if (archive.alerts().searches().size() >= MOST_SEARCHES) {
                throw new Refused("alert.full", wish.name(), MOST_SEARCHES);
            }
            return archive.alerts().add(wanted);
        }));
    }

    /** The search of this name, or number, of {@code owner}. */
    public SavedSearch find(String owner, String nameOrNumber) throws IOException {
        return list(owner).stream()
                .filter(search -> search.name().equals(nameOrNumber)
                        || String.valueOf(search.id()).equals(nameOrNumber))
                .findFirst()
                .orElseThrow(() -> new Refused("alert.unknown", nameOrNumber));
    }

    /** Has it look or not; what comes meanwhile is told, as far as it is news then, when it looks again. */
    public void pause(SavedSearch search, boolean paused) throws IOException {
        archive.changeAside(() -> archive.alerts().pause(search.id(), paused));
    }

    public void remove(SavedSearch search) throws IOException {
        archive.changeAside(() -> archive.alerts().remove(search.id()));
    }

    /** What it told last, the newest first. */
    public List<Alert> alerts(SavedSearch search, int most) throws IOException {
        var deliveries = archive.alerts().deliveries(search.id(), 2 * most);
        return archive.alerts().alerts(search.id(), most).stream()
                .map(alert -> shown(alert, deliveries))
                .toList();
    }

    /** The search whose feed {@code key} opens. */
    public Optional<SavedSearch> ofFeed(long id, String key) throws IOException {
        return archive.alerts().search(id).map(this::shown).filter(search -> AlertKeys.isSame(search.feedKey(), key));
    }

    /** Writes what a search told as a feed, Atom or RSS; {@code pages} is where its stories are shown. */
    public void writeFeed(SavedSearch search, boolean asAtom, String pages, Writer out) throws IOException {
        var alerts = archive.alerts().alerts(search.id(), FEED_LENGTH);
        var entries = alerts.stream()
                .map(alert -> new FeedEntry(
                        "urn:uuid:" + alert.guid(),
                        alert.headline(),
                        alert.sentence(),
                        Optional.of(Instant.ofEpochSecond(alert.madeAt())),
                        Optional.of(pages + "/story/" + alert.story())))
                .toList();
        var updated = alerts.isEmpty()
                ? search.madeAt()
                : Instant.ofEpochSecond(alerts.get(0).madeAt());
        var head = new FeedHead(
                pages + "/alerts#search-" + search.id(), "Dépêche – " + search.name(), search.name(), updated);
        if (asAtom) {
            FeedWriter.writeAtom(head, entries, out);
        } else {
            FeedWriter.writeRss(head, entries, out);
        }
    }

    /** Looks what is new for each search; how many alerts were raised. */
    public synchronized int raise() throws IOException {
        if (archive.alerts().searches().isEmpty()) {
            return 0;
        }
        LiftEmbargoes.lift(archive, clock.instant());
        try (var index = SearchArchive.open(address, Optional.empty(), clock, notices)) {
            return new AlertRaiser(archive, index, clock).raise();
        }
    }

    /** Sends what is due by mail and webhook; how many alerts arrived. */
    public synchronized int deliver() throws IOException {
        try (var postman = new Postman(archive, settings, keys, clock)) {
            return postman.deliver();
        }
    }

    /** Whether {@link #deliver} can send mail. */
    public boolean sendsMail() {
        return settings.mail().isPresent();
    }

    private SavedSearch shown(StoredSearch stored) {
        return new SavedSearch(
                stored.id(),
                stored.owner(),
                stored.name(),
                SearchText.parse(stored.query()),
                stored.language(),
                stored.mail(),
                stored.webhook(),
                stored.paused(),
                Instant.ofEpochSecond(stored.madeAt()),
                keys.ofFeed(stored.nonce()),
                keys.ofWebhook(stored.nonce()));
    }

    private static Alert shown(StoredAlert alert, List<StoredDelivery> deliveries) {
        return new Alert(
                alert.guid(),
                alert.story(),
                Alert.Kind.valueOf(alert.kind()),
                alert.headline(),
                alert.sentence(),
                Instant.ofEpochSecond(alert.madeAt()),
                deliveries.stream()
                        .filter(delivery -> delivery.alert() == alert.id())
                        .map(delivery -> new Alert.Delivery(
                                delivery.channel(),
                                delivery.attempts(),
                                moment(delivery.doneAt()),
                                moment(delivery.nextAt()),
                                delivery.trouble().map(Reason::parse)))
                        .toList());
    }

    private static Optional<Instant> moment(OptionalLong second) {
        return second.isPresent() ? Optional.of(Instant.ofEpochSecond(second.getAsLong())) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
