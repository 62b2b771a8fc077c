package org.depeche.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depeche.newsroom.view.StoryView.EdgeView;
import org.depeche.newsroom.view.StoryView.NodeView;
import org.depeche.newsroom.view.StoryView.NodeView.Kind;
import org.depeche.newsroom.view.StoryView.StemmaView;
import org.junit.jupiter.api.Test;

class StemmaLayoutTest {
    @Test
    void putsWhoGaveLeftOfWhoTook() {
        var stemma = new StemmaView(
                List.of(node("c"), node("b"), node("a")), List.of(edge("a", "b"), edge("b", "c"), edge("a", "c")));
        var boxes = new StemmaLayout().draw(stemma).boxes();
        assertThat(boxes).extracting(StemmaDrawing.Box::label).containsExactly("a", "b", "c");
        assertThat(boxes).extracting(StemmaDrawing.Box::x).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void putsALoneTextAmongThoseThatTook() {
        var stemma = new StemmaView(List.of(node("alone"), node("a"), node("b")), List.of(edge("a", "b")));
        var boxes = new StemmaLayout().draw(stemma).boxes();
        assertThat(boxes).extracting(StemmaDrawing.Box::label).containsExactly("a", "b", "alone");
    }

    @Test
    void keepsEveryBoxInsideThePictureAndApart() {
        for (int seed = 0; seed < 200; seed++) {
            var drawing = new StemmaLayout().draw(random(new Random(seed)));
            var seen = new ArrayList<String>();
            for (var box : drawing.boxes()) {
                assertThat(box.x() + box.width()).as("seed %d", seed).isLessThanOrEqualTo(drawing.width());
                assertThat(box.y() + box.height()).as("seed %d", seed).isLessThanOrEqualTo(drawing.height());
                seen.add(box.x() + "," + box.y());
            }
            assertThat(seen).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    /** Any edges at all: a faulty stemma with a cycle must not hang the drawing. */
    private static StemmaView random(Random random) {
        int size = 1 + random.nextInt(12);
        var nodes = new ArrayList<NodeView>();
        var edges = new ArrayList<EdgeView>();
        for (int number = 0; number < size; number++) {
            nodes.add(node("n" + number));
            edges.add(edge("n" + random.nextInt(size), "n" + random.nextInt(size)));
        }
        return new StemmaView(nodes, edges);
    }

    private static NodeView node(String id) {
        return new NodeView(id, id, Kind.ARTICLE, Optional.empty());
    }

    private static EdgeView edge(String from, String to) {
        return new EdgeView(from, to, 10, 1, from + to);
    }
}
