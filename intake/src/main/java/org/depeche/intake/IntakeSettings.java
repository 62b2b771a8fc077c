package org.depeche.intake;

/**
 * How the input is read.
 *
 * @param largestDocument bytes; a page or text above it is refused, article lines are streams and know no limit
 * @param largestLine characters; an article line above it is refused
 */
public record IntakeSettings(int largestDocument, int largestLine) {

    public IntakeSettings {
        if (largestDocument < 1 || largestLine < 1) {
            throw new IllegalArgumentException("intake limits must be positive");
        }
    }

    public static IntakeSettings standard() {
        return new IntakeSettings(50_000_000, 50_000_000);
    }
}
