package org.depeche.text.name;

import java.util.List;

/** What the titles, offices and parties that introduce a person tell of where the name begins and ends, and of its kind. */
final class Introduction {
    private static final int LONGEST_TITLED = 4;
    private static final int FARTHEST_MINISTER = 5;

    private final Stretch stretch;
    private final List<Piece> sentence;
    private final int first;
    private final int end;
    private final Name.Kind kind;

    Introduction(Stretch stretch) {
        this.stretch = stretch;
        sentence = stretch.sentence();
        first = stretch.first();
        end = stretch.end();
        kind = stretch.kind();
    }

    /** {@code Gov. Ann Lee} is a person, whatever the model took it for; {@code GOP Sen.} is the body before a title. */
    Stretch withTitleRead() {
        if (end - first < 2) {
            return stretch;
        }
        if (isShortTitle(sentence.get(end - 1))) {
            return new Stretch(sentence, first, end - 1, Name.Kind.ORGANIZATION);
        }
        return isShortTitle(stretch.head()) ? new Stretch(sentence, first, end, Name.Kind.PERSON) : stretch;
    }

    /** Where a name ends that a short title leads, whatever the model left out of it: {@code Sen. Hugh Garner}. */
    static int endBehindTitle(List<Piece> sentence, int first, int end) {
        int last = end;
        while (isShortTitle(sentence.get(first))
                && last < Math.min(sentence.size(), first + LONGEST_TITLED)
                && sentence.get(last).mayName()) {
            last++;
        }
        return last;
    }

    /** A title that a stop shortens; « St. » leads to places and schools as well. */
    private static boolean isShortTitle(Piece piece) {
        return piece.is(WordClass.TITLE) && piece.text.endsWith(".") && !piece.folded.equals("st.");
    }

    /** {@code Facebook M. Carel}, two names that a page ran together: the one that a title begins. */
    Stretch behindTitle() {
        for (int i = end - 2; i > first; i--) {
            if (isShortTitle(sentence.get(i)) && !sentence.get(i - 1).is(WordClass.GIVEN_NAME)) {
                return new Stretch(sentence, i + 1, end, Name.Kind.PERSON);
            }
        }
        return stretch;
    }

    /**
     * {@code le député Insoumis Hugo Carel}, {@code le chef des Insoumis Hugo Carel}, {@code le procureur de la République Hugo
     * Carel}: the party or what else is no name before a person's full name.
     */
    Stretch withoutParty() {
        if (kind == Name.Kind.ORGANIZATION || end - first < 3 || first == 0) {
            return stretch;
        }
        var before = sentence.get(first - 1);
        boolean hangs = before.is(SmallWord.OF) || (stretch.head().is(WordClass.NEVER) && before.is(WordClass.LINKING));
        boolean led = before.is(WordClass.ROLE) || (hangs && isBehindRole());
        boolean party = stretch.head().is(WordClass.COMMON_WORD)
                && !stretch.head().is(WordClass.GIVEN_NAME)
                && sentence.get(first + 1).is(WordClass.GIVEN_NAME);
        return led && party ? new Stretch(sentence, first + 1, end, Name.Kind.PERSON) : stretch;
    }

    /** {@code Défense Juan} in {@code le ministre de la Défense Juan Robles} begins with no name but with an office. */
    Stretch withoutPortfolio() {
        if (stretch.isEmpty()) {
            return stretch;
        }
        var head = stretch.head();
        // « Justice » is a given name too, but no article leads to one.
        boolean word = head.is(WordClass.COMMON_WORD)
                && first > 1
                && !(head.is(WordClass.GIVEN_NAME) && sentence.get(first - 1).is(SmallWord.OF));
        if (!word || !isBehindMinister()) {
            return stretch;
        }
        int from = first + 1;
        while (from < end && !sentence.get(from).is(WordClass.GIVEN_NAME)) {
            from++;
        }
        var rest = new Stretch(sentence, first + 1, end, Name.Kind.PERSON);
        return from == end && isNameOnly(rest) ? rest : new Stretch(sentence, from, end, Name.Kind.PERSON);
    }

