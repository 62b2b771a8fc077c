package org.depeche.text.name;

import java.util.List;
import java.util.Optional;

/** What overrules the tagger's choice of a kind: sure lists, and what the article says of a lone word at other places. */
final class KindRules {
    private static final long PLACES =
            WordClass.CITY.bit() | WordClass.COUNTRY.bit() | WordClass.PLACE.bit() | WordClass.TOWN.bit();

    private KindRules() {}

    static Name.Kind kind(Stretch stretch) {
        long traits = stretch.head().traits;
        var before = new Introduction(stretch);
        if (before.isTitled() || (stretch.kind() == Name.Kind.ORGANIZATION && before.isOfBearer())) {
            return Name.Kind.PERSON;
        }
        boolean whole = stretch.isOneWord() || isInside(stretch);
        if (whole && (traits & WordClass.COUNTRY.bit()) != 0) {
            return Name.Kind.PLACE;
        }
        // « écarter Washington »: a capital bears more than one man's name; listed places are sure where nobody bears
        // it.
        boolean listed = (traits & WordClass.PLACE.bit()) != 0 && (traits & WordClass.SEEN_AS_PERSON.bit()) == 0;
        if (stretch.isOneWord() && listed && stretch.kind() == Name.Kind.PERSON) {
            return Name.Kind.PLACE;
        }
        boolean onlyBody =
                (traits & WordClass.ORGANIZATION.bit()) != 0 && (traits & (PLACES | WordClass.GIVEN_NAME.bit())) == 0;
        return whole && onlyBody ? Name.Kind.ORGANIZATION : stretch.kind();
    }

    /** Whether one entry of a list covers the whole stretch. */
    private static boolean isInside(Stretch stretch) {
        var rest = stretch.sentence().subList(stretch.first() + 1, stretch.end());
        return !rest.isEmpty()
                && rest.stream()
                        .allMatch(
                                piece -> piece.is(WordClass.COUNTRY_INSIDE) || piece.is(WordClass.ORGANIZATION_INSIDE));
    }

    /** The kind of a group of equal lone words that were taken for a person without anything that speaks for one. */
    static Optional<Name.Kind> fromArticle(List<Mention> group) {
        var one = group.get(0);
        boolean person = one.is(WordClass.GIVEN_NAME)
                || one.is(WordClass.SEEN_AS_PERSON)
                || one.is(WordClass.SEEN_BESIDE_SPEECH)
                || group.stream().anyMatch(Mention::introduced);
        if (one.kind() != Name.Kind.PERSON || !one.isOneWord() || person) {
            return Optional.empty();
        }
        if (one.is(WordClass.SEEN_BEHIND_ORGANIZATION_WORD) || one.is(WordClass.SEEN_AS_ORGANIZATION)) {
            return Optional.of(Name.Kind.ORGANIZATION);
        }
        boolean place = one.is(WordClass.SEEN_BEHIND_PLACE_WORD) || one.is(WordClass.SEEN_AS_PLACE);
        if (place || (one.is(WordClass.TOWN) && one.is(WordClass.SEEN_BEHIND_OF))) {
            return Optional.of(Name.Kind.PLACE);
        }
        return one.is(WordClass.SEEN_WITH_ARTICLE) ? Optional.of(Name.Kind.ORGANIZATION) : Optional.empty();
    }
}
