package org.depeche.text.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.Zone;
import org.depeche.text.extract.data.StructuredData;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PlainText;

/**
 * Chooses the headline: the heading on the page that says what the page's data give as its title.
 *
 * <p>Idea: each heading is compared with the titles in the data by the words they share; the best one is shown text, so
 * it has no site suffix and its own typography. Where none is like them, the data's title stands, its suffix cut.
 */
final class HeadlineChooser {
    private static final double ALIKE = 0.5;
    private static final int LONGEST = 300;
    private static final int LONGEST_PLAIN = 160;
    private static final int LONGEST_KICKER = 60;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_JOINT = 3;
    private static final String JOINTS = "|-–—·•:»<";

    /**
     * A headline.
     *
     * @param block where it stands; -1 where it stands only in the data
     */
    record Headline(Optional<String> text, Optional<String> kicker, int block) {}

    private HeadlineChooser() {}

    static Headline choose(List<PageBlock> blocks, StructuredData data, List<String> outletNames) {
        List<Set<String>> titles =
                data.headlines().stream().map(HeadlineChooser::words).toList();
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            double score = isCandidate(block) ? score(block, titles) : plainScore(block, titles);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best >= 0 && bestScore >= ALIKE) {
            return shown(blocks, best, data, outletNames);
        }
        return fromData(blocks, data, outletNames);
    }

    private static boolean isCandidate(PageBlock block) {
        boolean shaped = block.isHeading() || block.is(Zone.HEADLINE);
        return shaped && block.length() <= LONGEST && !block.is(Zone.COMMENTS) && !block.is(Zone.NAVIGATION);
    }

    /** Old layouts have headlines in cells and paragraphs: these must say nearly all of the title. */
    private static double plainScore(PageBlock block, List<Set<String>> titles) {
        boolean plain = block.length() <= LONGEST_PLAIN
                && block.linkDensity() < 0.5
                && !block.isFurniture()
                && block.form() != PageBlock.Form.LIST_ITEM
                && Marks.words(block.text()) >= FEWEST_WORDS;
        double score = plain ? score(block, titles) - 0.15 : 0;
        return score >= ALIKE ? score : 0;
    }

    private static double score(PageBlock block, List<Set<String>> titles) {
        var heading = words(block.text());
        double best = 0;
        for (var title : titles) {
            best = Math.max(best, likeness(heading, title));
        }
        double rank = block.tag().equals("h1") ? 0.1 : block.isHeading() ? 0.03 : 0;
        double doubt = block.is(Zone.RELATED) || block.is(Zone.SIDEBAR) ? 0.3 : 0;
        return best == 0 ? 0 : best + rank - doubt;
    }

    /** How much of the heading stands in the title, and of the title in the heading, by words. */
    private static double likeness(Set<String> heading, Set<String> title) {
        if (heading.isEmpty() || title.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (var word : heading) {
            shared += title.contains(word) ? 1 : 0;
        }
        return 2.0 * shared / (heading.size() + title.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(PlainText.words(text));
    }

    private static Headline shown(List<PageBlock> blocks, int index, StructuredData data, List<String> outletNames) {
        var text = withoutSuffix(blocks.get(index).text(), outletNames);
        for (var title : data.headlines()) {
            int start = text.length() - title.strip().length();
            // The words above the headline may stand in its element; the data tell where it begins.
            if (start > 0
                    && start <= LONGEST_KICKER
                    && Marks.words(title) >= FEWEST_WORDS
                    && PlainText.of(text.substring(start)).equals(PlainText.of(title))) {
                return new Headline(
                        Optional.of(text.substring(start).strip()),
                        Optional.of(text.substring(0, start).strip()),
                        index);
            }
        }
        return new Headline(Optional.of(text), kicker(blocks, index), index);
    }

    private static Headline fromData(List<PageBlock> blocks, StructuredData data, List<String> outletNames) {
        // Where the page has no title at all, a short heading is better than none.
        int fewest = data.headlines().isEmpty() ? 1 : FEWEST_WORDS;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.tag().equals("h1") && Marks.words(block.text()) >= fewest && isCandidate(block)) {
                return new Headline(Optional.of(block.text()), kicker(blocks, i), i);
            }
        }
        var title = data.headlines().stream().findFirst().map(given -> withoutSuffix(given, outletNames));
        return new Headline(title.filter(text -> !text.isBlank()), Optional.empty(), -1);
    }

    /** The title without the outlet's name at its end or start: {@code Title | Le Courrier}. */
    static String withoutSuffix(String title, List<String> outletNames) {
        var cut = title.strip();
        for (var name : outletNames) {
            if (cut.length() > name.length() + 3 && PlainText.of(cut).endsWith(PlainText.of(name))) {
                var head = cut.substring(0, cut.length() - name.length()).strip();
                if (!head.isEmpty() && JOINTS.indexOf(head.charAt(head.length() - 1)) >= 0) {
                    cut = head.substring(0, head.length() - 1).strip();
                }
            }
            cut = withoutPrefix(cut, name);
        }
        return cut;
    }

    /** A bar or a colon joins the outlet's name to the title behind it; a dash or a comma may be the title's own. */
    private static String withoutPrefix(String title, String name) {
        boolean opens = title.length() > name.length() + LONGEST_JOINT
                && PlainText.of(title.substring(0, name.length())).equals(PlainText.of(name));
        var rest = opens ? title.substring(name.length()).strip() : "";
        return !rest.isEmpty() && "|:»".indexOf(rest.charAt(0)) >= 0 && Marks.words(rest) >= FEWEST_WORDS
                ? rest.substring(1).strip()
                : title;
    }

    /** The block beside the headline that is its kicker, where the page marks one. */
    private static Optional<String> kicker(List<PageBlock> blocks, int headline) {
        for (int i = Math.max(0, headline - 4); i < Math.min(blocks.size(), headline + 3); i++) {
            var block = blocks.get(i);
            if (block.is(Zone.KICKER)
                    && i != headline
                    && !block.is(Zone.NAVIGATION)
                    && block.length() <= LONGEST_KICKER
                    && block.form() != PageBlock.Form.LIST_ITEM) {
                return Optional.of(block.text());
            }
        }
        return Optional.empty();
    }
}
