package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depeche.text.article.Outlet;

/** Counts the independent sources of a story: articles of one strand speak with one voice. */
final class SourceCounter {
    private final List<Witness> witnesses;
    private final List<AgencyEvidence> evidence;
    private final Kin kin;

    SourceCounter(List<Witness> witnesses, List<AgencyEvidence> evidence, Kin kin) {
        this.witnesses = witnesses;
        this.evidence = evidence;
        this.kin = kin;
    }

    Sources count(List<Strand> strands) {
        var translations = new Translations(witnesses).of(originals(strands));
        var groups = new ArrayList<Sources.Group>();
        for (var strand : strands) {
            if (strand.isCopying()
                    || !translations.containsKey(strand.articles().get(0))) {
                groups.add(group(strand, translations));
            }
        }
        return new Sources(groups);
    }

    /** One article of each strand that may have been translated: the dispatch itself, or its longest copy. */
    private List<Integer> originals(List<Strand> strands) {
        return strands.stream()
                .filter(Strand::isDispatch)
                .map(strand -> strand.given()
                        .orElseGet(() -> strand.articles().stream()
                                .max(Comparator.comparingInt(
                                        article -> witnesses.get(article).wordCount()))
                                .orElseThrow()))
                .toList();
    }

    private Sources.Group group(Strand strand, Map<Integer, Integer> translations) {
        var articles = new ArrayList<>(strand.articles());
        var translated = new ArrayList<String>();
        translations.forEach((translation, original) -> {
            if (strand.articles().contains(original)) {
                articles.add(translation);
                translated.add(name(translation));
            }
        });
        var reason = translated.isEmpty()
                ? reason(strand)
                : reason(strand) + " " + listed(translated) + " tells the same text in another language.";
        return new Sources.Group(
                articles.stream().map(article -> witnesses.get(article).id()).toList(), reason);
    }

    private String reason(Strand strand) {
        if (strand.articles().size() == 1) {
            return alone(strand.articles().get(0), strand);
        }
        if (strand.isDispatch()) {
            return dispatch(strand);
        }
        if (strand.origin() instanceof Origin.SameOwner) {
            return "They share text and belong to one owner.";
        }
        if (strand.origin() instanceof Origin.Copied copied) {
            return name(copied.copy(), strand) + " shares text with " + name(copied.from(), strand)
                    + " and names it as its source.";
        }
        return "They share text.";
    }

    private String alone(int article, Strand strand) {
        if (strand.given().isPresent()) {
            return "The dispatch of " + strand.agency().orElse("an agency")
                    + " itself; no other article shares its text.";
        }
        boolean quotes = witnesses.stream()
                .anyMatch(other -> other.index() != article
                        && kin.between(article, other.index()).isQuotation());
        return quotes
                ? "It shares only quotations of a public source with others; what it tells around them is its own."
                : "It shares no text with the others.";
    }

    private String dispatch(Strand strand) {
        var agency = strand.agency();
        var shares = "They share " + words(strand) + " words or more outside quotations";
        if (agency.isEmpty()) {
            return shares + "; none credits an agency, which is the rule with agency copy.";
        }
        var crediting = strand.articles().stream()
                .filter(article -> isCrediting(evidence.get(article), agency.get()))
                .map(this::name)
                .toList();
        var naming = strand.articles().stream()
                .filter(article -> evidence.get(article).names(agency.get()))
                .map(this::name)
                .toList();
        if (strand.given().isPresent()) {
            return shares + " with the dispatch of " + agency.get() + ", "
                    + name(strand.given().get()) + ".";
        }
        return crediting.isEmpty()
                ? shares + "; " + agency.get() + " is named in the text of " + listed(naming) + "."
                : shares + "; " + agency.get() + " is credited by " + listed(crediting) + others(crediting, strand);
    }

    private static boolean isCrediting(AgencyEvidence evidence, String agency) {
        return evidence.credited().contains(agency)
                || evidence.raw().filter(agency::equals).isPresent();
    }

    private static String others(List<String> crediting, Strand strand) {
        return crediting.size() == strand.articles().size() ? "." : "; the others leave the credit out.";
    }

    /** The fewest words that an article shares with the one it shares most with. */
    private int words(Strand strand) {
        return strand.articles().stream()
                .mapToInt(left -> strand.articles().stream()
                        .filter(right -> !right.equals(left))
                        .mapToInt(right -> kin.between(left, right).ownWords())
                        .max()
                        .orElse(0))
                .min()
                .orElse(0);
    }

    /** How readers know the article: by its outlet, by its id where it names none. */
    private String name(int article) {
        var witness = witnesses.get(article);
        return witness.reading().article().outlet().map(Outlet::name).orElse(witness.id());
    }

    private String name(String id, Strand strand) {
        return strand.articles().stream()
                .filter(article -> witnesses.get(article).id().equals(id))
                .map(this::name)
                .findFirst()
                .orElse(id);
    }

    private static String listed(List<String> ids) {
        return ids.stream().collect(Collectors.joining(", "));
    }
}
