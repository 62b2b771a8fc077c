package org.depeche.bench.extract;

import java.util.Random;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is taken away from a page to see what reading it hangs on: an unseen layout lacks what the known ones have. */
enum Taken {
    NOTHING(document -> {}),
    ARTICLE_ELEMENTS(document ->
            document.select("article, main, section, header, footer, aside, nav").forEach(e -> e.tagName("div"))),
    MACHINE_DATA(document -> {
        document.select("script, meta").remove();
        document.getAllElements().forEach(element -> remove(element, "itemprop", "itemtype", "itemscope"));
    }),
    HALF_OF_CLASSES(document -> {
        var random = new Random(document.body().text().length());
        document.body().getAllElements().stream()
                .filter(element -> random.nextBoolean())
                .forEach(Taken::removeNames);
    }),
    CLASSES(document -> document.getAllElements().forEach(Taken::removeNames)),
    CLASSES_AND_DATA(document -> {
        CLASSES.change.accept(document);
        MACHINE_DATA.change.accept(document);
    });

    private final Consumer<Document> change;

    Taken(Consumer<Document> change) {
        this.change = change;
    }

    /** The page's markup without it. */
    String from(String html) {
        if (this == NOTHING) {
            return html;
        }
        var document = Jsoup.parse(html);
        change.accept(document);
        return document.outerHtml();
    }

    private static void removeNames(Element element) {
        remove(element, "class", "id", "role", "data-testid", "data-component", "data-qa", "rel");
    }

    private static void remove(Element element, String... names) {
        for (var name : names) {
            element.removeAttr(name);
        }
    }
}
