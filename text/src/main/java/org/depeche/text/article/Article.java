package org.depeche.text.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A news article, clean: what its newsroom wrote and who signed it, without the page around it.
 *
 * @param id names the article among those read with it: a file's path, a URL or what its line says
 * @param kicker the words above the headline: {@code SYRIE}
 * @param standfirst the summary between headline and body (chapô); never part of {@code text}
 * @param credits the agencies credited for the text; a photograph's credit stands with its caption
 * @param language {@link Language#UNDETERMINED} where it is not known
 * @param paywalled whether the page says that reading on takes a subscription or an account
 * @param text paragraphs and headings, a blank line between; the offsets of all spans refer to it
 * @param agencyMentions agencies that the page names without crediting the text to them
 * @param sourceNotes lines that say on whose work the text rests, agencies apart: who took the interview down, who
 *     translated, whose reporting it uses; as they stand on the page
 * @param origins where the parts were found; empty where the article came as data
 * @param blocks the parts of {@code text} in order, without overlap; they cover all that is not white space
 * @param dispatch what the agency says of it, where the article came as an agency's dispatch
 */
public record Article(
        String id,
        Optional<String> url,
        Optional<Outlet> outlet,
        Optional<String> kicker,
        Optional<String> headline,
        Optional<String> standfirst,
        List<String> authors,
        List<Credit> credits,
        Optional<PartialDate> published,
        Optional<PartialDate> modified,
        Optional<String> section,
        Language language,
        boolean paywalled,
        String text,
        List<Block> blocks,
        List<Caption> captions,
        List<AgencyMention> agencyMentions,
        List<String> sourceNotes,
        Map<ArticlePart, Origin> origins,
        Optional<DispatchDetails> dispatch) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article's id must not be blank");
        }
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        blocks = List.copyOf(blocks);
        captions = List.copyOf(captions);
        agencyMentions = List.copyOf(agencyMentions);
        sourceNotes = List.copyOf(sourceNotes);
        origins = Map.copyOf(origins);
        int last = 0;
        for (var block : blocks) {
            if (block.span().start() < last || block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "article " + id + ": block " + block.span() + " overlaps the one before it or leaves the text");
            }
            last = block.span().end();
        }
    }

    /** Starts an article of which the id and the clean text are known; its blocks are the text's lines. */
    public static ArticleBuilder builder(String id, String text) {
        return new ArticleBuilder(id, text);
    }

    /** A builder that holds all that this article holds. */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(this);
    }

    /** The spans of the headings within {@code text}. */
    public List<Span> headings() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(Block::span)
                .toList();
    }
}
