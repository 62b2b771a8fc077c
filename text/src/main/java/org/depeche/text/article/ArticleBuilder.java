package org.depeche.text.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is known of an article; a {@code null} says that a part is not known. */
public final class ArticleBuilder {
    private String id;
    private final String text;
    private @Nullable String url;
    private @Nullable Outlet outlet;
    private @Nullable String kicker;
    private @Nullable String headline;
    private @Nullable String standfirst;
    private List<String> authors = List.of();
    private List<Credit> credits = List.of();
    private @Nullable PartialDate published;
    private @Nullable PartialDate modified;
    private @Nullable String section;
    private Language language = Language.UNDETERMINED;
    private boolean paywalled;
    private List<Block> blocks;
    private List<Caption> captions = List.of();
    private List<AgencyMention> agencyMentions = List.of();
    private List<String> sourceNotes = List.of();
    private Map<ArticlePart, Origin> origins = Map.of();
    private @Nullable DispatchDetails dispatch;

    ArticleBuilder(String id, String text) {
        this.id = id;
        this.text = text;
        this.blocks = lines(text);
    }

    ArticleBuilder(Article article) {
        this.id = article.id();
        this.text = article.text();
        this.url = article.url().orElse(null);
        this.outlet = article.outlet().orElse(null);
        this.kicker = article.kicker().orElse(null);
        this.headline = article.headline().orElse(null);
        this.standfirst = article.standfirst().orElse(null);
        this.authors = article.authors();
        this.credits = article.credits();
        this.published = article.published().orElse(null);
        this.modified = article.modified().orElse(null);
        this.section = article.section().orElse(null);
        this.language = article.language();
        this.paywalled = article.paywalled();
        this.blocks = article.blocks();
        this.captions = article.captions();
        this.agencyMentions = article.agencyMentions();
        this.sourceNotes = article.sourceNotes();
        this.origins = article.origins();
        this.dispatch = article.dispatch().orElse(null);
    }

    public ArticleBuilder id(String value) {
        id = value;
        return this;
    }

    public ArticleBuilder url(@Nullable String value) {
        url = value;
        return this;
    }

    public ArticleBuilder outlet(@Nullable Outlet value) {
        outlet = value;
        return this;
    }

    public ArticleBuilder kicker(@Nullable String value) {
        kicker = value;
        return this;
    }

    public ArticleBuilder headline(@Nullable String value) {
        headline = value;
        return this;
    }

    public ArticleBuilder standfirst(@Nullable String value) {
        standfirst = value;
        return this;
    }

    public ArticleBuilder authors(List<String> value) {
        authors = value;
        return this;
    }

    public ArticleBuilder credits(List<Credit> value) {
        credits = value;
        return this;
    }

    public ArticleBuilder published(@Nullable PartialDate value) {
        published = value;
        return this;
    }

    public ArticleBuilder modified(@Nullable PartialDate value) {
        modified = value;
        return this;
    }

    public ArticleBuilder section(@Nullable String value) {
        section = value;
        return this;
    }

    public ArticleBuilder language(Language value) {
        language = value;
        return this;
    }

    public ArticleBuilder paywalled(boolean value) {
        paywalled = value;
        return this;
    }

    public ArticleBuilder blocks(List<Block> value) {
        blocks = value;
        return this;
    }

    public ArticleBuilder captions(List<Caption> value) {
        captions = value;
        return this;
    }

    public ArticleBuilder agencyMentions(List<AgencyMention> value) {
        agencyMentions = value;
        return this;
    }

    public ArticleBuilder sourceNotes(List<String> value) {
        sourceNotes = value;
        return this;
    }

    public ArticleBuilder origins(Map<ArticlePart, Origin> value) {
        origins = value;
        return this;
    }

    public ArticleBuilder dispatch(@Nullable DispatchDetails value) {
        dispatch = value;
        return this;
    }

    public Article build() {
        return new Article(
                id,
                Optional.ofNullable(url),
                Optional.ofNullable(outlet),
                Optional.ofNullable(kicker),
                Optional.ofNullable(headline),
                Optional.ofNullable(standfirst),
                authors,
                credits,
                Optional.ofNullable(published),
                Optional.ofNullable(modified),
                Optional.ofNullable(section),
                language,
                paywalled,
                text,
                blocks,
                captions,
                agencyMentions,
                sourceNotes,
                origins,
                Optional.ofNullable(dispatch));
    }

    private static List<Block> lines(String text) {
        var found = new ArrayList<Block>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            var line = new Span(start, end).trim(text);
            if (!line.isEmpty()) {
                found.add(new Block(Block.Kind.PARAGRAPH, line));
            }
            start = end + 1;
        }
        return found;
    }
}
