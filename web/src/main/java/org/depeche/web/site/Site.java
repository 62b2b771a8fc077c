package org.depeche.web.site;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.depeche.newsroom.account.Accounts;
import org.depeche.newsroom.alert.AlertRoom;
import org.depeche.newsroom.archive.MakeDecisions;
import org.depeche.newsroom.showing.ArticleFetcher;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.watch.FeedBook;
import org.depeche.newsroom.wording.Wording;
import org.depeche.web.guard.Caller;
import org.depeche.web.guard.Demand;
import org.depeche.web.guard.Guard;
import org.depeche.web.openid.OpenIdSignIn;

/** The pages of a newsroom, by their addresses. */
public final class Site {
    private final Templates templates = new Templates();
    private final Assets assets = new Assets();
    private final TodayPage today;
    private final StoryPage story;
    private final ArticlePage article;
    private final ChangesPage changes;
    private final SearchPages search;
    private final BehindPage behind;
    private final DecidePage decide;
    private final AlertPages alerts;
    private final FigurePages figures;
    private final FeedPages feeds;
    private final AccountPages account;
    private final OpenIdPages openId;

    /** {@code setupCode} lets somebody make the first account. */
    public Site(
            String archive,
            Clock clock,
            ReadingRoom room,
            Lookup lookup,
            ArticleFetcher fetcher,
            MakeDecisions decisions,
            AlertRoom alertRoom,
            Accounts accounts,
            Guard guard,
            Optional<OpenIdSignIn> openId,
            String setupCode) {
        this.today = new TodayPage(room, templates);
        this.story = new StoryPage(room, templates);
        this.article = new ArticlePage(room, templates);
        this.changes = new ChangesPage(room, templates);
        this.search = new SearchPages(room, lookup, templates);
        this.behind = new BehindPage(room, lookup, fetcher, templates);
        this.decide = new DecidePage(decisions, room, templates);
        this.alerts = new AlertPages(alertRoom, templates);
        this.figures = new FigurePages(new Figures(archive, clock), lookup, templates);
        this.feeds = new FeedPages(room, new FeedBook(archive, clock), clock, templates);
        this.account = new AccountPages(guard, accounts, openId.isPresent(), templates, setupCode);
        this.openId = new OpenIdPages(guard, openId);
    }

    public void route(RoutesConfig routes) {
        routes.get("/", today::show, Demand.READER);
        routes.get("/story/{id}", story::show, Demand.READER);
        routes.get("/story/{id}/side", story::showSide, Demand.READER);
        routes.get("/article", article::show, Demand.READER);
        routes.get("/changes", changes::show, Demand.READER);
        routes.get("/search", search::show, Demand.READER);
        routes.get("/behind", behind::show, Demand.READER);
        routes.post("/behind", behind::ask, Demand.READER);
        routes.get("/outlet", figures::showOutlet, Demand.READER);
        routes.get("/speaker", figures::showSpeaker, Demand.READER);
        routes.get("/feeds", feeds::show, Demand.READER);
        routes.post("/feeds", feeds::take, Demand.EDITOR);
        routes.post("/feeds/remove", feeds::drop, Demand.EDITOR);
        routes.get("/feeds.opml", feeds::export, Demand.READER);
        routes.get("/alerts", alerts::show, Demand.READER);
        routes.post("/alerts", alerts::make, Demand.READER);
        routes.post("/alerts/pause", alerts::pause, Demand.READER);
        routes.post("/alerts/remove", alerts::remove, Demand.READER);
        routes.get("/alerts/{id}/feed.atom", alerts::feed, Demand.NOTHING);
        routes.get("/alerts/{id}/feed.rss", alerts::feed, Demand.NOTHING);
        routes.get("/decide", decide::show, Demand.READER);
        routes.post("/decide", decide::decide, Demand.EDITOR);
        routes.post("/decide/undo", decide::undo, Demand.EDITOR);
        routes.get("/assets/{name}", assets::show, Demand.NOTHING);
        routes.post("/language", Site::chooseLanguage, Demand.NOTHING);
        routes.get("/sign-in", account::showSignIn, Demand.NOTHING);
        routes.post("/sign-in", account::signIn, Demand.NOTHING);
        routes.get("/sign-in/openid", openId::depart, Demand.NOTHING);
        routes.get("/sign-in/openid/back", openId::arrive, Demand.NOTHING);
        routes.post("/sign-out", account::signOut, Demand.NOTHING);
        routes.get("/setup", account::showSetup, Demand.NOTHING);
        routes.post("/setup", account::setUp, Demand.NOTHING);
        routes.get("/accounts", account::showAccounts, Demand.READER);
        routes.post("/accounts", account::makeAccount, Demand.ADMIN);
        routes.post("/accounts/remove", account::removeAccount, Demand.ADMIN);
        routes.post("/accounts/role", account::changeRole, Demand.ADMIN);
        routes.post("/password", account::changePassword, Demand.READER);
        routes.post("/tokens", account::makeToken, Demand.READER);
        routes.post("/tokens/remove", account::removeToken, Demand.READER);
    }

    private static void chooseLanguage(Context context) {
        ReaderLanguage.choose(context, Objects.requireNonNullElse(context.formParam("to"), ""));
        context.redirect(AccountPages.next(context.formParam("again")));
    }

    /** Shows how far something is that is still being made; the page asks again by itself. */
    public void showWorking(Context context, NotReady notReady) {
        var frame = Frame.of(context, ReaderLanguage.words(context).say("web.working"), "");
        context.status(202);
        // What a form sent would be lost by asking again.
        templates.show(
                context,
                "working",
                context.method().name().equals("GET") ? frame.refreshing(2) : frame,
                notReady.model(frame));
    }

    /** Shows why a page cannot be shown; a stranger is asked to sign in. */
    public void showFailure(Context context, int status, Function<Wording, Optional<String>> reason) {
        if (status == 401
                && Caller.of(context).account().isEmpty()
                && context.method().name().equals("GET")) {
            context.redirect("/sign-in?next=" + URLEncoder.encode(Frame.address(context), StandardCharsets.UTF_8));
            return;
        }
        context.status(status);
        var isPage = context.method().name().equals("GET");
        var words = ReaderLanguage.words(context);
        var title = words.knows("web.failure." + status) ? "web.failure." + status : "web.failure";
        var help = "web.failure." + status + ".help";
        templates.show(
                context,
                "message",
                isPage
                        ? Frame.of(context, words.say(title), "")
                        : Frame.of(context, words.say(title), "").at("/"),
                new MessageModel(
                        words.knows(help) ? Optional.of(words.say(help)) : Optional.empty(),
                        reason.apply(words),
                        status == 404));
    }
}
