package org.depeche.text.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.Zone;
import org.depeche.text.extract.data.StructuredData;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;

/** Finds the section of an article: as data name it, or the last step of the path that the page shows. */
final class SectionFinder {
    private static final int LONGEST = 50;

    private SectionFinder() {}

    static Optional<String> find(StructuredData data, List<PageBlock> blocks, String headline, PageWords words) {
        return data.sections().stream()
                .filter(label -> isLabel(label, headline, words))
                .findFirst()
                .or(() -> lastCrumb(blocks, headline, words));
    }

    private static Optional<String> lastCrumb(List<PageBlock> blocks, String headline, PageWords words) {
        Optional<String> last = Optional.empty();
        for (var block : blocks) {
            if (block.is(Zone.BREADCRUMB)) {
                var steps = block.text().split("\\s*[>/»›|]\\s*");
                for (var step : steps) {
                    if (isLabel(step, headline, words)) {
                        last = Optional.of(step.strip());
                    }
                }
            }
        }
        return last;
    }

    private static boolean isLabel(String label, String headline, PageWords words) {
        var plain = PlainText.of(label);
        return label.length() <= LONGEST
                && plain.chars().anyMatch(Character::isLetter)
                && !words.of("home").contains(plain)
                && !PlainText.of(headline).contains(plain.length() > 25 ? plain : "\n");
    }
}
