package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.view.ArticleView.BlockView;
import org.depeche.newsroom.view.ArticleView.GhostView;
import org.depeche.newsroom.view.ArticleView.GhostsView;
import org.depeche.newsroom.view.ArticleView.Piece;
import org.depeche.newsroom.view.ArticleView.Segment;
import org.depeche.newsroom.view.ArticleView.SentenceView;
import org.depeche.newsroom.view.ArticleView.Tone;
import org.depeche.newsroom.view.Cast.Member;
import org.depeche.newsroom.view.Cast.Sentence;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Block;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Span;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.ledger.LedgerRow;
import org.depeche.text.collation.ledger.SentenceOrigin;

/** Lays out an article as a column: its sentences with their origin and edits, and between them what it dropped. */
final class ColumnWriter {
    private final Cast cast;
    private final Threads threads;
    private final GhostPlacer ghosts;
    private final SegmentCutter segments;
    private final Wording wording;

    ColumnWriter(Cast cast, Threads threads) {
        this.cast = cast;
        this.threads = threads;
        this.ghosts = new GhostPlacer(cast, threads);
        this.segments = new SegmentCutter(cast.wording());
        this.wording = cast.wording();
    }

    ArticleView write(Member member) {
        var article = member.article();
        return new ArticleView(
                member.key(),
                member.name(),
                article.headline(),
                SafeLink.of(article.url()),
                article.published().map(wording::moment).orElse(wording.say("undated")),
                note(member),
                new ShareCounter(wording).count(member, cast.collation().originality()),
                blocks(member));
    }

    private String note(Member member) {
        var article = member.article();
        var notes = new ArrayList<String>();
        if (!article.authors().isEmpty()) {
            notes.add(wording.say("by", wording.list(article.authors())));
        }
        if (cast.isDispatch(member)) {
            notes.add(wording.say("note.dispatch"));
        } else if (!article.credits().isEmpty()) {
            notes.add(wording.say(
                    "note.credit",
                    wording.list(article.credits().stream()
                            .map(Credit::evidence)
                            .distinct()
                            .toList())));
        } else if (member.rows().stream().anyMatch(row -> tone(row.origin()) == Tone.DISPATCH)) {
            notes.add(wording.say("note.uncredited"));
        }
        if (article.paywalled()) {
            notes.add(wording.say("note.paywalled"));
        }
        return String.join(" · ", notes);
    }

    private List<BlockView> blocks(Member member) {
        var dropped = ghosts.place(member);
        var blocks = new ArrayList<BlockView>();
        int next = 0;
        for (var block : blocksOf(member)) {
            var pieces = new ArrayList<Piece>();
            while (next < member.rows().size()
                    && member.rows().get(next).span().start() < block.span().end()) {
                ghosts(dropped, next).ifPresent(pieces::add);
                pieces.add(view(new Sentence(member, next)));
                next++;
            }
            if (!pieces.isEmpty()) {
                blocks.add(new BlockView(block.kind() == Block.Kind.HEADING, pieces));
            }
        }
        ghosts(dropped, next).ifPresent(rest -> blocks.add(new BlockView(false, List.of(rest))));
        return blocks;
    }

    private Optional<Piece> ghosts(Map<Integer, List<GhostView>> dropped, int position) {
        return Optional.ofNullable(dropped.get(position))
                .map(ghosts -> new GhostsView(wording.count("ghosts", ghosts.size()), ghosts));
    }

    /** The article's blocks; the last one reaches to the end, so that no sentence is lost. */
    private static List<Block> blocksOf(Member member) {
        var blocks = new ArrayList<>(member.article().blocks());
        var whole = new Span(0, member.article().text().length());
        if (blocks.isEmpty()) {
            return List.of(new Block(Block.Kind.PARAGRAPH, whole));
        }
        var last = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(last.kind(), last.span().cover(new Span(whole.end(), whole.end()))));
        return blocks;
    }

    private SentenceView view(Sentence sentence) {
        var row = sentence.row();
        var text = sentence.member().article().text();
        // A dispatch has not edited itself: what others changed stands in their columns.
        boolean source = cast.isDispatch(sentence.member());
        return new SentenceView(
                sentence.key(),
                tone(row.origin()),
                origin(row.origin()),
                source ? List.of() : marks(row),
                !source && row.edits().stream().anyMatch(Edit::isGrave),
                source ? List.of(new Segment(row.span().of(text), Optional.empty())) : segments.cut(text, row),
                threads.of(sentence));
    }

    static Tone tone(SentenceOrigin origin) {
        return switch (origin) {
            case SentenceOrigin.FromDispatch dispatch -> Tone.DISPATCH;
            case SentenceOrigin.FromArticle other -> Tone.OTHER;
            case SentenceOrigin.Own own -> Tone.OWN;
        };
    }

    private String origin(SentenceOrigin origin) {
        return switch (origin) {
            case SentenceOrigin.FromDispatch from ->
                cast.agency(cast.collation().dispatches().get(from.dispatch()));
            case SentenceOrigin.FromArticle from -> cast.nameOf(from.article());
            case SentenceOrigin.Own own -> wording.say("own");
        };
    }

    private List<String> marks(LedgerRow row) {
        var marks = new ArrayList<String>();
        if (row.change() != LedgerRow.Change.NONE) {
            marks.add(wording.say("change." + row.change()));
        }
        if (row.moved()) {
            marks.add(wording.say("moved"));
        }
        if (row.restates()) {
            marks.add(wording.say("restates"));
        }
        if (row.quotationOnly()) {
            marks.add(wording.say("quotation"));
        }
        return marks;
    }

    /** The first sentence of the article in a thread; one that restates another only where there is no better. */
    static Optional<Sentence> first(Threads threads, Member member, String thread) {
        return threads.in(thread).stream()
                .filter(sentence -> sentence.member().equals(member))
                .min(Comparator.comparing((Sentence sentence) -> sentence.row().restates())
                        .thenComparingInt(Sentence::index));
    }
}
