package org.depeche.text.reuse.collection;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.depeche.text.article.Article;
import org.depeche.text.article.PartialDate;

/**
 * Where an article stands in the order of its collection.
 *
 * @param season the stretch of days it was published in, counted from 1970; {@link #UNDATED} where its day is not known
 * @param moment seconds since 1970; a day without an hour counts from midnight, a local hour as one of Greenwich
 * @param ordinal a number that no other article has; of two articles of one moment the lower comes first
 */
public record Place(int season, long moment, long ordinal) implements Comparable<Place> {
    public static final int UNDATED = Integer.MIN_VALUE;

    /** The least {@link #rank} of an article of the season asked for. */
    public static final long FRESH = 2L << 60;

    private static final int RANK_BITS = 60;
    private static final int A_DAY = "2031-05-04".length();
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::season)
            .thenComparingLong(Place::moment)
            .thenComparingLong(Place::ordinal);

    /** The place of {@code article} in seasons of {@code days} days each. */
    public static Place of(Article article, long ordinal, int days) {
        var day = article.published().flatMap(PartialDate::day);
        if (day.isEmpty()) {
            return new Place(UNDATED, 0, ordinal);
        }
        int season = (int) Math.floorDiv(day.get().toEpochDay(), (long) days);
        return new Place(season, moment(article.published().get()).getEpochSecond(), ordinal);
    }

    /** Undated ones come first, as every season has them before its eyes. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Whether an article of this place is looked at where those of {@code asked} are told. */
    public boolean isSeenFrom(int asked) {
        return season == asked || season == UNDATED || season == asked - 1;
    }

    /** Where it stands among all that are seen from {@code asked}: as one number, without the ordinal. */
    public long rank(int asked) {
        long slice = season == asked ? 2 : season == UNDATED ? 0 : 1;
        return slice << RANK_BITS | (moment + (1L << (RANK_BITS - 1)));
    }

    private static Instant moment(PartialDate date) {
        var iso = date.iso();
        if (iso.length() == A_DAY) {
            return Instant.parse(iso + "T00:00:00Z");
        }
        boolean zoned = iso.endsWith("Z") || iso.indexOf('+', A_DAY) > 0 || iso.indexOf('-', A_DAY) > 0;
        return zoned
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }
}
