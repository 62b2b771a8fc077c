package org.depeche.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the articles of printed pages apart by the size of their letters.
 *
 * <p>The size that most letters have is that of the text; a few words half as large again are a headline, and all up to
 * the next headline is its article. A document without columns is one article, whatever headings it has.
 */
final class PrintedArticles {
    private static final double HEADLINE = 1.5;
    private static final double RAISED = 1.12;
    private static final int MOST_HEADLINE_WORDS = 30;
    private static final int MOST_STANDFIRST_WORDS = 90;
    private static final int MOST_HEADING_WORDS = 12;
    private static final int FEWEST_WORDS = 25;

    private PrintedArticles() {}

    /** The articles of {@code pages}, each a list of blocks in reading order; those of a few words are left out. */
    static List<PrintedArticle> of(List<List<PrintedBlock>> pages, boolean newspaper) {
        double body = bodySize(pages);
        var found = new ArrayList<PrintedArticle>();
        var open = new PrintedArticle();
        for (var page : pages) {
            for (var block : page) {
                boolean headline = isHeadline(block, body);
                if (headline && open.isBegun() && newspaper) {
                    found.add(open);
                    open = new PrintedArticle();
                }
                add(block, body, headline, open);
            }
        }
        found.add(open);
        found.removeIf(article -> article.words() < FEWEST_WORDS);
        return found;
    }

    private static void add(PrintedBlock block, double body, boolean headline, PrintedArticle open) {
        if (headline && !open.isBegun()) {
            open.addHeadline(block);
        } else if (isStandfirst(block, body, open)) {
            open.addStandfirst(block);
        } else {
            open.add(block, headline || isHeading(block, body, open));
        }
    }

    private static boolean isHeadline(PrintedBlock block, double body) {
        return block.size() >= HEADLINE * body && block.words() <= MOST_HEADLINE_WORDS;
    }

    private static boolean isStandfirst(PrintedBlock block, double body, PrintedArticle open) {
        boolean raised = block.size() >= RAISED * body || block.bold();
        return raised
                && !open.isBegun()
                && open.hasHeadline()
                && !open.hasStandfirst()
                && block.words() <= MOST_STANDFIRST_WORDS;
    }

    private static boolean isHeading(PrintedBlock block, double body, PrintedArticle open) {
        return open.isBegun()
                && (block.size() >= RAISED * body || block.bold())
                && block.words() <= MOST_HEADING_WORDS
                && !block.text().endsWith(".");
    }

    private static double bodySize(List<List<PrintedBlock>> pages) {
        Map<Long, Integer> letters = new HashMap<>();
        for (var page : pages) {
            for (var block : page) {
                letters.merge(Math.round(block.size() * 2), block.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2.0)
                .orElse(10.0);
    }
}
