package org.depeche.intake.agency;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.text.article.DispatchDetails.Status;
import org.depeche.text.article.PartialDate;

/** How agencies write moments, numbers and states. */
final class Values {
    // 20310504, 20310504T101500Z, 20310504T1015+0200 and the same with hyphens and colons.
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:\\.\\d+)?)?\\s*(?:(Z)|([+-]\\d\\d):?(\\d\\d)?)?)?");

    private Values() {}

    static Optional<PartialDate> moment(String text) {
        var matcher = MOMENT.matcher(text.strip());
        if (!matcher.matches()) {
            return PartialDate.parse(text);
        }
        var iso = new StringBuilder(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3));
        if (matcher.group(4) != null) {
            var seconds = matcher.group(6) == null ? "00" : matcher.group(6);
            iso.append('T')
                    .append(matcher.group(4))
                    .append(':')
                    .append(matcher.group(5))
                    .append(':')
                    .append(seconds);
            if (matcher.group(7) != null) {
                iso.append('Z');
            } else if (matcher.group(8) != null) {
                iso.append(matcher.group(8)).append(':').append(matcher.group(9) == null ? "00" : matcher.group(9));
            }
        }
        return PartialDate.parse(iso.toString());
    }

    static Optional<Integer> number(String text) {
        var digits = text.strip();
        return digits.matches("\\d{1,10}")
                ? Optional.of(Long.parseLong(digits))
                        .filter(value -> value <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                : Optional.empty();
    }

    /** Reads the words of all the standards: usable, withheld, embargoed, cancelled, killed. */
    static Status status(String text) {
        var word = text.substring(text.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("cancel") || word.startsWith("kill")) {
            return Status.KILLED;
        }
        return word.startsWith("with") || word.startsWith("embargo") ? Status.WITHHELD : Status.USABLE;
    }
}
