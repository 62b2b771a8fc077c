package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depeche.newsroom.alert.Alert;
import org.depeche.newsroom.alert.AlertRoom;
import org.depeche.newsroom.alert.SearchWish;
import org.depeche.newsroom.search.SearchText;
import org.depeche.newsroom.wording.Refused;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;
import org.depeche.web.guard.Caller;
import org.depeche.web.guard.Guard;
import org.depeche.web.guard.Refusal;

/** One's saved searches with what they told, where they are made, and their feeds. */
final class AlertPages {
    private static final int SHOWN = 10;
    private static final int LONGEST = 1000;

    private final AlertRoom alerts;
    private final Templates templates;

    AlertPages(AlertRoom alerts, Templates templates) {
        this.alerts = alerts;
        this.templates = templates;
    }

    void show(Context context) throws IOException {
        show(context, SearchPages.query(context), Optional.empty());
    }

    private void show(Context context, SearchQuery query, Optional<String> trouble) throws IOException {
        var caller = Caller.of(context);
        var searches = alerts.list(caller.name());
        var told = new HashMap<Long, List<Alert>>();
        for (var search : searches) {
            told.put(search.id(), alerts.alerts(search, SHOWN));
        }
        var origin = Guard.origin(context);
        // Keys of feeds and secrets of webhooks stand in it.
        context.header("Cache-Control", "no-store");
        templates.show(
                context,
                "alerts",
                Frame.of(context, ReaderLanguage.words(context).say("web.alerts"), "alerts"),
                new AlertModel(searches, told, query, trouble, caller.mayDecide(), alerts.sendsMail(), origin));
    }

    void make(Context context) throws IOException {
        var query = SearchText.parse("kind=" + field(context, "kind") + "&voices=" + field(context, "voices"))
                .withWords(field(context, "q"));
        for (var facet : Facet.values()) {
            var value = field(context, facet.field());
            query = value.isBlank() ? query : query.with(facet, value);
        }
        try {
            var wish = new SearchWish(
                    field(context, "alert"),
                    query,
                    ReaderLanguage.tag(context),
                    Optional.of(field(context, "mail")),
                    Optional.of(field(context, "webhook")));
            // Who may only read should not have the server write to strangers.
            if ((wish.mail().isPresent() || wish.webhook().isPresent())
                    && !Caller.of(context).mayDecide()) {
                throw Refusal.of(403, "alert.reach");
            }
            alerts.make(Caller.of(context).name(), wish);
            context.redirect("/alerts");
        } catch (IllegalArgumentException refused) {
            context.status(400);
            show(context, query, Optional.of(Refused.why(refused, ReaderLanguage.words(context))));
        }
    }

    void pause(Context context) throws IOException {
        var search = alerts.find(Caller.of(context).name(), field(context, "id"));
        alerts.pause(search, field(context, "pause").equals("yes"));
        context.redirect("/alerts");
    }

    void remove(Context context) throws IOException {
        alerts.remove(alerts.find(Caller.of(context).name(), field(context, "id")));
        context.redirect("/alerts");
    }

    /** The feed of a search: readers of feeds sign in nowhere, the key in the address lets them in. */
    void feed(Context context) throws IOException {
        var search = alerts.ofFeed(
                        number(context.pathParam("id")), Objects.requireNonNullElse(context.queryParam("key"), ""))
                .orElseThrow(() -> Refusal.of(404, "alert.key"));
        boolean asAtom = context.path().endsWith(".atom");
        var out = new StringWriter();
        alerts.writeFeed(search, asAtom, Guard.origin(context), out);
        context.contentType((asAtom ? "application/atom+xml" : "application/rss+xml") + "; charset=utf-8")
                .result(out.toString());
    }

    private static long number(String given) {
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    private static String field(Context context, String name) {
        var given = Objects.requireNonNullElse(context.formParam(name), "").strip();
        if (given.length() > LONGEST) {
            throw new Refused("long", LONGEST);
        }
        return given;
    }
}
