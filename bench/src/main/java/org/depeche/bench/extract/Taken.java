package org.depeche.bench.extract;

import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is taken away from a page to see what reading it hangs on: an unseen layout lacks what the known ones have. */
enum Taken {
    NOTHING,
    ARTICLE_ELEMENTS,
    MACHINE_DATA,
    HALF_OF_CLASSES,
    CLASSES,
    CLASSES_AND_DATA;

    /** The page's markup without it. */
    String from(String html) {
        if (this == NOTHING) {
            return html;
        }
        var document = Jsoup.parse(html);
        takeFrom(document);
        return document.outerHtml();
    }

    private void takeFrom(Document document) {
        switch (this) {
            case NOTHING -> {}
            case ARTICLE_ELEMENTS ->
                document.select("article, main, section, header, footer, aside, nav")
                        .forEach(element -> element.tagName("div"));
            case MACHINE_DATA -> removeData(document);
            case HALF_OF_CLASSES -> {
                var random = new Random(document.body().text().length());
                document.body().getAllElements().stream()
                        .filter(element -> random.nextBoolean())
                        .forEach(Taken::removeNames);
            }
            case CLASSES -> document.getAllElements().forEach(Taken::removeNames);
            case CLASSES_AND_DATA -> {
                document.getAllElements().forEach(Taken::removeNames);
                removeData(document);
            }
        }
    }

    private static void removeData(Document document) {
        document.select("script, meta").remove();
        document.getAllElements().forEach(element -> remove(element, "itemprop", "itemtype", "itemscope"));
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
