package org.depeche.text.time;

import java.util.Optional;
import org.depeche.text.time.TimeRule.Operation;

/**
 * Gives what the rules found its TIMEX3 value.
 *
 * <p>Idea: expressions are taken in order. What names its year is absolute; what refers to the day of writing is reckoned
 * from the {@link Anchor}; what refers back, from the {@link TimeMemory} of this text; a bare weekday, month or feast
 * lies where the tense around it says. Cost: a constant per expression, save for the look at its sentence's verbs.
 *
 * <p>What we changed: HeidelTime (Strötgen and Gertz, 2010) looks at part-of-speech tags in English only, and for French
 * at nothing; here the language's tense words and endings decide, and an uncertain anchor is reckoned from both its ends.
 *
 * <p>Sources: [1] TimeML's TIMEX3: Saurí and others, "TimeML Annotation Guidelines 1.2.1", 2006,
 * https://timeml.github.io/site/publications/timeMLdocs/annguide_1.2.1.pdf. [2] Strötgen and Gertz, "HeidelTime: High
 * Quality Rule-Based Extraction and Normalization of Temporal Expressions", 2010, https://aclanthology.org/S10-1071/.
 */
final class TimeResolver {
    private final TimeMemory memory;
    private final DayReckoner days;
    private final YearParts yearParts;
    private final TimeDistance distances;

    TimeResolver(TimeTokens tokens, TenseReader tenses, Anchor anchor) {
        var situation = new Situation(tokens, tenses, anchor);
        this.memory = situation.memory();
        this.days = new DayReckoner(situation);
        this.yearParts = new YearParts(situation);
        this.distances = new TimeDistance(situation);
    }

    /** The value of {@code found}; empty where it is no time after all. */
    Optional<String> value(Meaning found) {
        var value = reckon(found);
        if (found.rule().operation() != Operation.SAME || !found.has("grain")) {
            value.ifPresent(known -> memory.keep(known, found, Situation.namesYear(found)));
        }
        return value;
    }

    private Optional<String> reckon(Meaning found) {
        return switch (found.rule().operation()) {
            case NOTHING -> Optional.empty();
            case REFERENCE -> found.text("value");
            case LENGTH -> Optional.of(TimeLength.value(found));
            case SET -> Optional.of(TimeLength.setValue(found));
            case SHIFT -> Optional.of(distances.shifted(found));
            case DATE -> days.date(found);
            case FEAST -> yearParts.feast(found);
            case SEASON -> Optional.of(yearParts.season(found));
            case QUARTER -> Optional.of(yearParts.quarter(found));
            case DECADE -> Optional.of(yearParts.decade(found));
            case CENTURY -> Optional.of(YearParts.century(found));
            case SAME -> Optional.of(distances.same(found));
        };
    }

    static boolean isTime(Meaning found, String value) {
        return found.rule().operation() != Operation.LENGTH && value.indexOf('T') > 0 && !value.startsWith("P");
    }
}
