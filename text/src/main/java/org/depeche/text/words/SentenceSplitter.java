package org.depeche.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;

/** Cuts a text into sentences; a line break always ends one. */
public final class SentenceSplitter {
    private static final Pattern END = Pattern.compile("[.!?…]+[\\s\\p{Z}]*[»”\"]?(?=[\\s\\p{Z}]+[\\p{Lu}«“\"])|\\n|$");
    private final Language language;

    public SentenceSplitter(Language language) {
        this.language = language;
    }

    /** The sentences of {@code text} in order: trimmed, without overlap, covering all that is not white space. */
    public List<Span> split(String text) {
        var sentences = new ArrayList<Span>();
        var matcher = END.matcher(text);
        int start = 0;
        while (matcher.find()) {
            var sentence = new Span(start, matcher.end()).trim(text);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = matcher.end();
        }
        return sentences;
    }

    public Language language() {
        return language;
    }
}
