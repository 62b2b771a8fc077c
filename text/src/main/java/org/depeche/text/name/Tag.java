package org.depeche.text.name;

/** What a piece is to a name: outside of all, the beginning of one, or inside one. */
@SuppressWarnings("EnumOrdinal") // tags are the columns of trained models: the order here is their format
enum Tag {
    OUTSIDE,
    PERSON_BEGIN,
    PERSON_INSIDE,
    PLACE_BEGIN,
    PLACE_INSIDE,
    ORGANIZATION_BEGIN,
    ORGANIZATION_INSIDE;

    private static final Tag[] ALL = values();
    private static final Name.Kind[] KINDS = Name.Kind.values();
    static final int COUNT = ALL.length;

    static Tag of(int number) {
        return ALL[number];
    }

    static Tag begin(Name.Kind kind) {
        return ALL[1 + 2 * kind.ordinal()];
    }

    static Tag inside(Name.Kind kind) {
        return ALL[2 + 2 * kind.ordinal()];
    }

    boolean isInside() {
        return this != OUTSIDE && ordinal() % 2 == 0;
    }

    boolean isBegin() {
        return ordinal() % 2 == 1;
    }

    /** The kind of name that a piece with this tag belongs to; not for {@link #OUTSIDE}. */
    Name.Kind kind() {
        return KINDS[(ordinal() - 1) / 2];
    }

    int number() {
        return ordinal();
    }

    /** Whether this tag may stand right after {@code before}. */
    boolean mayFollow(Tag before) {
        return !isInside() || (before != OUTSIDE && before.kind() == kind());
    }
}
