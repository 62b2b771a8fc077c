package org.depeche.text.words;

import org.depeche.text.article.Language;

/**
 * What {@link FoldedText} folds away beside the typography.
 *
 * @param language whose thousands separators, hours and numbered nouns ({@code acte VIII}) are read
 * @param keepsAccents whether {@code é} stays apart from {@code e}
 */
public record Folding(Language language, boolean keepsAccents) {

    /** Any language's numbers; accents stay. */
    public static Folding standard() {
        return new Folding(Language.UNDETERMINED, true);
    }

    public Folding withLanguage(Language another) {
        return new Folding(another, keepsAccents);
    }

    public Folding withoutAccents() {
        return new Folding(language, false);
    }
}
