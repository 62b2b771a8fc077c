package org.depeche.text.extract.credit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Span;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.Zone;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.press.NewsAgencies;

/** Cuts what stands under a picture into what it shows and who made it. */
public final class CaptionReader {
    private static final int LONGEST_CREDIT = 90;
    private static final int LONGEST_CAPTION = 500;
    private static final Pattern DASHED = Pattern.compile("\\s(?:[-–—|•]|//)\\s");
    private static final Pattern EDGES = Pattern.compile("^[-–—|•]\\s|\\s[-–—|•]$");
    private static final Pattern SIGN = Pattern.compile("[(\\[]?©");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{2,80})\\)\\s*\\.?$");
    private final NewsAgencies agencies;
    private final PageWords words;
    private final String language;

    public CaptionReader(NewsAgencies agencies, PageWords words, String language) {
        this.agencies = agencies;
        this.words = words;
        this.language = language;
    }

    /** A caption and its credit from a line; a line that is only a credit has no text. */
    public Optional<Caption> read(String line) {
        var stripped = EDGES.matcher(line).replaceAll("").strip();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        int start = creditStart(stripped);
        var shown = new Span(0, start)
                .trim(stripped)
                .of(stripped)
                .replaceFirst("\\s(?:[-–—|•]|//)$", "")
                .strip();
        var credit = stripped.substring(start)
                .strip()
                .replaceFirst("^(?:[-–—|•]|//)\\s", "")
                .strip();
        return Optional.of(new Caption(shown, credit.isEmpty() ? Optional.empty() : Optional.of(credit)));
    }

    /** The captions of a page's caption blocks: a block that is only a credit joins the caption before it. */
    public List<Caption> readAll(List<PageBlock> lines) {
        var found = new ArrayList<Caption>();
        for (var line : lines) {
            var read = line.is(Zone.CREDIT) && line.length() <= LONGEST_CREDIT
                    ? Optional.of(new Caption("", Optional.of(line.text())))
                    : read(line.text());
            read.ifPresent(caption -> join(found, caption));
        }
        return List.copyOf(new LinkedHashSet<>(found));
    }

    private static void join(List<Caption> found, Caption caption) {
        int last = found.size() - 1;
        boolean open = last >= 0 && found.get(last).credit().isEmpty();
        if (caption.text().isEmpty() && open) {
            found.set(last, new Caption(found.get(last).text(), caption.credit()));
        } else {
            found.add(caption);
        }
    }

    /** Whether {@code line} is a caption that ends in a credit, by its words alone. */
    public boolean isCredited(String line) {
        int start = creditStart(line);
        return start > 0 && start < line.length() && line.length() < LONGEST_CAPTION;
    }

    /** Whether {@code line} is nothing but a picture's credit: {@code Fot. Ida Roche/Atelier}. */
    public boolean isCreditAlone(String line) {
        return !line.isEmpty() && creditStart(line) == 0;
    }

    /** Whether {@code line} ends in a credit that calls it a photograph: {@code … (Photo : Ida Roche)}. */
    public boolean isPhotographed(String line) {
        if (line.length() > LONGEST_CAPTION || line.isEmpty() || ")©".indexOf(line.charAt(line.length() - 1)) < 0) {
            return false;
        }
        var bracket = BRACKET.matcher(line);
        if (!bracket.find() || bracket.start() == 0 || !hasName(bracket.group(1))) {
            return false;
        }
        var inside = PlainText.words(bracket.group(1));
        return words.of("photo").stream().anyMatch(inside::contains);
    }

    private int creditStart(String line) {
        int start = line.length();
        var dash = DASHED.matcher(line);
        while (dash.find()) {
            if (isCredit(line.substring(dash.end()))) {
                return dash.start();
            }
        }
        var sign = SIGN.matcher(line);
        if (sign.find() && line.length() - sign.start() <= LONGEST_CREDIT) {
            return sign.start();
        }
        var bracket = BRACKET.matcher(line);
        if (bracket.find() && isCredit(bracket.group(1))) {
            return bracket.start();
        }
        int after = afterSentence(line, start);
        return after == start && isCredit(line) ? 0 : after;
    }

    /** Whether a capital follows the photo word; without one it says what kind of picture it is. */
    private static boolean hasName(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private int afterSentence(String line, int none) {
        for (int stop = line.indexOf(". "); stop > 0; stop = line.indexOf(". ", stop + 1)) {
            boolean initial = stop < 2 || !Character.isLetter(line.charAt(stop - 2));
            if (!initial && line.length() - stop <= LONGEST_CREDIT && isCredit(line.substring(stop + 2))) {
                return stop + 2;
            }
        }
        return none;
    }

    /** Whether {@code text} names makers of pictures: an agency, a photo word, or capitals around a slash. */
    private boolean isCredit(String text) {
        if (text.length() > LONGEST_CREDIT || Marks.words(text) > 12) {
            return false;
        }
        var plain = PlainText.of(text);
        for (var word : words.of("photo")) {
            if (plain.startsWith(word + " ") || plain.startsWith(word + ":")) {
                return Marks.words(text) <= 8 && hasName(text.substring(word.length()));
            }
        }
        boolean slashed = text.contains("/")
                && !text.contains("://")
                && Character.isUpperCase(text.strip().charAt(0));
        boolean agency = !agencies.mentions(text, language).isEmpty() && Marks.words(text) <= 8;
        return slashed || agency;
    }
}
