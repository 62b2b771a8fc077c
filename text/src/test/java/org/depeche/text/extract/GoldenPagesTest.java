package org.depeche.text.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the test resources come out as the text files beside them say. */
class GoldenPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "furniture-fr",
                "paywall-fr",
                "wire-en",
                "plain-divs-fr",
                "wordpress-es",
                "arc-de",
                "drupal-it",
                "handmade-pt",
                "react-nl"
            })
    void readsThePage(String page) throws IOException {
        var html = resource(page + ".html");

        var extraction = new ArticleExtractor().extractHtml(page, Optional.empty(), html);

        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        assertThat(told(((Extraction.Extracted) extraction).article())).isEqualTo(resource(page + ".txt"));
    }

    private static String told(Article article) {
        var told = new StringBuilder();
        line(told, "outlet", article.outlet().map(Outlet::name).orElse(""));
        line(told, "kicker", article.kicker().orElse(""));
        line(told, "headline", article.headline().orElse(""));
        line(told, "standfirst", article.standfirst().orElse(""));
        line(told, "authors", String.join(", ", article.authors()));
        article.credits().forEach(credit -> line(told, "credit", credit.agency() + " by: " + credit.evidence()));
        line(told, "published", article.published().map(PartialDate::iso).orElse(""));
        line(told, "modified", article.modified().map(PartialDate::iso).orElse(""));
        line(told, "section", article.section().orElse(""));
        line(told, "paywalled", article.paywalled() ? "yes" : "");
        for (Caption caption : article.captions()) {
            line(told, "caption", caption.text() + " [" + caption.credit().orElse("") + "]");
        }
        told.append('\n');
        for (var block : article.blocks()) {
            told.append(mark(block.kind()))
                    .append(block.span().of(article.text()))
                    .append('\n');
        }
        return told.toString().replace('\u00a0', ' ');
    }

    private static void line(StringBuilder told, String name, String value) {
        if (!value.isEmpty()) {
            told.append(name).append(": ").append(value).append('\n');
        }
    }

    private static String mark(Block.Kind kind) {
        return switch (kind) {
            case HEADING -> "## ";
            case LIST_ITEM -> "- ";
            case BLOCK_QUOTATION -> "> ";
            case PARAGRAPH -> "";
        };
    }

    private static String resource(String name) throws IOException {
        try (var stream = GoldenPagesTest.class.getResourceAsStream("pages/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
