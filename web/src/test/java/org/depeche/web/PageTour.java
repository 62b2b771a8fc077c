package org.depeche.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a picture of pages of a server that runs, at each width, in the dark and on paper, for people to look at.
 *
 * <p>Arguments: the server's origin, the folder of the pictures, and each page as {@code name=path}. The property {@code
 * tour.language} says in which language, {@code tour.cookie} brings a session: {@code name=value}.
 */
final class PageTour {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<Integer> WIDTHS = List.of(390, 820, 1440);
    private static final int HEIGHT = 900;

    private PageTour() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[1]);
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = launch(playwright)) {
            for (var argument : List.of(arguments).subList(2, arguments.length)) {
                var name = argument.substring(0, argument.indexOf('='));
                visit(browser, arguments[0] + argument.substring(name.length() + 1), folder, name);
            }
        }
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static void visit(Browser browser, String address, Path folder, String name) {
        for (int width : WIDTHS) {
            picture(browser, width, ColorScheme.LIGHT, address, folder.resolve(name + "-" + width + ".png"));
        }
        picture(browser, 1100, ColorScheme.DARK, address, folder.resolve(name + "-dark.png"));
        try (var context = context(browser, new Browser.NewContextOptions())) {
            var page = open(context.newPage(), address);
            page.pdf(new Page.PdfOptions().setFormat("A4").setPath(folder.resolve(name + ".pdf")));
        }
    }

    private static void picture(Browser browser, int width, ColorScheme scheme, String address, Path file) {
        try (var context = context(
                browser,
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme))) {
            var page = open(context.newPage(), address);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }

    private static BrowserContext context(Browser browser, Browser.NewContextOptions options) {
        var headers = new HashMap<String, String>();
        Optional.ofNullable(System.getProperty("tour.cookie")).ifPresent(cookie -> headers.put("Cookie", cookie));
        var context = browser.newContext(options.setLocale(System.getProperty("tour.language", "fr")));
        context.setExtraHTTPHeaders(headers);
        return context;
    }

    private static Page open(Page page, String address) {
        page.setDefaultTimeout(60_000);
        page.navigate(address);
        page.waitForSelector("main :is(.opening, .finding, .empty:not([role=status]))");
        return page;
    }
}
