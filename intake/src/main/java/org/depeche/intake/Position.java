package org.depeche.intake;

import java.util.OptionalLong;

/**
 * Where a document stands in the input: for people by its place, for a machine that goes on reading by the other three.
 *
 * @param place {@code news.zip/lines.jsonl#3}: the file's path, the way into its containers, the article's number
 * @param file the file as it was given or found in a folder given; {@code news.zip}
 * @param number counts the documents of {@code file} from 1 in the order of reading, through all its containers; the same
 *     in every run as long as the file is the same; 0 for the file as a whole
 * @param offset the byte at which the document begins, where its form knows: of a WARC record in the WARC file as stored,
 *     of an article line in its file as unpacked
 */
public record Position(String place, String file, long number, OptionalLong offset) {

    public Position {
        place = printable(place);
        if (number < 0 || offset.orElse(0) < 0) {
            throw new IllegalArgumentException("position " + place + ": number and offset must not be negative");
        }
    }

    /** The position of a file, folder or address as a whole. */
    public static Position of(String place) {
        return new Position(place, place, 0, OptionalLong.empty());
    }

    /** Names in archives are written by strangers, and a terminal obeys control characters. */
    private static String printable(String place) {
        if (place.chars().noneMatch(Position::isControl)) {
            return place;
        }
        var clean = new StringBuilder(place.length());
        place.chars().forEach(character -> clean.append(isControl(character) ? '\uFFFD' : (char) character));
        return clean.toString();
    }

    private static boolean isControl(int character) {
        int kind = Character.getType(character);
        return Character.isISOControl(character)
                || kind == Character.FORMAT
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR;
    }
}
