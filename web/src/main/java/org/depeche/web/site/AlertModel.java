package org.depeche.web.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.alert.Alert;
import org.depeche.newsroom.alert.SavedSearch;
import org.depeche.newsroom.search.SearchText;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;

/**
 * What the page of alerts shows.
 *
 * @param query what the form begins with, as the search page sends it
 * @param mayReachOut whether mail and webhooks may be asked for
 * @param origin where the server was asked for
 */
public record AlertModel(
        List<SavedSearch> searches,
        Map<Long, List<Alert>> alerts,
        SearchQuery query,
        Optional<String> trouble,
        boolean mayReachOut,
        boolean sendsMail,
        String origin) {

    private static final int NEWEST = 3;

    public AlertModel {
        searches = List.copyOf(searches);
        alerts = Map.copyOf(alerts);
    }

    public List<Alert> of(SavedSearch search) {
        return alerts.getOrDefault(search.id(), List.of());
    }

    /** The first ones: with several searches all of them would be a long way down. */
    public List<Alert> newest(SavedSearch search) {
        return of(search).stream().limit(NEWEST).toList();
    }

    public List<Alert> older(SavedSearch search) {
        return of(search).stream().skip(NEWEST).toList();
    }

    public String page(SavedSearch search) {
        return "/search?" + SearchText.of(search.query());
    }

    public String feed(SavedSearch search, String kind) {
        return origin + "/alerts/" + search.id() + "/feed." + kind + "?key=" + search.feedKey();
    }

    public String filter(Facet facet) {
        return query.filters().getOrDefault(facet, "");
    }
}
