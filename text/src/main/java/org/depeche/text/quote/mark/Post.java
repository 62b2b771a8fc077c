package org.depeche.text.quote.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;

/**
 * A post that embedding left in the text, signed « — Name (@name) 8 décembre 2018 ».
 *
 * @param words what was posted, without the addresses at its end; all that its line holds before the signature where nothing
 *     shows how it begins
 * @param signature from the dash to the bracket's end
 * @param author the name in the signature
 * @param copy the same words again, as some pages repeat them behind the signature; empty at the signature's end where they do not
 */
public record Post(Span words, Span signature, Span author, Span copy) {
    private static final int FARTHEST = 60;
    private static final int LONG = 60;
    private static final int FARTHEST_LONG = 1500;
    private static final int PROBE = 16;
    private static final Pattern SIGNATURE =
            Pattern.compile("[—–-]{1,2}[ \u00a0]?([^\\n—–()@«»\"]{2,60}?)[ \u00a0]?\\(@\\w{1,20}\\)");
    private static final Pattern ADDRESSES =
            Pattern.compile("(?:[\\s\u00a0]*(?:https?://|pic\\.twitter\\.com/|t\\.co/)\\S*)+$");

    /** Whether the words are known to be the whole post and nothing else. */
    public boolean isWhole() {
        return !copy.isEmpty();
    }

    /** The posts of a text, in order. */
    public static List<Post> find(String text) {
        if (!text.contains("(@")) {
            return List.of();
        }
        var posts = new ArrayList<Post>();
        var signature = SIGNATURE.matcher(text);
        int free = 0;
        int signed = 0;
        while (signature.find()) {
            // The copy of the post before may stand behind this one too.
            free = free > signature.start() ? signed : free;
            var place = new Span(signature.start(), signature.end());
            var author = new Span(signature.start(1), signature.end(1)).trim(text);
            var copy = copy(text, free, place);
            int line = Math.max(free, text.lastIndexOf('\n', place.start()) + 1);
            int start = copy.isEmpty() ? line : endBefore(text, place.start()) - copy.length();
            posts.add(new Post(bare(text, new Span(start, place.start())), place, author, copy));
            free = copy.end();
            signed = place.end();
        }
        return posts;
    }

    /** The words before a signature where they stand behind it again; nothing where they do not. */
    private static Span copy(String text, int from, Span signature) {
        var none = new Span(signature.end(), signature.end());
        int end = endBefore(text, signature.start());
        int again = end - from < PROBE ? -1 : text.indexOf(text.substring(end - PROBE, end), signature.end());
        if (again < 0) {
            return none;
        }
        int last = again + PROBE;
        int length = PROBE;
        while (end - length > from
                && last - length > signature.end()
                && text.charAt(end - length - 1) == text.charAt(last - length - 1)) {
            length++;
        }
        while (length > PROBE && !isOpening(text.charAt(last - length))) {
            length--;
        }
        var copy = new Span(last - length, last);
        int distance = copy.start() - signature.end();
        return distance <= (copy.length() < LONG ? FARTHEST : FARTHEST_LONG) ? copy : none;
    }

    /** Whether a post may begin with a character: no blank, and no mark that ended what stands before it. */
    private static boolean isOpening(char character) {
        return !Surroundings.isSpace(character) && ".,;:!?)…»".indexOf(character) < 0;
    }

    private static int endBefore(String text, int place) {
        int end = place;
        while (end > 0 && Surroundings.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static Span bare(String text, Span place) {
        var addresses = ADDRESSES.matcher(place.of(text).stripTrailing());
        int end = addresses.find() ? place.start() + addresses.start() : place.end();
        return new Span(place.start(), end).trim(text);
    }
}
