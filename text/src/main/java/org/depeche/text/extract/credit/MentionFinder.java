package org.depeche.text.extract.credit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.AgencyMention;
import org.depeche.text.article.AgencyMention.Kind;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Credit;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.press.NewsAgencies;

/**
 * Finds the agencies that are named on a page and not credited for its text: makers of pictures, sources of sentences, and
 * those whom somebody spoke to ({@code a-t-il dit à l'ATI}). The evidence is the caption's credit, or the sentence.
 */
public final class MentionFinder {
    private static final int MOST = 200;
    private static final int LONGEST_LEAD = 90;
    /** Stands in a phrase for the speaker's name. */
    private static final String GAP = " … ";

    private static final int LONGEST_HALF = 400;
    private final NewsAgencies agencies;
    private final PageWords words;
    private final String language;
    private final Map<String, AgencyMention> found = new LinkedHashMap<>();

    public MentionFinder(NewsAgencies agencies, PageWords words, String language) {
        this.agencies = agencies;
        this.words = words;
        this.language = language;
    }

    /** The mentions in the pictures' credits and in the sentences of {@code text}, one for each agency, kind and words. */
    public List<AgencyMention> find(List<Caption> captions, String text, List<Block> blocks, List<Credit> credits) {
        for (var caption : captions) {
            caption.credit()
                    .ifPresent(credit -> agencies.mentions(credit, language)
                            .forEach(mention -> add(mention.agency(), Kind.PICTURE, credit)));
        }
        for (var block : blocks) {
            var paragraph = block.span().of(text);
            for (var mention : agencies.mentions(paragraph, language)) {
                if (isDateline(paragraph, mention, credits)) {
                    continue;
                }
                var lead =
                        PlainText.of(paragraph.substring(Math.max(0, mention.start() - LONGEST_LEAD), mention.start()));
                add(mention.agency(), isSpokenTo(lead) ? Kind.INTERVIEWER : Kind.SOURCE, sentence(paragraph, mention));
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether the mention is of the dateline that credits the text, which is told as a credit. */
    private static boolean isDateline(String paragraph, NewsAgencies.Mention mention, List<Credit> credits) {
        return credits.stream()
                .map(Credit::evidence)
                .anyMatch(evidence -> paragraph.startsWith(evidence) && mention.end() <= evidence.length());
    }

    private void add(String agency, Kind kind, String evidence) {
        if (found.size() == MOST) {
            return;
        }
        found.putIfAbsent(agency + '\n' + kind + '\n' + evidence, new AgencyMention(agency, kind, evidence));
    }

    /** Whether the words before the name are those to speak to somebody with: {@code à l'}, {@code told}. */
    private boolean isSpokenTo(String lead) {
        return words.of("told").stream().anyMatch(phrase -> closes(phrase, lead));
    }

    /** Whether {@code lead} ends in {@code phrase}, whose gap may be a name: {@code sagte Ida Berg der}. */
    private static boolean closes(String phrase, String lead) {
        int gap = phrase.indexOf(GAP);
        if (gap < 0) {
            return (" " + lead).endsWith(" " + phrase);
        }
        var tail = " " + phrase.substring(gap + GAP.length());
        var before = " " + lead.substring(0, Math.max(0, lead.length() - tail.length()));
        int verb = before.lastIndexOf(" " + phrase.substring(0, gap) + " ");
        return lead.endsWith(tail)
                && verb >= 0
                && before.substring(verb).chars().noneMatch(mark -> ".,;:!?\"«»()".indexOf(mark) >= 0);
    }

    private static String sentence(String paragraph, NewsAgencies.Mention mention) {
        int start = mention.start();
        while (start > 0 && mention.start() - start < LONGEST_HALF && !endsSentence(paragraph, start - 1)) {
            start--;
        }
        int end = mention.end();
        int latest = Math.min(paragraph.length(), mention.end() + LONGEST_HALF);
        while (end < latest && !endsSentence(paragraph, end)) {
            end++;
        }
        return paragraph.substring(start, Math.min(paragraph.length(), end + 1)).strip();
    }

    private static boolean endsSentence(String text, int at) {
        boolean mark = ".!?…".indexOf(text.charAt(at)) >= 0;
        return mark && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
