package org.depeche.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;

/** Cuts a text into words, numbers and marks, each with its place. */
public final class Tokenizer {
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>\\d+(?:[.,]\\d+)*)|(?<word>\\p{L}+['’]|[\\p{L}\\p{N}]+)|[^\\s\\p{Z}]");

    public List<Token> tokenize(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            var kind = matcher.group("number") != null
                    ? Token.Kind.NUMBER
                    : matcher.group("word") != null ? Token.Kind.WORD : Token.Kind.MARK;
            var form = matcher.group();
            tokens.add(new Token(
                    kind,
                    form,
                    form.toLowerCase(Locale.ROOT).replace('’', '\''),
                    new Span(matcher.start(), matcher.end())));
        }
        return tokens;
    }
}
