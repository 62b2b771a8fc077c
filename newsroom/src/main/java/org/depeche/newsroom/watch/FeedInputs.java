package org.depeche.newsroom.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.intake.feed.FeedList;
import org.depeche.intake.feed.Subscription;
import org.depeche.intake.fetch.AddressRange;
import org.depeche.intake.fetch.FetchSettings;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.newsroom.Trouble;

/** Reads what a person says of feeds: the addresses, the lists, who may be asked. */
final class FeedInputs {
    private static final int LARGEST_LIST = 20_000_000;

    private final Consumer<Trouble> troubles;
    private final Map<PageAddress, Subscription> found = new LinkedHashMap<>();

    FeedInputs(Consumer<Trouble> troubles) {
        this.troubles = troubles;
    }

    /** The request; empty where no input names a feed. */
    Optional<WatchRequest> read(WatchWish wish) {
        wish.inputs().forEach(this::add);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var ranges = wish.allowed().stream().map(AddressRange::parse).toList();
        var settings = wish.contact().map(FetchSettings::standard).orElseGet(FetchSettings::standard);
        return Optional.of(new WatchRequest(
                List.copyOf(found.values()),
                wish.rejects(),
                settings.withRobots(wish.robots()).withAllowed(ranges),
                Intervals.standard(),
                wish.oldest(),
                wish.once(),
                wish.follows()));
    }

    private void add(String input) {
        var address = PageAddress.parse(input);
        if (address.isPresent()) {
            add(Subscription.of(address.get()));
            return;
        }
        try {
            var file = Path.of(input);
            if (Files.size(file) > LARGEST_LIST) {
                troubles.accept(new Trouble(input, "larger than any list of feeds", true));
                return;
            }
            var list = FeedList.read(Files.readAllBytes(file));
            list.passedOver().forEach(reason -> troubles.accept(new Trouble(input, reason.toString(), true)));
            list.subscriptions().forEach(this::add);
            if (list.subscriptions().isEmpty()) {
                troubles.accept(new Trouble(input, "names no feed", true));
            }
        } catch (NoSuchFileException absent) {
            troubles.accept(new Trouble(input, "no such file, and no address of the web", true));
        } catch (IOException | IllegalArgumentException broken) {
            troubles.accept(new Trouble(input, String.valueOf(broken.getMessage()), true));
        }
    }

    private void add(Subscription subscription) {
        found.putIfAbsent(subscription.address(), subscription);
    }
}
