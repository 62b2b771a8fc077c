package org.depeche.text.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** A language by its BCP 47 primary subtag in lower case: {@code fr}, {@code en}; {@code und} where it is not known. */
public record Language(String tag) {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");

    public static final Language FRENCH = new Language("fr");
    public static final Language ENGLISH = new Language("en");
    public static final Language UNDETERMINED = new Language("und");

    public Language {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("language '" + tag + "': two or three small letters are needed");
        }
    }

    /** Reads any BCP 47 tag ({@code fr-CA}, {@code EN_gb}); what is none becomes {@link #UNDETERMINED}. */
    public static Language parse(String tag) {
        var primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return TAG.matcher(primary).matches() ? new Language(primary) : UNDETERMINED;
    }

    public boolean isKnown() {
        return !equals(UNDETERMINED);
    }
}
