package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Outlet;
import org.depeche.text.extract.credit.CreditFinder;
import org.depeche.text.extract.credit.CreditGatherer;
import org.depeche.text.extract.phrase.PageTables;

/** Finds the agencies that a clean text credits by itself: in its dateline, its last lines, the bracket that closes it. */
final class TextCredits {
    private static final int LAST_LINES = 2;

    private TextCredits() {}

    static List<Credit> find(PageTables tables, Article article) {
        var lines = article.text().lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var language = article.language();
        var finder = new CreditFinder(
                tables.agencies(),
                tables.outlets(),
                tables.words(language),
                language.isKnown() ? language.tag() : "",
                article.text());
        var names = new ArrayList<>(article.authors());
        article.outlet().map(Outlet::name).ifPresent(names::add);
        // A text of one line is no signature.
        var last = lines.subList(Math.max(1, lines.size() - LAST_LINES), lines.size());
        var gatherer = new CreditGatherer(finder, names).opening(lines.get(0)).lines(last);
        finder.closing(lines.get(lines.size() - 1)).ifPresent(signature -> gatherer.all(signature.credits()));
        return gatherer.onePerAgency();
    }
}
