package org.depeche.text.collation.edit;

import java.math.BigDecimal;
import java.util.List;
import org.depeche.text.collation.witness.WordForms;

/** Tells whether two facts in different words mean the same. */
final class FactValues {
    private FactValues() {}

    static boolean isSame(Fact one, Fact other) {
        return switch (one.kind()) {
            case DATE -> !one.value().isEmpty() && one.value().equals(other.value());
            case NUMBER -> isSameNumber(one.value(), other.value());
            case NAME -> isSameName(one.value(), other.value());
            default -> false;
        };
    }

    /** Whether both can be true at once: one time may be less precise than the other. */
    static boolean isCompatible(Fact one, Fact other) {
        boolean times = one.kind() == Edit.Kind.DATE
                && !one.value().isEmpty()
                && !other.value().isEmpty();
        return isSame(one, other)
                || (times
                        && (one.value().startsWith(other.value())
                                || other.value().startsWith(one.value())));
    }

    private static boolean isSameNumber(String one, String other) {
        try {
            return new BigDecimal(one.replace(',', '.')).compareTo(new BigDecimal(other.replace(',', '.'))) == 0;
        } catch (NumberFormatException notBothNumbers) {
            return one.equals(other);
        }
    }

    /** A surname alone names the person whose last name it is. */
    private static boolean isSameName(String one, String other) {
        var left = List.of(WordForms.fold(one).split("[\\s\\p{Z}-]+"));
        var right = List.of(WordForms.fold(other).split("[\\s\\p{Z}-]+"));
        return left.equals(right)
                || left.get(left.size() - 1).equals(right.get(right.size() - 1))
                || left.containsAll(right)
                || right.containsAll(left);
    }
}
