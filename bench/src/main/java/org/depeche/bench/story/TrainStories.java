package org.depeche.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.depeche.text.story.EvidenceWeights;
import org.depeche.text.story.StorySettings;

/**
 * Searches the weights of the evidence for stories on labelled sets, and tells how much of the gain is tuning.
 *
 * <p>Idea: a random walk uphill from the standard weights on the mean of the BCubed scores, each set counting alike; a
 * few weights are changed at once, by steps that grow smaller. What was found on one half of the matters is measured on
 * the other half, both ways; what is kept is found on all. The same seed gives the same weights.
 *
 * <p>Usage: {@code TrainStories FOLDER STEPS SEED SET…}, the sets being {@code FOLDER/SET.jsonl}.
 */
public final class TrainStories {
    private static final Duration WHOLE = Duration.ofDays(40_000);

    private final int steps;
    private final long seed;

    private TrainStories(int steps, long seed) {
        this.steps = steps;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            throw new IllegalArgumentException("four arguments are needed: folder, steps, seed, sets");
        }
        var sets = new ArrayList<LabelledStories>();
        for (var name : Arrays.asList(arguments).subList(3, arguments.length)) {
            sets.add(LabelledStories.read(Path.of(arguments[0], name + ".jsonl")));
        }
        var training = new TrainStories(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        tell("standard weights", scores(sets, EvidenceWeights.standard()));
        var one = sets.stream().map(set -> set.only(TrainStories::isOfOneHalf)).toList();
        var other = sets.stream()
                .map(set -> set.only(matter -> !isOfOneHalf(matter)))
                .toList();
        training.tellHalves("one half", one, other);
        training.tellHalves("other half", other, one);
        var best = training.search(sets);
        tell("found on all: " + best, scores(sets, best));
    }

    private static boolean isOfOneHalf(String matter) {
        return ((matter.hashCode() * 0x9E3779B9) >>> 31) == 0;
    }

    private void tellHalves(String name, List<LabelledStories> searched, List<LabelledStories> unseen) {
        var best = search(searched);
        tell(name + ", before", scores(searched, EvidenceWeights.standard()));
        tell(name + ", searched", scores(searched, best));
        tell(name + ", unseen before", scores(unseen, EvidenceWeights.standard()));
        tell(name + ", unseen with " + best, scores(unseen, best));
    }

    private EvidenceWeights search(List<LabelledStories> sets) {
        var random = new Random(seed);
        var best = EvidenceWeights.standard();
        double most = mean(scores(sets, best));
        for (int step = 0; step < steps; step++) {
            double size = 0.35 * (1 - 0.8 * step / steps);
            var tried = changed(best, size, random);
            double score = mean(scores(sets, tried));
            if (score > most) {
                most = score;
                best = tried;
                System.out.printf(Locale.ROOT, "  step %d: %.4f %s%n", step, most, best);
            }
        }
        return best;
    }

    /** One to three weights changed, in proportion to what they are. */
    private static EvidenceWeights changed(EvidenceWeights weights, double size, Random random) {
        double[] values = weights.values();
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            int place = random.nextInt(values.length);
            values[place] += random.nextGaussian() * size * Math.max(0.4, Math.abs(values[place]));
        }
        return EvidenceWeights.of(values);
    }

    private static List<Double> scores(List<LabelledStories> sets, EvidenceWeights weights) {
        var settings = StorySettings.standard().withWindow(WHOLE).withWeights(weights);
        return sets.parallelStream()
                .flatMap(set -> set.scores(settings).stream())
                .toList();
    }

    private static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(score -> score).average().orElse(0);
    }

    private static void tell(String what, List<Double> scores) {
        var line = new StringBuilder(what).append(':');
        scores.forEach(score -> line.append(String.format(Locale.ROOT, " %.3f", score)));
        System.out.println(line);
    }
}
