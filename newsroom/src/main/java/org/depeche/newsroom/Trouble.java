package org.depeche.newsroom;

/**
 * What a user must know of one place of the input.
 *
 * @param place the file, with {@code #n} for the n-th article in it
 * @param reason one line
 * @param loss whether something could not be read; false for a remark on what was read whole
 */
public record Trouble(String place, String reason, boolean loss) {

    /** The line that a face shows. */
    public String line() {
        return place + ": " + reason;
    }
}
