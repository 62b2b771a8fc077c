package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Outlet;

/** Finds who publishes a page: by its domain, by the name it gives itself, or by its host. */
final class OutletFinder {
    private static final int LONGEST_NAME = 60;
    private final Outlets outlets;

    OutletFinder(Outlets outlets) {
        this.outlets = outlets;
    }

    Optional<Outlet> find(StructuredData data, Optional<String> address) {
        return address.flatMap(outlets::at)
                .or(() -> data.siteNames().stream()
                        .flatMap(name -> outlets.named(name).stream())
                        .findFirst())
                .or(() -> data.siteNames().stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                        .findFirst())
                .or(() -> address.flatMap(Outlets::host))
                .filter(name -> !name.isBlank())
                .map(Outlet::new);
    }

    /** All names the page's outlet may go by on the page. */
    static List<String> names(StructuredData data, Optional<Outlet> outlet, Optional<String> address) {
        var names = new ArrayList<String>();
        outlet.ifPresent(found -> names.add(found.name()));
        names.addAll(data.siteNames());
        address.flatMap(Outlets::host).ifPresent(names::add);
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
