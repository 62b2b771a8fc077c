package org.depeche.newsroom.view;

import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.wording.Wording;

/**
 * A story told whole, with every text a face shows ready in its language.
 *
 * @param headline the headline of its first article
 * @param finding what was found, in one sentence
 * @param details the sentences that go with the finding
 * @param articles in reading order: the dispatch itself, those that share text, the others; each by time of publication
 */
public record StoryView(
        Wording wording,
        String headline,
        String finding,
        List<String> details,
        List<ArticleView> articles,
        List<DisagreementView> disagreements,
        Optional<MatrixView> matrix,
        List<DispatchView> dispatches,
        List<SourceView> sources,
        StemmaView stemma,
        List<SpeakerView> speakers,
        List<TimeView> timeline,
        List<ApartView> apart) {

    /** A named place to go to: a sentence, or an article as a whole, by its key. */
    public record Place(String name, String key) {}

    /** A stretch of text with a part of it to point out. */
    public record Snippet(String before, String pointed, String after) {
        public String whole() {
            return before + pointed + after;
        }
    }

    /** A fact on which articles differ. */
    public record DisagreementView(String kind, List<ReadingView> readings) {}

    /** One reading of a fact, who has it, and how the first of them puts it. */
    public record ReadingView(String value, List<Place> places, Optional<Snippet> context) {}

    /** A dispatch with the witnesses of each sentence. */
    public record DispatchView(
            String key,
            String title,
            String note,
            List<DispatchSentenceView> sentences,
            List<DispatchReading> states) {}

    /**
     * A sentence of a dispatch.
     *
     * @param opensParagraph whether a paragraph begins with it
     * @param unsure whether its wording is more guess than finding
     */
    public record DispatchSentenceView(
            String key,
            int number,
            String text,
            boolean opensParagraph,
            boolean unsure,
            List<Place> witnesses,
            String toldBy,
            List<DispatchReading> variants) {}

    /** What some copies have in the place of words of the dispatch. */
    public record DispatchReading(String reading, List<Place> articles) {}

    /** Articles that speak with one voice, and the reason. */
    public record SourceView(String title, List<Place> articles, String because) {}

    /** Who took text from whom. */
    public record StemmaView(List<NodeView> nodes, List<EdgeView> edges) {}

    /** A text of the stemma; articles have the key of their column. */
    public record NodeView(String id, String label, Kind kind, Optional<String> key) {

        /** What a node stands for. */
        public enum Kind {
            ARTICLE,
            DISPATCH,
            LOST
        }
    }

    /** Text that went from one node to another, also told in words. */
    public record EdgeView(String from, String to, int words, double confidence, String inWords) {}

    /** What one speaker is reported to have said. */
    public record SpeakerView(String name, List<UtteranceView> utterances) {}

    /** One thing said, in each of its wordings. */
    public record UtteranceView(boolean differs, List<VariantView> variants) {}

    /**
     * A wording of an utterance; the words that the first wording does not have are marked.
     *
     * @param quoted whether it stands in quotation marks somewhere, and is not only reported
     */
    public record VariantView(boolean quoted, List<WordRun> runs, List<Place> places) {
        public String text() {
            return runs.stream().map(WordRun::text).reduce("", String::concat);
        }
    }

    /** Words that are, or are not, in the first wording. */
    public record WordRun(String text, boolean changed) {}

    /**
     * A day or other time and what is told of it.
     *
     * @param inferred who fixed it, where an article could not alone
     */
    public record TimeView(String value, String when, Optional<String> inferred, List<EventView> events) {}

    /** What articles tell of a time in the same words or nearly. */
    public record EventView(String text, List<Place> places) {}

    /** An article of the input that tells another story. */
    public record ApartView(String name, String headline) {}
}