    /**
     * Where a person's name begins behind a body's or a place's in {@code la patronne du Parti rural Odile Varenne} and in {@code
     * le Sénat de Louis Petit}; zero where none does. {@code le directeur de l'Institut Louis Petit} is left whole: many bodies
     * bear a person's name.
     */
    int personBehind() {
        boolean led = kind != Name.Kind.PERSON
                && first > 1
                && (sentence.get(first - 1).is(WordClass.LINKING)
                        || sentence.get(first - 1).is(WordClass.ROLE)
                        || sentence.get(first - 1).text.endsWith("'"))
                && isBehindRole();
        for (int i = first + 1; kind != Name.Kind.PERSON && i < end; i++) {
            var before = sentence.get(i - 1);
            boolean closed = before.is(WordClass.UPPER_CASE)
                    || (!before.mayName() && !before.is(WordClass.LINKING) && !before.is(WordClass.PARTICLE));
            if (sentence.get(i).is(WordClass.GIVEN_NAME)
                    && sentence.get(i).mayName()
                    && (i < end - 1
                            ? (led && closed)
                                    || (isBehindListed(i) && sentence.get(i + 1).mayName())
                                    || (isBehindRegion(i) && sentence.get(i + 1).mayName())
                            : before.is(WordClass.UPPER_CASE) && stretch.isListed(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    /** « le député de l'Hérault Jean Petit »: right behind a region or department near the stretch's head. */
    private boolean isBehindRegion(int i) {
        return isBehindRole()
                && i > 1
                && i <= first + 2
                && sentence.get(i - 1).is(WordClass.PLACE)
                && (sentence.get(i - 2).is(SmallWord.LINKING_ARTICLE)
                        || sentence.get(i - 2).is(SmallWord.OF)
                        || sentence.get(i - 2).text.endsWith("'"));
    }

    /** Right behind a listed body, or behind it and « of ». */
    private boolean isBehindListed(int i) {
        return stretch.isListed(i - 1)
                || (i - 2 >= first && sentence.get(i - 1).is(SmallWord.OF) && stretch.isListed(i - 2));
    }

    /** {@code M. Hollande}: whether a title stands right before it, which makes a person of what may be a place. */
    boolean isTitled() {
        return first > 0
                && sentence.get(first - 1).is(WordClass.TITLE)
                && !sentence.get(first - 1).is(WordClass.ROLE)
                && isShortTitle(sentence.get(first - 1));
    }

    /** {@code le ministre cambodgien Hun Tep}: whether an office stands right before it, or before a people's adjective there. */
    boolean isOfBearer() {
        int role = first - 1;
        while (role > 0
                && sentence.get(role).is(WordClass.DEMONYM)
                && !sentence.get(role).mayName()) {
            role--;
        }
        return role >= 0 && sentence.get(role).is(WordClass.ROLE) && isNameOnly(stretch);
    }

    private boolean isBehindRole() {
        for (int i = Math.max(0, first - FARTHEST_MINISTER); i < first; i++) {
            if (sentence.get(i).is(WordClass.ROLE) || sentence.get(i).is(WordClass.MINISTER)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindMinister() {
        boolean linked = sentence.get(first - 1).is(WordClass.LINKING);
        for (int i = Math.max(0, first - FARTHEST_MINISTER); linked && i < first; i++) {
            if (sentence.get(i).is(WordClass.MINISTER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is two capitalised words or more, none of them a word of every day or all in capitals. */
    private static boolean isNameOnly(Stretch stretch) {
        return stretch.end() - stretch.first() > 1
                && stretch.sentence().subList(stretch.first(), stretch.end()).stream()
                        .allMatch(piece ->
                                piece.mayName() && !piece.is(WordClass.COMMON_WORD) && !piece.is(WordClass.UPPER_CASE));
    }
}
