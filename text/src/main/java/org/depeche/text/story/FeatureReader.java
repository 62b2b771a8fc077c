package org.depeche.text.story;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;
import org.depeche.text.words.Token;
import org.depeche.text.words.Tokenizer;

/**
 * Reads the features of an article: its words, and what survives translation: names, numbers and the beginnings of long
 * words, which cognates share. What stands in the headline or on top counts more.
 */
final class FeatureReader {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int STEM = 5;
    private static final int LONG_WORD = 6;
    private static final int LEAD = 80;
    private static final double HEADLINE_WEIGHT = 3;
    private static final double LEAD_WEIGHT = 1.5;
    private final Map<Language, Tokenizer> tokenizers = new HashMap<>();
    private final Map<Language, Set<String>> functionWords = new HashMap<>();

    /** The features of {@code article} with their weighted counts. */
    Map<Feature, Double> read(Article article) {
        var counts = new HashMap<Feature, Double>();
        article.headline().ifPresent(headline -> read(article, headline, HEADLINE_WEIGHT, HEADLINE_WEIGHT, counts));
        article.standfirst().ifPresent(standfirst -> read(article, standfirst, LEAD_WEIGHT, LEAD_WEIGHT, counts));
        read(article, article.text(), LEAD_WEIGHT, 1, counts);
        return counts;
    }

    private static Set<String> functionWords(Language language) {
        return new LanguageData(language)
                .lines("words/function-words.txt").stream()
                        .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                        .map(FeatureReader::fold)
                        .collect(Collectors.toSet());
    }

    private void read(Article article, String text, double leadWeight, double weight, Map<Feature, Double> counts) {
        var tokenizer = tokenizers.computeIfAbsent(article.language(), language -> new Tokenizer(language));
        var stops = functionWords.computeIfAbsent(article.language(), FeatureReader::functionWords);
        int place = 0;
        boolean opens = true;
        for (var token : tokenizer.tokenize(text)) {
            if (token.isMark()) {
                opens = isEnd(token.text());
            } else if (!stops.contains(fold(token.folded()))) {
                add(token, opens, place++ < LEAD ? leadWeight : weight, counts);
                opens = false;
            } else {
                place++;
                opens = false;
            }
        }
    }

    private static boolean isEnd(String mark) {
        return ".!?…:«\"“»”".contains(mark);
    }

    private static void add(Token token, boolean opens, double weight, Map<Feature, Double> counts) {
        var form = fold(token.folded());
        if (token.kind() == Token.Kind.NUMBER) {
            count(Feature.Kind.NUMBER, form.replace(',', '.'), form.length() > 1 ? weight : weight / 2, counts);
        } else if (form.length() > 1) {
            boolean isName = !opens && Character.isUpperCase(token.text().charAt(0));
            count(isName ? Feature.Kind.NAME : Feature.Kind.WORD, form, weight, counts);
            if (form.length() >= LONG_WORD) {
                count(Feature.Kind.STEM, form.substring(0, STEM), weight / 2, counts);
            }
        }
    }

    private static void count(Feature.Kind kind, String form, double weight, Map<Feature, Double> counts) {
        counts.merge(new Feature(kind, form), weight, Double::sum);
    }

    private static String fold(String word) {
        var plain = word.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("'", "")
                .replace("’", "");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
