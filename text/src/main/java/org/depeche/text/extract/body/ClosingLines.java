package org.depeche.text.extract.body;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.extract.signature.SignatureLines;

/**
 * Drops what closes a text without being of it: who its author is, footnotes, whose rights they are.
 *
 * <p>Only the last few blocks are looked at, from the end, up to the first that is text.
 */
final class ClosingLines {
    private static final int MOST = 6;
    private static final int LONGEST = 700;
    private static final double MOST_SHARE = 0.3;
    private static final Pattern NOTE = Pattern.compile(
            "^(?:\\((?<number>\\d{1,2})\\)|\\[(?<index>\\d{1,2})\\]|(?<star>\\*{1,3}))\\s?(?=[\\p{L}«“\"])");
    private static final Pattern RIGHTS = Pattern.compile("(?:©|ⓒ|\\([cC]\\))\\s?(?:\\d{4}|\\p{Lu})");
    private final SignatureLines signatures;
    private final List<String> authors;
    private final List<String> outlets;
    private final List<String> readers;

    /**
     * Prepares to read the ends of texts.
     *
     * @param authors who signed the article, as far as is known
     * @param outlets what the outlet may be called
     */
    ClosingLines(SignatureLines signatures, PageWords words, List<String> authors, List<String> outlets) {
        this.signatures = signatures;
        this.authors = authors.stream()
                .map(PlainText::of)
                .filter(name -> name.indexOf(' ') > 0)
                .toList();
        this.outlets = outlets.stream().map(PlainText::of).toList();
        this.readers = words.of("reader");
    }

    void drop(List<PageBlock> blocks, Role[] roles) {
        dropAfterAuthor(blocks, roles);
        int seen = 0;
        int all = length(blocks, roles);
        int dropped = 0;
        for (int i = roles.length - 1; i > 0 && seen < MOST; i--) {
            if (roles[i] != Role.BODY) {
                continue;
            }
            seen++;
            dropped += blocks.get(i).length();
            if (dropped > all * MOST_SHARE || !(closes(blocks.get(i)) || isNote(blocks, roles, i))) {
                // The line before the last may tell who wrote it, and the last where to write to.
                if (seen > 1) {
                    return;
                }
                continue;
            }
            roles[i] = Role.FURNITURE;
        }
    }

    private static int length(List<PageBlock> blocks, Role[] roles) {
        int length = 0;
        for (int i = 0; i < roles.length; i++) {
            length += roles[i] == Role.BODY ? blocks.get(i).length() : 0;
        }
        return length;
    }

    private boolean closes(PageBlock block) {
        var text = block.text();
        return text.length() <= LONGEST
                && (signatures.isBiography(text)
                        || tellsOfAuthor(text)
                        || speaksForOutlet(text)
                        || RIGHTS.matcher(text).lookingAt());
    }

    /** Whether a line begins with the name of who signed the article, and goes on in small letters. */
    private boolean tellsOfAuthor(String text) {
        var plain = PlainText.of(text);
        for (var author : authors) {
            if (plain.startsWith(author + " ") && Character.isLowerCase(text.charAt(author.length() + 1))) {
                return true;
            }
        }
        return false;
    }

    /** What follows the words about the author, late in the text, are other articles. */
    private void dropAfterAuthor(List<PageBlock> blocks, Role[] roles) {
        int left = (int) (length(blocks, roles) * MOST_SHARE);
        int first = roles.length;
        for (int i = roles.length - 1; i > 0 && left >= 0; i--) {
            left -= roles[i] == Role.BODY ? blocks.get(i).length() : 0;
            first = left >= 0
                            && roles[i] == Role.BODY
                            && tellsOfAuthor(blocks.get(i).text())
                    ? i
                    : first;
        }
        for (int i = first; i < roles.length; i++) {
            roles[i] = roles[i].isBody() ? Role.FURNITURE : roles[i];
        }
    }

    /** Whether the outlet speaks of itself to its readers, in nobody's quotation. */
    private boolean speaksForOutlet(String text) {
        if (text.chars().anyMatch(c -> "«»“”\"".indexOf(c) >= 0)) {
            return false;
        }
        var plain = " " + String.join(" ", PlainText.words(text)) + " ";
        return readers.stream().anyMatch(word -> plain.contains(" " + word + " "))
                && outlets.stream().anyMatch(name -> name.length() > 2 && plain.contains(" " + name + " "));
    }

    /** Whether the block explains a mark that the text before it bears: {@code (1)}, {@code *}. */
    private static boolean isNote(List<PageBlock> blocks, Role[] roles, int index) {
        var text = blocks.get(index).text();
        var matcher = NOTE.matcher(text);
        if (text.length() > LONGEST || !matcher.lookingAt()) {
            return false;
        }
        var mark = matcher.group().strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < index; i++) {
            if (roles[i].isBody() && blocks.get(i).text().indexOf(mark) > 0) {
                return true;
            }
        }
        return false;
    }
}
