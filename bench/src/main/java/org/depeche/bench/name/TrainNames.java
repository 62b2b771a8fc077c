package org.depeche.bench.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depeche.text.article.Language;
import org.depeche.text.name.NameLearner;

/** Trains the model of names of a language: {@code TrainNames LANGUAGE MODEL.gz [FILE.bio]}. */
public final class TrainNames {
    private static final int SEED = 20161223;
    private static final int ROUNDS = 3;
    private static final int PATTERN_ARTICLES = 4_000;

    private TrainNames() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("TrainNames LANGUAGE MODEL.gz [FILE.bio] is needed");
        }
        var language = Language.parse(arguments[0]);
        var random = new Random(SEED);
        var articles = new ArrayList<>(new PatternSentences(language, random).articles(PATTERN_ARTICLES));
        for (var file : List.of(arguments).subList(2, arguments.length)) {
            articles.addAll(BioFile.read(Path.of(file), language));
        }
        var learner = new NameLearner(language);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(articles, random);
            articles.forEach(article -> learner.learn(article.article(), article.names()));
        }
        Files.write(Path.of(arguments[1]), learner.model());
    }
}
