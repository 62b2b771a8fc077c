package org.depeche.text.extract;

import org.depeche.text.extract.data.StructuredData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of an article that its page gives to machines only, as an element like those of pages. */
final class DataBody {

    private DataBody() {}

    /** The first headline and the longest body of the data; an element without text where they have none. */
    static Element of(StructuredData data) {
        var longest = data.bodies().stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
        if (longest.contains("</p>") || longest.contains("<br")) {
            return Jsoup.parse(longest).body();
        }
        var root = new Element("body");
        data.headlines().stream()
                .findFirst()
                .ifPresent(headline -> root.appendElement("h1").text(headline));
        for (var line : longest.split("\\R+")) {
            root.appendElement("p").text(Jsoup.parse(line).text());
        }
        return root;
    }
}
