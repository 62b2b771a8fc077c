package org.depeche.text.name;

/** What is known of a piece of text by itself; each is one bit of a piece's {@code traits}, in this order. */
@SuppressWarnings("EnumOrdinal") // the bits are the rows of trained models: the order here is their format
enum WordClass {
    CAPITALIZED,
    UPPER_CASE,
    INITIAL,
    NUMBER,
    MARK,
    SENTENCE_START,
    AFTER_QUOTE,
    HYPHENATED,
    COMMON_WORD,
    PROPER_WORD,
    UNKNOWN_WORD,
    GIVEN_NAME,
    SURNAME,
    CITY,
    CITY_INSIDE,
    TOWN,
    TOWN_INSIDE,
    COUNTRY,
    COUNTRY_INSIDE,
    PLACE,
    PLACE_INSIDE,
    ORGANIZATION,
    ORGANIZATION_INSIDE,
    DEMONYM,
    TITLE,
    ROLE,
    ORGANIZATION_WORD,
    PLACE_WORD,
    SPEECH,
    PARTICLE,
    LINKING,
    PLACE_BEFORE,
    CALENDAR,
    NEVER,
    NOMINAL,
    PLACE_PART,
    ORGANIZATION_PART,
    MINISTER,
    SEEN_SMALL,
    SEEN_AS_PERSON,
    SEEN_AS_PLACE,
    SEEN_AS_ORGANIZATION,
    SEEN_INSIDE_SENTENCE,
    SEEN_WITH_ARTICLE,
    SEEN_BEHIND_OF,
    SEEN_BEHIND_ORGANIZATION_WORD,
    SEEN_BEHIND_PLACE_WORD,
    SEEN_BESIDE_SPEECH,
    /** The whole text holds many words that no lexicon has. */
    DAMAGED;

    /** The bits that the words of the article itself add, beside those that a word has everywhere. */
    static final long FROM_ARTICLE = SEEN_SMALL.bit()
            | SEEN_AS_PERSON.bit()
            | SEEN_AS_PLACE.bit()
            | SEEN_AS_ORGANIZATION.bit()
            | SEEN_INSIDE_SENTENCE.bit()
            | SEEN_WITH_ARTICLE.bit()
            | SEEN_BEHIND_OF.bit()
            | SEEN_BEHIND_ORGANIZATION_WORD.bit()
            | SEEN_BEHIND_PLACE_WORD.bit()
            | SEEN_BESIDE_SPEECH.bit();

    long bit() {
        return 1L << ordinal();
    }
}
