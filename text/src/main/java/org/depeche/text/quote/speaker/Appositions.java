package org.depeche.text.quote.speaker;

import java.util.Arrays;
import java.util.Locale;
import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.jspecify.annotations.Nullable;

/** Finds the person whom a source names at its head or in apposition to it. */
final class Appositions {
    private static final int PIECES = 3;
    private static final int LONGEST_PIECE = 60;
    private static final int LONGEST_AGE = 12;

    private final String text;
    private final QuoteLanguage language;
    private final Speakers speakers;
    private final SourceWords wording;

    Appositions(String text, QuoteLanguage language, Speakers speakers, SourceWords wording) {
        this.text = text;
        this.language = language;
        this.speakers = speakers;
        this.wording = wording;
    }

    /** The person named at the head of a source or in apposition to it, its genitives left aside. */
    @Nullable String person(Span source) {
        Speakers.Mention found = null;
        for (var mention : speakers.within(source)) {
            boolean named =
                    mention.isPerson() && !isGoverned(source, mention.span().start());
            // « le député Insoumis (gauche) Jean Petit »: a party may be taken for a name of one word.
            boolean surer = found == null || (!found.isFull() && mention.isFull()) || isTitled(mention);
            found = named && surer ? mention : found;
        }
        if (found != null) {
            // « le maire de Bourg, Jean Petit »: so may a town.
            var apposed = found.isFull() || found.span().start() == source.start() ? null : apposed(source);
            return apposed == null ? found.name() : apposed;
        }
        var covering = speakers.mentionAt(new Span(source.start(), source.start() + 1));
        return covering != null && covering.isPerson() && covering.span().contains(source.end() - 1)
                ? covering.name()
                : apposed(source);
    }

    /** « le rapport Petit »: whether a name within a source tells what it is of. */
    boolean isGoverned(Span source, Speakers.Mention mention) {
        return mention.span().start() > source.start()
                && isGoverned(source, mention.span().start());
    }

    /** « M. Petit »: whether a title makes a name a person's for certain. */
    private boolean isTitled(Speakers.Mention mention) {
        var before = wording.steps(text.substring(
                        Math.max(0, mention.span().start() - LONGEST_AGE),
                        mention.span().start())
                .toLowerCase(Locale.ROOT));
        return language.is("title", before[before.length - 1]);
    }

    /**
     * Whether a name hangs on a preposition: « l'avocat de Jean Petit », « l'avocat du maire Jean Petit »; it does not in
     * « le ministre de la Justice Jean Petit », where the role it belongs to is the phrase's own head.
     */
    private boolean isGoverned(Span source, int at) {
        var before = text.substring(source.start(), at);
        var words = wording.steps(before.substring(before.lastIndexOf(',') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\''));
        if (language.is("namesake", words[words.length - 1])
                || language.is("agent", words[words.length - 1])
                || isOfMinister(before)) {
            return true;
        }
        if (words.length > 2
                && language.is("counsel-title", words[words.length - 1])
                && language.is("counsel", words[1])) {
            return false;
        }
        if (words.length > 2 && language.is("genitive", words[words.length - 1])) {
            return true;
        }
        words = withoutPlace(before, words);
        int role = words.length - 1;
        while (role >= 0 && !wording.isOffice(words[role])) {
            role--;
        }
        if (role > 0 && language.is("conjunction", words[role - 1])) {
            // « le président du port et maire Jean Petit » bears both.
            int first = role - 2;
            while (first >= 0 && !wording.isOffice(words[first])) {
                first--;
            }
            role = first < 0 ? role : first;
        }
        for (int word = (role < 0 ? words.length : role) - 1; word >= 0; word--) {
            boolean joins = language.is("conjunction", words[word])
                    && (word + 1 == words.length || language.is("determiner", words[word + 1]));
            if (joins || language.is("genitive", words[word]) || language.is("preposition", words[word])) {
                return true;
            }
        }
        return false;
    }

