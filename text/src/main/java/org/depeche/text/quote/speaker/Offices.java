package org.depeche.text.quote.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.jspecify.annotations.Nullable;

/** The offices that a text binds to names, each with the words that stand by it. */
final class Offices {
    private static final int SMALL_WORD = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

    private final QuoteLanguage language;
    private final List<Office> offices = new ArrayList<>();
    private final Set<String> counsel = new HashSet<>();

    Offices(QuoteLanguage language) {
        this.language = language;
    }

    void add(String noun, String phrase, String name) {
        offices.add(office(noun, phrase, name));
    }

    private Office office(String noun, String phrase, String name) {
        var other = language.sameOffice(phrase.toLowerCase(Locale.ROOT).replace('’', '\''));
        return other == null
                ? new Office(noun, words(phrase), name)
                : new Office(plain(other), words(other.substring(plain(other).length())), name);
    }

    /** What an office is called by its noun and the word before that: « premier ministre » is not « ministre ». */
    String noun(String before, String role) {
        var both = before + " " + role;
        return language.is("ranked-role", both) ? both : role;
    }

    /** Takes in somebody whose title is a lawyer's: « Me Anne Petit ». */
    void addCounsel(String name) {
        counsel.add(name);
    }

    /** Those who were called by a noun, or by one of which it is the kind: « le magistrat » for the prosecutor. */
    Set<String> bearers(String noun) {
        var bearers = new HashSet<String>(language.is("counsel", noun) ? counsel : Set.of());
        for (var office : offices) {
            if (language.isOffice(office.noun, noun) || language.isKind(noun, office.noun)) {
                bearers.add(office.name);
            }
        }
        return bearers;
    }

    /** Those whom the text calls by a noun. */
    Set<String> called(String noun) {
        var called = new HashSet<String>();
        for (var office : offices) {
            if (language.isOffice(office.noun, noun)) {
                called.add(office.name);
            }
        }
        return called;
    }

    /** Adds an office told in apposition, which any other one outranks. */
    void addFirst(String noun, String phrase, String name) {
        offices.add(0, office(noun, phrase, name));
    }

    /**
     * Who was called by a role's noun, last.
     *
     * @param complement the words behind the noun: somebody called by others is not meant
     */
    @Nullable String byRole(String noun, List<String> complement) {
        var wanted = words(String.join(" ", complement));
        var other = other(noun, complement);
        if (!plain(other).equals(other)) {
            wanted = words(other.substring(plain(other).length()));
        } else if (!other.equals(noun)) {
            return unqualified(other);
        }
        String sharing = null;
        String any = null;
        for (var office : offices) {
            if (language.isOffice(office.noun, plain(other))) {
                boolean shared = office.words.stream().anyMatch(wanted::contains);
                sharing = shared ? office.name : sharing;
                any = office.name;
            }
        }
        var bare = sharing == null ? unqualified(plain(other)) : sharing;
        return bare == null && wanted.isEmpty() ? any : bare;
    }

    /** Who was called by a role's noun and by one of the words behind it, last; null for nobody. */
    @Nullable String sharing(String noun, List<String> complement) {
        var wanted = words(String.join(" ", complement));
        String sharing = null;
        for (var office : offices) {
            boolean shared = office.words.stream().anyMatch(wanted::contains);
            sharing = shared && language.isOffice(office.noun, noun) ? office.name : sharing;
        }
        return sharing;
    }

    /** The noun that an office also goes by: « président » for « chef de l'Etat »; else its own. */
    String alike(String noun, List<String> complement) {
        return plain(other(noun, complement));
    }

    /** The other name of an office: « président », « ministre:justice » for « garde des Sceaux »; else its noun. */
    private String other(String noun, List<String> complement) {
        var other = language.sameOffice(noun + " " + String.join(" ", complement));
        return other == null ? noun : other;
    }

    private static String plain(String office) {
        int of = office.indexOf(':');
        return of < 0 ? office : office.substring(0, of);
    }

    /** Who was called by a noun and nothing else, last. */
    private @Nullable String unqualified(String noun) {
        String found = null;
        for (var office : offices) {
            found = office.isBare() && language.isOffice(office.noun, noun) ? office.name : found;
        }
        return found;
    }

    /**
     * Whether the text binds a name to roles, and not to this one.
     *
     * @param told whether the role is told with what it is of: « le chef du port », which nobody is by the way
     */
    boolean hasOtherOffice(String name, String noun, boolean told) {
        boolean sure = told || language.is("exclusive-role", noun) || language.is("role-bound", noun);
        boolean other = false;
        for (var office : offices) {
            if (office.name.equals(name)) {
                if (language.isOffice(office.noun, noun)) {
                    return false;
                }
                boolean both = isForAnybody(noun) && isForAnybody(office.noun);
                other |= (sure && !both)
                        || language.is("role-bound", office.noun)
                        || !(isForAnybody(noun) || isForAnybody(office.noun));
            }
        }
        return other;
    }

    /** « le vainqueur », « l'ex-otage »: what somebody may be beside any office. */
    private boolean isForAnybody(String noun) {
        return language.is("role-beside", language.bare(noun));
    }

    /** The words of a phrase that tell one office from another: « intérieur » in « le ministre de l'Intérieur ». */
    private static Set<String> words(String phrase) {
        var words = new HashSet<String>();
        for (var word : NO_WORD.split(phrase.toLowerCase(Locale.ROOT).replace('’', '\''))) {
            if (word.length() > SMALL_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    /** A role that the text binds to a name, with the words that stand by it. */
    private record Office(String noun, Set<String> words, String name) {
        /** Whether nothing but its noun, be it of two words (« premier ministre »), tells the office. */
        boolean isBare() {
            return words.size() <= Math.max(1, Offices.words(noun).size());
        }
    }
}
