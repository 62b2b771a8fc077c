package org.depeche.intake.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticleBuilder;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.words.LanguageIdentifier;

/** The named fields of one article line or table row, and the article they make. */
record ArticleFields(Map<String, String> strings, Map<String, List<String>> lists, List<Credit> credits) {
    private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();

    Optional<String> id() {
        return string("id");
    }

    /** The characters of all fields. */
    long length() {
        var ofLists = lists.values().stream().flatMap(List::stream).mapToLong(String::length);
        return strings.values().stream().mapToLong(String::length).sum() + ofLists.sum();
    }

    Optional<String> url() {
        return string("url");
    }

    Optional<String> html() {
        return string("html");
    }

    /** The text as given; empty where the line has but a headline, as a list of headlines does. */
    Optional<String> text() {
        var text = Optional.ofNullable(strings.get("text")).filter(value -> !value.isBlank());
        return text.isPresent() || html().isPresent()
                ? text
                : string("headline").map(headline -> "");
    }

    /** Whether the line says whom the article credits, be it nobody. */
    boolean tellsCredits() {
        return lists.containsKey("credits");
    }

    /** The article of a line that gives the clean text. */
    Article article(String place, String text) {
        var builder = Article.builder(id().orElse(place), text);
        builder.language(string("language").map(Language::parse).orElseGet(() -> identify(text)));
        return fill(builder).build();
    }

    /** What the line says of an article wins over what its page says. */
    Article over(Article page) {
        var builder = page.toBuilder();
        string("language").map(Language::parse).ifPresent(builder::language);
        return fill(builder).build();
    }

    private Language identify(String text) {
        return LANGUAGES.identify(text.isBlank() ? string("headline").orElse("") : text);
    }

    private ArticleBuilder fill(ArticleBuilder builder) {
        url().ifPresent(builder::url);
        string("outlet").map(Outlet::new).ifPresent(builder::outlet);
        string("kicker").ifPresent(builder::kicker);
        string("headline").ifPresent(builder::headline);
        string("standfirst").ifPresent(builder::standfirst);
        string("section").ifPresent(builder::section);
        date("published").ifPresent(builder::published);
        date("modified").ifPresent(builder::modified);
        if (lists.containsKey("authors")) {
            builder.authors(lists.get("authors"));
        }
        if (lists.containsKey("sourceNotes")) {
            builder.sourceNotes(lists.get("sourceNotes"));
        }
        if (!credits.isEmpty()) {
            builder.credits(credits);
        }
        if ("true".equals(strings.getOrDefault("paywalled", "").toLowerCase(Locale.ROOT))) {
            builder.paywalled(true);
        }
        return builder;
    }

    /** Databases write a blank where ISO 8601 wants a T. */
    private Optional<PartialDate> date(String name) {
        return string(name)
                .flatMap(value -> PartialDate.parse(value)
                        .or(() -> PartialDate.parse(
                                value.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (?=\\d)", "$1T"))));
    }

    private Optional<String> string(String name) {
        return Optional.ofNullable(strings.get(name)).filter(value -> !value.isBlank());
    }
}
