package org.depeche.text.extract.block;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.depeche.text.extract.phrase.PlainText;
import org.jsoup.nodes.Element;

/**
 * The pictures of a page and the blocks that stand under them.
 *
 * <p>Where no class calls a line a caption, its place and words still tell: a block just after a picture that says what
 * the picture's {@code alt} says describes it.
 */
final class Pictures {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 700;
    private static final int NEAR = 3;
    private static final int MOST = 5_000;
    private final List<Picture> pictures = new ArrayList<>();

    /** A picture before the block {@code block}, and what it shows in plain words. */
    private record Picture(int block, String shown) {}

    void add(Element image, int block) {
        if (pictures.size() < MOST) {
            var shown = PlainText.of(image.attr("alt"));
            pictures.add(new Picture(block, shown.length() < SHORTEST ? "" : shown));
        }
    }

    /** Which blocks stand just after a picture, and which of those say what it shows. */
    List<ZoneMarks.Mark> marks(List<PageBlock> blocks) {
        var marks = new ArrayList<ZoneMarks.Mark>();
        for (var picture : pictures) {
            for (int i = picture.block; i < Math.min(blocks.size(), picture.block + NEAR); i++) {
                var block = blocks.get(i);
                if (i == picture.block) {
                    marks.add(new ZoneMarks.Mark(i, i + 1, EnumSet.of(Zone.AFTER_PICTURE)));
                }
                if (!block.isHeading() && block.linkLength() == 0 && says(block.text(), picture.shown)) {
                    marks.add(new ZoneMarks.Mark(i, i + 1, EnumSet.of(Zone.CAPTION)));
                }
            }
        }
        return marks;
    }

    private static boolean says(String text, String shown) {
        if (shown.isEmpty() || text.length() < SHORTEST || text.length() > LONGEST) {
            return false;
        }
        var plain = PlainText.of(text);
        return plain.startsWith(shown) || (shown.startsWith(plain) && plain.length() * 2 > shown.length());
    }
}
