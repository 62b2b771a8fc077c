package org.depeche.text.collation.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.depeche.text.collation.witness.Word;

/** Reads a number off successive words: {@code vingt trois} 23, {@code 1,15 millions} 1150000, {@code 10000} 10000. */
final class NumberReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal open = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private String raw = "";

    /** Takes the next word where it goes on with the number; {@code false} where the number ended before it. */
    boolean take(Optional<String> value, List<Word> words, int place) {
        if (value.isEmpty() || (!raw.isEmpty() && !isNeighbour(words, place))) {
            return false;
        }
        var part = parse(value.get());
        if (part.isEmpty()) {
            boolean first = raw.isEmpty();
            raw = first ? value.get() : raw;
            return first;
        }
        if (!raw.isEmpty() && !goesOn(part.get())) {
            return false;
        }
        add(part.get());
        raw += value.get();
        return true;
    }

    String value() {
        var total = sum.add(open);
        return total.signum() == 0 ? raw : total.stripTrailingZeros().toPlainString();
    }

    private static boolean isNeighbour(List<Word> words, int place) {
        return words.get(place).span().start() - words.get(place - 1).span().end() <= 1;
    }

    private boolean goesOn(BigDecimal part) {
        return isScale(part) || (part.compareTo(last) < 0 && last.compareTo(BigDecimal.valueOf(20)) >= 0);
    }

    private static boolean isScale(BigDecimal part) {
        return part.compareTo(HUNDRED) == 0
                || (part.compareTo(THOUSAND) >= 0 && part.stripTrailingZeros().precision() == 1);
    }

    private void add(BigDecimal part) {
        last = part;
        if (!isScale(part) || open.signum() == 0) {
            open = open.add(part);
        } else if (part.compareTo(HUNDRED) == 0) {
            open = open.multiply(part);
        } else {
            sum = sum.add(open.multiply(part));
            open = BigDecimal.ZERO;
        }
    }

    private static Optional<BigDecimal> parse(String value) {
        try {
            return Optional.of(new BigDecimal(value.replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
