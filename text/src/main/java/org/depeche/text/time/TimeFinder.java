package org.depeche.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;
import org.depeche.text.words.LanguageData;
import org.depeche.text.words.Lexicon;

/**
 * Finds time expressions and gives them TIMEX3 values; a language without data has none.
 *
 * <p>Thread-safe; a language's grammar is read at its first use and kept.
 */
public final class TimeFinder {
    /** Words of a qualifier before an expression: « aux alentours de », « près de ». */
    private static final int LONGEST_MOD = 2;

    private final Map<Language, TimeGrammar> grammars = new ConcurrentHashMap<>();

    /** The time expressions of an article's text in order, with its publication date as their anchor. */
    public List<TimeExpression> find(Article article) {
        return find(article, article.published());
    }

    /**
     * The same with another anchor.
     *
     * @param anchor the day the text speaks from; one known only to its month or year fixes no day
     */
    public List<TimeExpression> find(Article article, Optional<PartialDate> anchor) {
        return find(article.text(), article.language(), anchor);
    }

    /** The time expressions of any text: a headline, a caption. */
    public List<TimeExpression> find(String text, Language language, Optional<PartialDate> anchor) {
        var grammar = grammars.computeIfAbsent(language, one -> TimeGrammar.of(new LanguageData(one)));
        var tokens = TimeTokens.of(text);
        var resolver = new TimeResolver(
                tokens, new TenseReader(grammar.tenses(), Lexicon.of(language), tokens), Anchor.of(anchor));
        var expressions = new ArrayList<TimeExpression>();
        for (var found : new RuleMatcher(grammar, tokens).match()) {
            resolver.value(found).ifPresent(value -> expressions.add(expression(found, value, tokens, grammar)));
        }
        return List.copyOf(expressions);
    }

    private static TimeExpression expression(Meaning found, String value, TimeTokens tokens, TimeGrammar grammar) {
        var span = new Span(tokens.start(found.first()), tokens.end(found.end() - 1));
        return new TimeExpression(span, type(found, value), value, mod(found, tokens, grammar));
    }

    /** The qualifier among the expression's own words, else the one right before it. */
    private static Optional<TimeExpression.Mod> mod(Meaning found, TimeTokens tokens, TimeGrammar grammar) {
        for (int at = found.first(); at < found.end(); at++) {
            var mod = grammar.mod(tokens, at);
            if (mod.isPresent()) {
                return mod;
            }
        }
        for (int at = Math.max(0, found.first() - LONGEST_MOD); at < found.first(); at++) {
            var before = grammar.mod(tokens, at);
            if (before.filter(mod -> mod == TimeExpression.Mod.APPROX).isPresent()) {
                return before;
            }
        }
        return Optional.empty();
    }

    private static TimeExpression.Type type(Meaning found, String value) {
        return switch (found.rule().operation()) {
            case SET -> TimeExpression.Type.SET;
            case LENGTH -> TimeExpression.Type.DURATION;
            default ->
                TimeResolver.isTime(found, value)
                        ? TimeExpression.Type.TIME
                        : value.startsWith("P") && !value.endsWith("_REF")
                                ? TimeExpression.Type.DURATION
                                : TimeExpression.Type.DATE;
        };
    }
}
