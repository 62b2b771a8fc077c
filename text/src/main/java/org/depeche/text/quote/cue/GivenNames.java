package org.depeche.text.quote.cue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depeche.text.article.Language;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.words.LanguageData;
import org.depeche.text.words.Lexicon;

/** The given names of a language with their gender: from its lexicon, else from a list for all languages. */
public final class GivenNames {
    private final QuoteLanguage language;
    private final Lexicon lexicon;

    /** For languages whose lexicon does not tell genders of names; empty for others. */
    private final Map<String, Gender> listed;

    GivenNames(QuoteLanguage language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
        listed = language.words("tag-given-name-feminine").isEmpty() ? listed() : Map.of();
    }

    /** The gender that the lexicon, else the list of given names, gives a name; unknown where it has none or both. */
    public Gender gender(String name) {
        boolean masculine = false;
        boolean feminine = false;
        for (var entry : lexicon.look(name)) {
            masculine |= language.tagged("tag-given-name-masculine", entry.tag());
            feminine |= language.tagged("tag-given-name-feminine", entry.tag());
        }
        if (language.is("shared-given-name", name.toLowerCase(Locale.ROOT))) {
            return Gender.UNKNOWN;
        }
        var other = listed.getOrDefault(name, Gender.UNKNOWN);
        return masculine == feminine ? other : masculine ? Gender.MASCULINE : Gender.FEMININE;
    }

    /** Whether the lexicon has a word as a given name. */
    public boolean isOne(String name) {
        if (language.is("no-given-name", name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (var entry : lexicon.look(name)) {
            if (language.tagged("tag-given-name-masculine", entry.tag())
                    || language.tagged("tag-given-name-feminine", entry.tag())) {
                return true;
            }
        }
        return listed.containsKey(name);
    }

    private static Map<String, Gender> listed() {
        var names = new HashMap<String, Gender>();
        for (var line : new LanguageData(Language.UNDETERMINED).lines("words/given-names.tsv")) {
            int tab = line.indexOf('\t');
            names.put(line.substring(0, tab), line.endsWith("f") ? Gender.FEMININE : Gender.MASCULINE);
        }
        return names;
    }
}
