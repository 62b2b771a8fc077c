// Over 300 lines: each step settles kinds of lines by what the step before told of their neighbours.
package org.depeche.text.extract.scraped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.credit.CaptionReader;
import org.depeche.text.extract.credit.CreditFinder;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PagePhrases;
import org.depeche.text.extract.phrase.PageTables;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;

/** Tells for each line of a scraped text what it is. */
final class ScrapedLineSorter {
    private static final Pattern MEDIA_PATH =
            Pattern.compile("^\\S*/\\S+\\.(?i:jpe?g|png|gif|webp|avif|svg|mp4|mp3)\\S*$|^!?\\[[^\\]]*\\]\\(\\S*\\)?$");
    private static final Pattern HEADER_DATE = Pattern.compile("\\b(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?\\b");
    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_HEADING = 140;
    private static final int HEADER_WORDS = 8;
    private static final int TEASER_RUN = 3;

    private final PagePhrases phrases;
    private final CreditFinder credits;
    private final CaptionReader captions;
    private final PageWords words;

    /** What a line is. */
    enum Kind {
        HEADER,
        HEADLINE,
        STANDFIRST,
        PROSE,
        SHORT,
        HEADING,
        CAPTION,
        MEDIA,
        CREDIT_LINE,
        SOURCE_NOTE,
        BYLINE,
        DATE,
        PAYWALL,
        TAIL,
        FURNITURE
    }

    /** A line with what it is and whom it credits. */
    record Line(Kind kind, PageBlock block, String text, List<Credit> credits) {
        Line as(Kind other) {
            return new Line(other, block, text, credits);
        }
    }

    ScrapedLineSorter(PageTables tables, Language language, String scraped) {
        var tag = language.isKnown() ? language.tag() : "";
        this.phrases = tables.phrases(language);
        this.words = tables.words(language);
        this.credits = new CreditFinder(
                tables.agencies(),
                tables.outlets(),
                words,
                tag,
                scraped.substring(0, Math.min(scraped.length(), 50_000)));
        this.captions = new CaptionReader(tables.agencies(), words, tag);
    }

    List<Line> sort(List<PageBlock> blocks) {
        var lines = new ArrayList<Line>();
        for (var block : blocks) {
            lines.add(alone(block));
        }
        cutTail(lines);
        dropTeasers(lines);
        nameHead(lines);
        settleShort(lines);
        cutSignature(lines);
        return lines;
    }

    private Line alone(PageBlock block) {
        var text = block.text();
        var credited = credits.inLine(text, List.of());
        return new Line(kind(block, text, credited), block, text, credited);
    }

    private Kind kind(PageBlock block, String text, List<Credit> credited) {
        if (MEDIA_PATH.matcher(text).matches()) {
            return Kind.MEDIA;
        }
        if (!credited.isEmpty()) {
            return Kind.CREDIT_LINE;
        }
        var phrase = phrases.kindOf(text);
        if (phrase.isPresent()) {
            return byPhrase(phrase.get(), text);
        }
        if (captions.isCredited(text) && !Marks.endsSentence(text)) {
            return Kind.CAPTION;
        }
        if (isByline(text)) {
            return Kind.BYLINE;
        }
        return (block.isProse() && Marks.endsSentence(text)) || text.length() > LONGEST_HEADLINE
                ? Kind.PROSE
                : Kind.SHORT;
    }

    private static Kind byPhrase(PagePhrases.Kind phrase, String text) {
        boolean isLong = text.length() > LONGEST_HEADING * 2;
        return switch (phrase) {
            case TAIL, COMMENTS -> Kind.TAIL;
            case PAYWALL -> Kind.PAYWALL;
            case DATE -> isLong || Marks.endsSentence(text) ? Kind.PROSE : Kind.DATE;
            case SOURCE -> isLong ? Kind.PROSE : Kind.SOURCE_NOTE;
            case RELATED, ACCOUNT, NEWSLETTER, ADVERT, SHARE, TAGS, NOTICE, EMBED ->
                isLong ? Kind.PROSE : Kind.FURNITURE;
        };
    }

    private boolean isByline(String text) {
        var plain = PlainText.of(text);
        boolean opens = words.of("byline").stream().anyMatch(word -> plain.startsWith(word + " "));
        return opens
                && text.length() < 90
                && !Marks.endsSentence(text)
                && Marks.words(text) <= 9
                && text.chars().filter(Character::isUpperCase).count() >= 3;
    }

