package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks the pages in a real browser, whichever database is behind them: nothing serious for axe, nothing wider than a phone,
 * reading without scripts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserContract {
    private static final List<String> PAGES = List.of(
            "/",
            "/story/ati",
            "/story/ati/side",
            "/article?id=echo",
            "/article?id=brief",
            "/changes?id=brief",
            "/outlet?name=ATI",
            "/speaker?name=%C3%89tienne%20Savourel",
            "/outlet?name=Nobody",
            "/speaker?name=Nobody",
            "/nowhere",
            "/search",
            "/search?q=passerelle",
            "/behind",
            "/feeds",
            "/alerts?q=passerelle",
            "/decide",
            "/accounts",
            "/sign-in");
    private static final int PHONE = 390;

    private WebServer server;
    private Playwright playwright;
    private Browser browser;

    /** The address of a new archive; {@code folder} is there for it. */
    abstract String newArchive(Path folder) throws IOException;

    /** Takes away what {@link #newArchive} made elsewhere. */
    void dropArchive() throws IOException {}

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        if (!Files.isExecutable(PageTour.CHROMIUM)) {
            System.err.println(
                    getClass().getSimpleName() + ": NOT TESTED in a browser: " + PageTour.CHROMIUM + " is absent");
            Assumptions.abort("no browser at " + PageTour.CHROMIUM);
        }
        var archive = newArchive(folder);
        TestingArchive.fill(archive, folder);
        server = WebServer.start(ServeSettings.local(archive, 0), Clock.systemUTC(), line -> {});
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = PageTour.launch(playwright);
    }

    @AfterAll
    void close() throws IOException {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.close();
            dropArchive();
        }
    }

    @Test
    void hasNothingSeriousForAxeInLightAndDark() {
        var serious = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var context = browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
                var page = context.newPage();
                for (var path : PAGES) {
                    open(page, path);
                    for (var rule : new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations()) {
                        if (List.of("serious", "critical").contains(rule.getImpact())) {
                            serious.add(scheme + " " + path + ": " + rule.getId() + " "
                                    + rule.getNodes().get(0).getHtml());
                        }
                    }
                }
            }
        }
        assertThat(serious).isEmpty();
    }

    @Test
    void fitsAPhone() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(PHONE, 800))) {
            var page = context.newPage();
            for (var path : PAGES) {
                open(page, path);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(PHONE);
            }
        }
    }

    @Test
    void readsAndAsksWithoutScripts() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("fr"))) {
            var page = context.newPage();
            open(page, "/");
            page.click("text=Une passerelle fermée à Morvan");
            page.waitForSelector("#disagreements");
            open(page, "/behind");
            page.fill("textarea", "Les cafés de la rive, eux, restent ouverts toute la semaine.");
            page.click("button:has-text('Chercher')");
            page.waitForSelector("#disagreements");
            open(page, "/search");
            page.fill("input[name=q]", "câble");
            page.click("main button");
            assertThat(page.locator("mark").count()).isPositive();
        }
    }

    @Test
    void reachesTheFirstStoryByKeyboard() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            open(page, "/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate("document.activeElement.getAttribute('href')"))
                    .startsWith("/story/");
        }
    }

    @Test
    void looksCloserAtTheStemmaByKeyboardAndByButton() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("en"))) {
            var page = context.newPage();
            open(page, "/story/ati");
            var whole = width(page);
            page.click("[data-zoom=closer]");
            assertThat(width(page)).isLessThan(whole);
            page.focus(".stemma-view");
            page.keyboard().press("+");
            double near = width(page);
            page.keyboard().press("ArrowRight");
            assertThat(width(page)).isEqualTo(near);
            page.keyboard().press("0");
            assertThat(width(page)).isEqualTo(whole);
            assertThat(page.locator("#stemma-words li").count()).isPositive();
        }
    }

    @Test
    void walksTheMatrixByArrows() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            open(page, "/story/ati");
            assertThat(page.locator(".matrix a[tabindex='0']").count()).isEqualTo(1);
            page.focus(".matrix a[tabindex='0']");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowRight");
            assertThat(page.evaluate("document.activeElement.closest('td').cellIndex"))
                    .isEqualTo(2);
            var target = page.evaluate("document.activeElement.hash");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("location.hash")).isEqualTo(target);
            assertThat(page.locator(".matrix a[tabindex='0']").count()).isEqualTo(1);
        }
    }

    @Test
    void decidesOnAStoryAndTakesItBack() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("fr"))) {
            var page = context.newPage();
            open(page, "/decide?verb=SPLIT&subject=echo");
            page.click("main form.fields button");
            page.click("main table tr:has-text('séparer') a >> nth=0");
            page.waitForSelector("h1:has-text('Un article')");
            open(page, "/decide");
            page.click("main table tr:has-text('séparer') button");
            page.waitForSelector("main table tr:has-text('séparer') td:has-text('annulée')");
            open(page, "/story/echo");
            page.waitForSelector("#disagreements");
        }
    }

    private static double width(Page page) {
        return ((Number) page.evaluate("document.querySelector('.stemma svg').viewBox.baseVal.width")).doubleValue();
    }

    @Test
    void tellsMomentsByTheReadersOwnClock() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setTimezoneId("Asia/Tokyo").setLocale("en"))) {
            var page = context.newPage();
            open(page, "/article?id=brief");
            var moment = page.locator(".revisions time").first();
            var tokyo =
                    ZonedDateTime.parse(moment.getAttribute("datetime")).withZoneSameInstant(ZoneId.of("Asia/Tokyo"));
            assertThat(moment.textContent()).contains(String.format("%02d:%02d", tokyo.getHour(), tokyo.getMinute()));
        }
    }

    @Test
    void fillsTheListOfFeedsFromAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("feeds.opml"), "https://phare.example/rss.xml");
        try (var context = browser.newContext()) {
            var page = context.newPage();
            open(page, "/feeds");
            page.setInputFiles("input[type=file]", file);
            page.waitForCondition(() -> page.inputValue("#list").contains("phare"));
            page.click("main form.fields button");
            page.waitForSelector("main [role=status]");
            assertThat(page.locator("main table").textContent()).contains("phare.example");
        }
    }

    @Test
    void decidesAndUndoesByKeyboardAlone() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("en"))) {
            var page = context.newPage();
            open(page, "/decide?verb=OWNER&subject=ATI");
            page.focus("input[name=object]");
            page.keyboard().type("Groupe");
            page.keyboard().press("Enter");
            page.waitForSelector("main table");
            page.focus("main table button");
            page.keyboard().press("Enter");
            page.waitForSelector("main table td:has-text('undone')");
        }
    }

    @Test
    void loadsNothingFromElsewhereAndBreaksNoRuleOfItsOwn() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    complaints.add(message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith("http://localhost:" + server.port() + "/")) {
                    complaints.add(request.url());
                }
            });
            for (var path : PAGES) {
                open(page, path);
            }
            assertThat(complaints).isEmpty();
        }
    }

    private void open(Page page, String path) {
        page.setDefaultTimeout(120_000);
        page.navigate("http://localhost:" + server.port() + path);
        page.waitForSelector("main :is(.opening, .finding, .empty:not([role=status]))");
    }
}
