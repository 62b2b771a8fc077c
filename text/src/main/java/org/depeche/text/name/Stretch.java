package org.depeche.text.name;

import java.util.List;

/**
 * A run of pieces of one sentence that a tagger takes for a name, and the mending of its borders.
 *
 * @param end the first piece behind the run
 */
record Stretch(List<Piece> sentence, int first, int end, Name.Kind kind) {
    /** The stretch without what may not begin or end a name of its kind; empty where nothing is left. */
    Stretch trimmed() {
        int last = kind == Name.Kind.ORGANIZATION ? withoutClause() : end;
        while (last > first && !ends(sentence.get(last - 1))) {
            last--;
        }
        int from = first;
        while (from < last && !begins(from, last)) {
            from++;
        }
        return new Stretch(sentence, from, last, kind);
    }

    /** Whether a given name by itself stands right before {@code next}: {@code Juan} before {@code Manuel Robles}. */
    boolean leadsTo(Stretch next) {
        return end == next.first
                && kind == Name.Kind.PERSON
                && next.kind == Name.Kind.PERSON
                && isOneWord()
                && head().is(WordClass.GIVEN_NAME);
    }

    boolean isEmpty() {
        return first == end;
    }

    boolean isOneWord() {
        return end - first == 1;
    }

    Piece head() {
        return sentence.get(first);
    }

    String text() {
        return Gazetteer.key(sentence, first, end);
    }

    /** Whether a capital stands in it, and it is not a lone word that names nothing. */
    boolean isPlausible() {
        boolean named = sentence.subList(first, end).stream().anyMatch(Piece::mayName);
        // « Secrétaire d'Etat »: an office in capitals.
        boolean office = kind == Name.Kind.PERSON
                && head().is(WordClass.ROLE)
                && end - first > 1
                && sentence.get(first + 1).is(SmallWord.OF)
                && !head().is(WordClass.GIVEN_NAME);
        return named && !office && !(isOneWord() && isNeverAlone(head()));
    }

    /** Whether a title, a role or an age tells right there who the person is. */
    boolean isIntroduced() {
        for (int i = Math.max(0, first - 3); i < first; i++) {
            if (sentence.get(i).is(WordClass.TITLE) || sentence.get(i).is(WordClass.ROLE)) {
                return true;
            }
        }
        boolean apposed = end + 1 < sentence.size() && ",(".contains(sentence.get(end).text);
        return apposed
                && (sentence.get(end + 1).is(WordClass.NUMBER)
                        || sentence.get(end + 1).is(WordClass.ROLE)
                        || (end + 2 < sentence.size() && sentence.get(end + 2).is(WordClass.ROLE)));
    }

    /**
     * Where a body's name ends at the latest: before a small word that is neither noun, adjective nor link, before an
     * « et » that begins something else, and behind a listed name that what follows does not go on with.
     */
    private int withoutClause() {
        for (int i = first + 1; i < end; i++) {
            var piece = sentence.get(i);
            boolean known = piece.mayName() || (piece.traits & IN_BODIES) != 0;
            boolean listed = isListed(i - 1) && !piece.is(WordClass.ORGANIZATION_INSIDE);
            if ((!known && !piece.is(WordClass.MARK)) || isOtherThing(i) || (listed && !goesOn(i))) {
                return i;
            }
        }
        return end;
    }

    boolean isListed(int i) {
        return sentence.get(i).is(WordClass.ORGANIZATION) || sentence.get(i).is(WordClass.ORGANIZATION_INSIDE);
    }

    /** {@code l'Assemblée nationale et la démission}; {@code le ministère de l'Économie et des Finances} is one body. */
    private boolean isOtherThing(int i) {
        boolean joins = i + 1 < end
                && (sentence.get(i + 1).is(SmallWord.OF) || sentence.get(i + 1).mayName());
        return sentence.get(i).is(SmallWord.AND) && !joins;
    }