    /** « le Niçois de Valmont Jean Petit »: the words before a name without the place right before it. */
    private String[] withoutPlace(String before, String[] words) {
        int last = before.stripTrailing().length();
        int start = last;
        while (start > 0 && (Character.isLetter(before.charAt(start - 1)) || before.charAt(start - 1) == '-')) {
            start--;
        }
        boolean place = words.length > 3
                && start < last
                && Character.isUpperCase(before.charAt(start))
                && language.is("genitive", words[words.length - 2])
                && language.is("definite", words[0]);
        return place ? Arrays.copyOf(words, words.length - 2) : words;
    }

    /** « un porte-parole du ministre de l'Intérieur, Jean Petit »: the name is the minister's, and who speaks for him has none. */
    private boolean isOfMinister(String before) {
        int comma = before.indexOf(',');
        if (comma < 0 || !before.substring(comma + 1).isBlank()) {
            return false;
        }
        var words = wording.steps(
                before.substring(0, comma).toLowerCase(Locale.ROOT).replace('’', '\''));
        boolean nobody = words.length > 3
                && language.is("indefinite", words[0])
                && language.is("spokesperson", words[1])
                && language.is("genitive", words[2]);
        return nobody
                && (language.is("exclusive-role", words[3])
                        || language.is("exclusive-role", words[Math.min(4, words.length - 1)]));
    }

    /** « le maire de Valmont, Jean Petit, » and « Jean Petit, le maire de Valmont, »: the name beside the comma. */
    private @Nullable String apposed(Span source) {
        if (language.is("anaphora", wording.fold(source)) || wording.isPlural(source)) {
            return null;
        }
        // « le cabinet du ministre, Jean Petit »: the name is the minister's.
        boolean body = wording.isBody(source) && wording.isDefinite(source);
        if (text.startsWith(", ", source.end()) && !body) {
            int name = behindTitle(source.end() + 2);
            var behind = speakers.mentionAt(new Span(name, name + 1));
            boolean here = behind != null
                    && behind.isPerson()
                    && (behind.span().start() == name || behind.span().start() == source.end() + 2);
            if (behind != null && here && closes(behind.span().end())) {
                return behind.name();
            }
            var titled = behindOffice(source.end() + 2);
            if (titled != null) {
                return titled;
            }
        }
        var farther = behindComplements(source);
        if (farther != null) {
            return farther;
        }
        int comma =
                source.start() > 3 && isDash(source.start() - 2) ? source.start() - 3 : beforeAge(source.start() - 2);
        var ahead = comma > 0 && (text.startsWith(", ", comma) || isDash(comma + 1))
                ? speakers.mentionAt(new Span(comma - 1, comma))
                : null;
        // « après la mort de Jean Petit, le maire a dit »: an apposition is closed as it was opened.
        var words = wording.steps(wording.fold(source));
        boolean oneOf = words.length > 2
                && language.is("indefinite", words[0])
                && language.is("genitive", words[1])
                && ahead != null
                && !isLed(ahead.span().start());
        boolean closed = closes(source.end()) || goesOn(source.end()) || oneOf;
        return ahead != null
                        && ahead.isPerson()
                        && ahead.span().end() == comma
                        && wording.isPhrase(source)
                        && !wording.isBody(source)
                        && closed
                ? ahead.name()
                : null;
    }

    /** « après la venue de Jean Petit, un des marins a dit »: whether a preposition leads to a name. */
    private boolean isLed(int name) {
        var before = wording.steps(
                text.substring(Math.max(0, name - LONGEST_AGE), name).toLowerCase(Locale.ROOT));
        var last = before[before.length - 1];
        return language.is("preposition", last) || language.is("genitive", last);
    }