    /** From the first closing heading that stands after prose, and has no more prose than teasers after it, all goes. */
    private static void cutTail(List<Line> lines) {
        int all = count(lines, 0);
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            before += lines.get(i).kind() == Kind.PROSE ? lines.get(i).text().length() : 0;
            boolean ends = lines.get(i).kind() == Kind.TAIL || lines.get(i).kind() == Kind.PAYWALL;
            if (ends && before > all * 0.5) {
                for (int k = i + 1; k < lines.size(); k++) {
                    lines.set(k, lines.get(k).as(Kind.TAIL));
                }
                return;
            }
        }
    }

    private static int count(List<Line> lines, int from) {
        int length = 0;
        for (int i = from; i < lines.size(); i++) {
            length += lines.get(i).kind() == Kind.PROSE ? lines.get(i).text().length() : 0;
        }
        return length;
    }

    /** Runs of bulleted lines that do not end like sentences are links to other articles. */
    private static void dropTeasers(List<Line> lines) {
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            int open = 0;
            while (end < lines.size() && isBullet(lines.get(end))) {
                open += lines.get(end).kind() == Kind.SHORT ? 1 : 0;
                end++;
            }
            if (end - start >= TEASER_RUN && open * 2 > end - start && !proseFollows(lines, end)) {
                for (int i = start; i < end; i++) {
                    lines.set(i, lines.get(i).as(Kind.FURNITURE));
                }
            } else {
                for (int i = start; i < end; i++) {
                    lines.set(
                            i, lines.get(i).kind() == Kind.SHORT ? lines.get(i).as(Kind.PROSE) : lines.get(i));
                }
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isBullet(Line line) {
        var plain = line.block().plainLine();
        return plain != null && plain.bullet() && (line.kind() == Kind.SHORT || line.kind() == Kind.PROSE);
    }

    private static boolean proseFollows(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.PROSE && !isBullet(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Names header, headline and standfirst among the lines before the body. */
    private void nameHead(List<Line> lines) {
        int headline = -1;
        for (int i = 0; i < lines.size() && headline < 0; i++) {
            var line = lines.get(i);
            if (isHeader(line)) {
                lines.set(i, line.as(Kind.HEADER));
            } else if (isHeadline(line)) {
                lines.set(i, line.as(Kind.HEADLINE));
                headline = i;
            } else if (line.kind() == Kind.PROSE) {
                break;
            }
        }
        if (headline >= 0) {
            nameStandfirst(lines, headline + 1);
        }
    }

    private static boolean isHeader(Line line) {
        return line.kind() == Kind.SHORT
                && Marks.words(line.text()) <= HEADER_WORDS
                && HEADER_DATE.matcher(line.text()).find();
    }

    private static boolean isHeadline(Line line) {
        var text = line.text();
        boolean open = line.kind() == Kind.SHORT && Marks.words(text) >= 3;
        boolean pointed = line.kind() == Kind.PROSE
                && (text.endsWith("...") || text.endsWith("…") || text.endsWith("?") || text.endsWith("!"));
        return (open || pointed) && text.length() <= LONGEST_HEADLINE;
    }

    /** One or two paragraphs between the headline and a picture, signature or date are the standfirst. */
    private static void nameStandfirst(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && end - from < 2 && isText(lines.get(end))) {
            end++;
        }
        boolean closed =
                end > from && end < lines.size() && isBorder(lines.get(end).kind());
        if (closed && proseFollows(lines, end)) {
            for (int i = from; i < end; i++) {
                lines.set(i, lines.get(i).as(Kind.STANDFIRST));
            }
        }
    }

    private static boolean isText(Line line) {
        return line.kind() == Kind.PROSE || line.kind() == Kind.SHORT;
    }

    private static boolean isBorder(Kind kind) {
        return kind == Kind.MEDIA
                || kind == Kind.CAPTION
                || kind == Kind.CREDIT_LINE
                || kind == Kind.BYLINE
                || kind == Kind.DATE;
    }

    /** A short line before prose is a heading; short lines elsewhere are left over from the page. */
    private static void settleShort(List<Line> lines) {
        int first = firstProse(lines);
        boolean proseAfter = false;
        int run = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            if (line.kind() == Kind.PROSE) {
                proseAfter = true;
                run = 0;
            } else if (line.kind() == Kind.SHORT) {
                run++;
                boolean heading =
                        proseAfter && run <= 2 && i >= first - 1 && line.text().length() <= LONGEST_HEADING;
                boolean broken = proseAfter && i > first && line.text().length() > LONGEST_HEADING;
                lines.set(i, line.as(heading ? Kind.HEADING : broken ? Kind.PROSE : Kind.FURNITURE));
            } else if (line.kind() != Kind.FURNITURE) {
                proseAfter = proseAfter && line.kind() != Kind.TAIL;
            }
        }
    }

    private static int firstProse(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.PROSE) {
                return i;
            }
        }
        return lines.size();
    }

    /** Takes the agency's dateline and closing bracket off the body's first and last paragraphs. */
    private void cutSignature(List<Line> lines) {
        int first = firstProse(lines);
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).kind() != Kind.PROSE) {
            last--;
        }
        if (last < 0) {
            return;
        }
        var opening = lines.get(first);
        lines.set(first, new Line(Kind.PROSE, opening.block(), opening.text(), credits.inDateline(opening.text())));
        var closing = lines.get(last);
        Optional<CreditFinder.Signature> signature = credits.closing(closing.text());
        if (signature.isPresent()) {
            var all = new ArrayList<>(closing.credits());
            all.addAll(signature.get().credits());
            var rest = closing.text().substring(0, signature.get().start());
            lines.set(last, new Line(Kind.PROSE, closing.block(), rest, all));
        }
    }
}
