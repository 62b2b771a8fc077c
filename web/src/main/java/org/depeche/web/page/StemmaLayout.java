package org.depeche.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.depeche.newsroom.view.StoryView.EdgeView;
import org.depeche.newsroom.view.StoryView.NodeView;
import org.depeche.newsroom.view.StoryView.StemmaView;
import org.depeche.web.page.StemmaDrawing.Box;
import org.depeche.web.page.StemmaDrawing.Line;

/**
 * Places a stemma from left to right: who gave stands left of who took.
 *
 * <p>Idea: layers by longest path, then a few sweeps that put each text next to the mean of those it took from. What we
 * changed: no dummy points for lines over several layers, as a stemma has two or three. Cost: edges times layers. After:
 * K. Sugiyama, S. Tagawa, M. Toda, Methods for Visual Understanding of Hierarchical System Structures, 1981,
 * https://doi.org/10.1109/TSMC.1981.4308636.
 */
public final class StemmaLayout {
    private static final int BOX_HEIGHT = 32;
    private static final int ROW_HEIGHT = 44;
    private static final int LOW_ROW_HEIGHT = 27;
    private static final int LOW_BOX_HEIGHT = 23;
    private static final int MANY = 14;
    private static final int GAP = 110;
    private static final int LETTER_WIDTH = 9;
    private static final int MOST_LETTERS = 30;

    public StemmaDrawing draw(StemmaView stemma) {
        var layers = sorted(layers(stemma), stemma.edges());
        int tallest = layers.stream().mapToInt(List::size).max().orElse(0);
        int rowHeight = tallest > MANY ? LOW_ROW_HEIGHT : ROW_HEIGHT;
        int boxHeight = tallest > MANY ? LOW_BOX_HEIGHT : BOX_HEIGHT;
        var boxes = new LinkedHashMap<String, Box>();
        int x = 2;
        for (var layer : layers) {
            int width = layer.stream().mapToInt(StemmaLayout::width).max().orElse(0);
            int y = 6 + (tallest - layer.size()) * rowHeight / 2;
            for (var node : layer) {
                boxes.put(node.id(), box(node, x, y, width, boxHeight));
                y += rowHeight;
            }
            x += width + GAP;
        }
        var lines = stemma.edges().stream()
                .filter(edge -> boxes.containsKey(edge.from()) && boxes.containsKey(edge.to()))
                .map(edge -> line(boxes, edge, tallest > MANY ? 2 : 6))
                .toList();
        return new StemmaDrawing(
                Math.max(2, x - GAP + 2), Math.max(1, tallest * rowHeight), List.copyOf(boxes.values()), lines);
    }

    private static List<List<NodeView>> layers(StemmaView stemma) {
        var depths = new LinkedHashMap<String, Integer>();
        stemma.nodes().forEach(node -> depths.put(node.id(), 0));
        // A graph without cycles settles in as many rounds as it has nodes; one with a cycle is cut off there.
        for (int round = 0; round < stemma.nodes().size(); round++) {
            for (var edge : stemma.edges()) {
                int below = depths.getOrDefault(edge.from(), 0) + 1;
                if (below < stemma.nodes().size()) {
                    depths.computeIfPresent(edge.to(), (id, depth) -> Math.max(depth, below));
                }
            }
        }
        var layers = new ArrayList<List<NodeView>>();
        for (var node : stemma.nodes()) {
            // A text that neither gave nor took stands among those that took, as one that could have.
            boolean alone = stemma.edges().stream()
                    .noneMatch(
                            edge -> edge.from().equals(node.id()) || edge.to().equals(node.id()));
            int depth = alone && !stemma.edges().isEmpty() ? 1 : depths.getOrDefault(node.id(), 0);
            while (layers.size() <= depth) {
                layers.add(new ArrayList<>());
            }
            layers.get(depth).add(node);
        }
        return layers;
    }

    private static List<List<NodeView>> sorted(List<List<NodeView>> layers, List<EdgeView> edges) {
        for (int depth = 1; depth < layers.size(); depth++) {
            var ranks = new LinkedHashMap<String, Integer>();
            layers.get(depth - 1).forEach(node -> ranks.put(node.id(), ranks.size()));
            layers.get(depth).sort(Comparator.comparingDouble(node -> mean(node, ranks, edges)));
        }
        return layers;
    }

    private static double mean(NodeView node, Map<String, Integer> ranks, List<EdgeView> edges) {
        return edges.stream()
                .filter(edge -> edge.to().equals(node.id()) && ranks.containsKey(edge.from()))
                .mapToInt(edge -> ranks.getOrDefault(edge.from(), 0))
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private static Box box(NodeView node, int x, int y, int width, int height) {
        return new Box(
                node.id(),
                x,
                y,
                width,
                height,
                shortened(node.label()),
                node.kind().name().toLowerCase(Locale.ROOT),
                node.key());
    }

    private static Line line(Map<String, Box> boxes, EdgeView edge, int widest) {
        // Both are there: lines to what is not drawn were left out.
        var from = Objects.requireNonNull(boxes.get(edge.from()), edge.from());
        var to = Objects.requireNonNull(boxes.get(edge.to()), edge.to());
        int startX = from.x() + from.width();
        int startY = from.y() + from.height() / 2;
        int endY = to.y() + to.height() / 2;
        int middle = (startX + to.x()) / 2;
        var path = String.format(
                Locale.ROOT, "M%d %d C%d %d %d %d %d %d", startX, startY, middle, startY, middle, endY, to.x(), endY);
        double width = Math.min(widest, 1 + edge.words() / 80.0);
        return new Line(edge.from(), edge.to(), path, Math.round(10 * width) / 10.0, edge.confidence() >= 0.6);
    }

    private static int width(NodeView node) {
        return 24 + LETTER_WIDTH * shortened(node.label()).length();
    }

    private static String shortened(String label) {
        return label.length() <= MOST_LETTERS ? label : label.substring(0, MOST_LETTERS - 1) + "…";
    }
}