    /** « un de ses avocats, Me Anne Petit »: the place behind a title, if one stands there. */
    private int behindTitle(int at) {
        int space = text.indexOf(' ', at);
        boolean title = space > at
                && space < text.length() - 1
                && language.is("title", text.substring(at, space).toLowerCase(Locale.ROOT));
        return title ? space + 1 : at;
    }

    private boolean isDash(int at) {
        return "-–—".indexOf(text.charAt(at)) >= 0 && text.charAt(at - 1) == ' ';
    }

    /** « un autre membre du conseil, le conseiller Jean Petit »: a name that its own office leads to. */
    private @Nullable String behindOffice(int at) {
        var next = speakers.within(new Span(at, Math.min(text.length(), at + LONGEST_PIECE)));
        if (next.isEmpty() || !next.get(0).isPerson() || !next.get(0).isFull()) {
            return null;
        }
        var lead = text.substring(at, next.get(0).span().start()).stripTrailing();
        // « un ancien du parti, le ministre de la Mer, Anne Petit »: the name behind its own comma.
        lead = lead.endsWith(",") ? lead.substring(0, lead.length() - 1) : lead;
        // The mention may hold the office itself.
        var words = wording.steps((lead + " " + next.get(0).span().of(text))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\''));
        boolean led = words.length > 1
                && language.is("definite", words[0])
                && (wording.isOffice(words[1]) || closes(next.get(0).span().end()));
        return led && lead.chars().noneMatch(letter -> ",.;:«»\"“”\n".indexOf(letter) >= 0)
                ? next.get(0).name()
                : null;
    }

    /** « Jean Petit, 51 ans, un habitué »: the comma before what begins with a figure, else the comma given. */
    private int beforeAge(int comma) {
        int earlier = comma > 0 && text.startsWith(", ", comma) ? text.lastIndexOf(", ", comma - 1) : -1;
        boolean age = earlier > 0 && comma - earlier < LONGEST_AGE && Character.isDigit(text.charAt(earlier + 2));
        return age ? earlier : comma;
    }

    /** « dit le directeur du port de Valmont, dans le sud, Jean Petit, »: a role, where, and who it is. */
    private @Nullable String behindComplements(Span source) {
        if (!wording.isDefinite(source) || !wording.hasOffice(source)) {
            return null;
        }
        int end = behindBracket(source.end());
        for (int piece = 0; piece < PIECES; piece++) {
            int comma = text.indexOf(", ", end);
            if (comma < 0
                    || comma - end > LONGEST_PIECE
                    || !wording.isComplement(text.substring(end, comma).strip())) {
                return null;
            }
            var mention = speakers.mentionAt(new Span(comma + 2, comma + 3));
            boolean here =
                    mention != null && mention.isPerson() && mention.span().start() == comma + 2;
            if (mention != null && here && closes(mention.span().end())) {
                return mention.name();
            }
            var titled = behindOffice(comma + 2);
            if (titled != null) {
                return titled;
            }
            end = comma + 2;
        }
        return null;
    }

    /** « le maire de Valmont (Orve), Jean Petit »: the place behind a bracket that begins at {@code at}. */
    private int behindBracket(int at) {
        int closing = text.startsWith(" (", at) ? text.indexOf(')', at) : -1;
        return closing > 0 && closing - at < LONGEST_PIECE ? closing + 1 : at;
    }

    /** Whether a phrase goes on at a place: « le maire à la retraite, », « un voisin qui passait, ». */
    private boolean goesOn(int at) {
        var rest =
                text.substring(at, Math.min(text.length(), at + LONGEST_PIECE)).strip();
        return wording.isComplement(rest) || language.is("relative", wording.steps(rest)[0]);
    }

    /** Whether an apposition ends at a place: nothing, a mark or a bracket follows. */
    private boolean closes(int at) {
        return text.substring(at, Math.min(text.length(), at + 2)).isBlank()
                || ",.;:)»\"”\n".indexOf(text.charAt(at)) >= 0
                || text.startsWith(" (", at);
    }
}
