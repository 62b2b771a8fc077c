package org.depeche.bench.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws how time and memory an article grow with a collection, as an SVG picture with its figures as text. */
final class GrowthCurve {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int RIGHT = 60;
    private static final int TOP = 50;
    private static final int BOTTOM = 50;
    private static final String TIME = "#b3261e";
    private static final String MEMORY = "#1a5fb4";

    private final List<Point> points = new ArrayList<>();

    /**
     * What was measured since the point before.
     *
     * @param millis CPU time an article
     * @param bytes of index an article, over all
     */
    record Point(int articles, double millis, double bytes) {}

    void add(Point point) {
        points.add(point);
    }

    String svg() {
        double mostMillis = points.stream().mapToDouble(Point::millis).max().orElse(1) * 1.25;
        double mostBytes = points.stream().mapToDouble(Point::bytes).max().orElse(1) * 1.25;
        var svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\" role=\"img\"><title>Growth of the index of passages</title>%n<desc>%s</desc>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                WIDTH,
                HEIGHT,
                description()));
        svg.append(label(LEFT, 22, "start", TIME, "CPU ms an article"));
        svg.append(label(WIDTH - RIGHT, 22, "end", MEMORY, "bytes of index an article"));
        axis(svg, mostMillis, LEFT - 8, "end", TIME, "%.2f");
        axis(svg, mostBytes, WIDTH - RIGHT + 8, "start", MEMORY, "%.0f");
        for (var point : points) {
            svg.append(label(
                    x(point),
                    HEIGHT - BOTTOM + 20,
                    "middle",
                    "#444",
                    String.format(Locale.ROOT, "%,d", point.articles())));
        }
        svg.append(line(TIME, mostMillis, points.stream().map(Point::millis).toList()));
        svg.append(line(MEMORY, mostBytes, points.stream().map(Point::bytes).toList()));
        return svg.append("</svg>\n").toString();
    }

    private String description() {
        var lines = points.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%,d articles: %.3f ms and %.0f bytes an article",
                        point.articles(),
                        point.millis(),
                        point.bytes()))
                .toList();
        return String.join("; ", lines) + ".";
    }

    private void axis(StringBuilder svg, double most, int x, String anchor, String colour, String format) {
        for (int tick = 0; tick <= 4; tick++) {
            double value = most * tick / 4;
            double y = y(value, most);
            svg.append(label(x, y + 4, anchor, colour, String.format(Locale.ROOT, format, value)));
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                    LEFT,
                    WIDTH - RIGHT,
                    y,
                    y));
        }
    }

    private String line(String colour, double most, List<Double> values) {
        var places = new StringBuilder();
        var dots = new StringBuilder();
        for (int at = 0; at < values.size(); at++) {
            double x = x(points.get(at));
            double y = y(values.get(at), most);
            places.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            dots.append(String.format(
                    Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x, y, colour));
        }
        return String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n%s",
                places.toString().trim(),
                colour,
                dots);
    }

    /** Tenfold collections lie equally far apart. */
    private double x(Point point) {
        double first = Math.log10(points.get(0).articles());
        double last = Math.log10(points.get(points.size() - 1).articles());
        double share = last > first ? (Math.log10(point.articles()) - first) / (last - first) : 0;
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double value, double most) {
        return HEIGHT - BOTTOM - value / most * (HEIGHT - TOP - BOTTOM);
    }

    private static String label(double x, double y, String anchor, String colour, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                colour,
                words);
    }
}
