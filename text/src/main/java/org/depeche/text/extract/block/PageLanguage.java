package org.depeche.text.extract.block;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageIdentifier;

/** Tells a page's language: by its prose where that is one we identify, else by its own word for it, else by its letters. */
public final class PageLanguage {
    private static final int SAMPLE = 3_000;
    private static final int ENOUGH = 150;
    private static final Set<String> IDENTIFIED = Set.of("fr", "en", "es", "de", "it", "pt", "nl");
    private final LanguageIdentifier identifier = new LanguageIdentifier();

    /**
     * A page's language.
     *
     * @param told whether its own word for it decided, and not its prose
     */
    public record Found(Language language, boolean told) {}

    /**
     * The language of {@code blocks}.
     *
     * @param declared what the page says; templates often say {@code en} of anything
     */
    public Found of(List<PageBlock> blocks, Optional<String> declared) {
        var sample = new StringBuilder();
        for (var block : blocks) {
            if (sample.length() < SAMPLE && block.isProse() && !block.isFurniture()) {
                sample.append(block.text(), 0, Math.min(block.length(), SAMPLE)).append('\n');
            }
        }
        var said = declared.map(Language::parse).orElse(Language.UNDETERMINED);
        if (sample.length() < ENOUGH && said.isKnown()) {
            return new Found(said, true);
        }
        // A page in a language outside the seven would be taken for one of them: there the page's word is better.
        if (said.isKnown() && !IDENTIFIED.contains(said.tag())) {
            return new Found(said, true);
        }
        var identified = identifier.identify(sample.toString());
        if (!identified.isKnown() && said.isKnown()) {
            return new Found(said, true);
        }
        boolean guess = !identified.isKnown() && sample.length() >= ENOUGH;
        return new Found(guess ? TellingLetters.standard().of(sample.toString()) : identified, false);
    }
}