    /** Whether a listed name goes on: {@code le Sénat américain}, {@code l'Assemblée des maires}. */
    private boolean goesOn(int i) {
        var piece = sentence.get(i);
        return piece.mayName()
                || piece.is(WordClass.DEMONYM)
                || piece.is(WordClass.MARK)
                || piece.is(SmallWord.OF)
                || piece.is(SmallWord.AND);
    }

    private static final long IN_BODIES = WordClass.NOMINAL.bit()
            | WordClass.LINKING.bit()
            | WordClass.PARTICLE.bit()
            | WordClass.NUMBER.bit()
            | WordClass.ORGANIZATION_INSIDE.bit()
            | WordClass.COUNTRY_INSIDE.bit()
            | WordClass.PLACE_INSIDE.bit();

    private static boolean ends(Piece piece) {
        return !piece.is(WordClass.MARK) && (piece.mayName() || !piece.is(WordClass.LINKING));
    }

    private boolean begins(int from, int last) {
        var piece = sentence.get(from);
        if (piece.is(WordClass.MARK) || piece.text.endsWith("'")) {
            return false;
        }
        boolean more = last - from > 1;
        if (more && kind == Name.Kind.PERSON && piece.is(WordClass.TITLE) && !piece.is(WordClass.GIVEN_NAME)) {
            return false;
        }
        return piece.mayName() ? !(more && isOrdinaryOpening(piece, false)) : isSmallBeginning(piece, from);
    }

    /** Small words that begin a name: a person's particle, what a list knows, the general word of a place or body. */
    private boolean isSmallBeginning(Piece piece, int from) {
        return switch (kind) {
            case PERSON -> isPersonsParticle(piece, from);
            case PLACE ->
                piece.is(WordClass.PLACE)
                        || piece.is(WordClass.COUNTRY)
                        || (piece.is(WordClass.PLACE_PART) && !isOneOfMany(from));
            case ORGANIZATION -> piece.is(WordClass.ORGANIZATION) || piece.is(WordClass.ORGANIZATION_PART);
        };
    }

    /** {@code une rue de Lyon} is no name, {@code la rue de Lyon} is. */
    private boolean isOneOfMany(int from) {
        return from > 0 && sentence.get(from - 1).is(SmallWord.ONE_OF_MANY);
    }

    private boolean isPersonsParticle(Piece piece, int from) {
        boolean titled = from > 0
                && (sentence.get(from - 1).is(WordClass.TITLE)
                        || sentence.get(from - 1).is(WordClass.SPEECH));
        return piece.is(WordClass.PARTICLE) && (titled || !piece.is(SmallWord.NO_PERSON_START));
    }

    /** A word of every day that is capitalised only because the sentence begins with it. */
    static boolean isOrdinaryOpening(Piece piece, boolean alone) {
        if (!piece.is(WordClass.SENTENCE_START) || !piece.is(WordClass.COMMON_WORD)) {
            return false;
        }
        boolean known = (piece.traits & (alone ? SURELY_NAME : MAYBE_NAME)) != 0;
        boolean elsewhere = piece.is(WordClass.SEEN_INSIDE_SENTENCE) && !piece.is(WordClass.SEEN_SMALL);
        boolean speaks = piece.is(WordClass.GIVEN_NAME) && piece.is(WordClass.SEEN_BESIDE_SPEECH);
        return !known && !elsewhere && !piece.is(WordClass.SEEN_AS_PERSON) && !speaks;
    }

    private static final long SURELY_NAME = WordClass.CITY.bit()
            | WordClass.COUNTRY.bit()
            | WordClass.PLACE.bit()
            | WordClass.ORGANIZATION.bit()
            | WordClass.UPPER_CASE.bit();
    private static final long MAYBE_NAME = SURELY_NAME | WordClass.PROPER_WORD.bit() | WordClass.GIVEN_NAME.bit();

    static boolean isNeverAlone(Piece piece) {
        return piece.is(WordClass.NEVER)
                || piece.is(WordClass.CALENDAR)
                || piece.is(WordClass.INITIAL)
                || (piece.is(WordClass.DEMONYM) && !piece.is(WordClass.CITY) && !piece.is(WordClass.COUNTRY))
                || isOrdinaryOpening(piece, true);
    }
}
