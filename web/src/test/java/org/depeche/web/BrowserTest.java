package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks the pages in a real browser: nothing serious for axe, nothing wider than a phone, reading without scripts. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> PAGES = List.of(
            "/",
            "/story/ati",
            "/story/ati/side",
            "/article?id=echo",
            "/outlet?name=ATI",
            "/speaker?name=%C3%89tienne%20Savourel",
            "/search",
            "/search?q=passerelle",
            "/behind",
            "/feeds",
            "/alerts?q=passerelle",
            "/decide");
    private static final int PHONE = 390;

    private static WebServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        if (!Files.isExecutable(CHROMIUM)) {
            System.err.println("BrowserTest: NOT TESTED in a browser: " + CHROMIUM + " is absent");
            Assumptions.abort("no browser at " + CHROMIUM);
        }
        server = WebServer.start(
                ServeSettings.local(TestingArchive.in(folder).toString(), 0), Clock.systemUTC(), line -> {});
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void close() throws IOException {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.close();
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

    private static void open(Page page, String path) {
        page.setDefaultTimeout(120_000);
        page.navigate("http://localhost:" + server.port() + path);
        page.waitForSelector("main :is(.opening, .finding, .empty:not([role=status]))");
    }
}
