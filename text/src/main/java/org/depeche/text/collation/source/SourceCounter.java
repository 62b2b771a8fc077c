package org.depeche.text.collation.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depeche.text.article.Outlet;
import org.depeche.text.collation.link.Kin;
import org.depeche.text.collation.link.Translations;
import org.depeche.text.collation.strand.AgencyEvidence;
import org.depeche.text.collation.strand.Origin;
import org.depeche.text.collation.strand.Strand;
import org.depeche.text.collation.witness.CollationWords;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/** Counts the independent sources of a story: articles of one strand speak with one voice, and so do their translations. */
public final class SourceCounter {
    private final List<Witness> witnesses;
    private final List<AgencyEvidence> evidence;
    private final Kin kin;

    public SourceCounter(List<Witness> witnesses, List<AgencyEvidence> evidence, Kin kin) {
        this.witnesses = witnesses;
        this.evidence = evidence;
        this.kin = kin;
    }

    public Sources count(List<Strand> strands) {
        var translated = new HashMap<Strand, List<Strand>>();
        for (var strand : strands) {
            original(strand, strands)
                    .ifPresent(original -> translated
                            .computeIfAbsent(original, unseen -> new ArrayList<>())
                            .add(strand));
        }
        var folded = translated.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var groups = new ArrayList<Sources.Group>();
        var ofAgency = new HashMap<String, Integer>();
        for (var strand : strands) {
            if (!folded.contains(strand)) {
                add(group(strand, translated.getOrDefault(strand, List.of())), strand, groups, ofAgency);
            }
        }
        return new Sources(joinedByOutlets(groups));
    }

    /** What an outlet tells by itself is one source, in however many articles, and so is what the same few share. */
    private List<Sources.Group> joinedByOutlets(List<Sources.Group> groups) {
        var ofOutlets = new HashMap<Set<String>, Integer>();
        var joined = new ArrayList<Sources.Group>();
        for (var group : groups) {
            var outlets = outletsAlone(group);
            var known = ofOutlets.get(outlets);
            if (known == null) {
                if (!outlets.isEmpty()) {
                    ofOutlets.put(outlets, joined.size());
                }
                joined.add(group);
            } else {
                var articles = new ArrayList<>(joined.get(known).articles());
                articles.addAll(group.articles());
                joined.set(known, new Sources.Group(articles, sameOutlets(List.copyOf(outlets))));
            }
        }
        return joined;
    }

    private static Reason sameOutlets(List<String> outlets) {
        return outlets.size() == 1 ? new Reason.OneOutlet(outlets.get(0)) : new Reason.SameOutlets(outlets);
    }

    /** The outlets that the articles of {@code group} come from; none if one is unknown or the text an agency's. */
    private Set<String> outletsAlone(Sources.Group group) {
        var outlets = witnesses.stream()
                .filter(witness -> group.articles().contains(witness.id()))
                .map(witness -> witness.reading().article().outlet().map(Outlet::name))
                .toList();
        return group.reason().namesAgency() || outlets.contains(Optional.<String>empty())
                ? Set.of()
                : outlets.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Two dispatches of one agency are one source. */
    private static void add(
            Sources.Group group, Strand strand, List<Sources.Group> groups, Map<String, Integer> ofAgency) {
        var agency = strand.isDispatch() ? strand.agency() : Optional.<String>empty();
        var known = agency.map(ofAgency::get);
        if (known.isEmpty()) {
            agency.ifPresent(name -> ofAgency.put(name, groups.size()));
            groups.add(group);
            return;
        }
        var first = groups.get(known.get());
        var articles = new LinkedHashSet<>(first.articles());
        articles.addAll(group.articles());
        groups.set(known.get(), new Sources.Group(List.copyOf(articles), first.reason()));
    }

    private Sources.Group group(Strand strand, List<Strand> translations) {
        var ids = new ArrayList<>(ids(strand, article -> true));
        if (translations.isEmpty()) {
            return new Sources.Group(ids, reason(strand));
        }
        var others = translations.stream()
                .flatMap(other -> ids(other, article -> true).stream())
                .toList();
        ids.addAll(others);
        return new Sources.Group(ids, new Reason.AlsoTranslated(reason(strand), others));
    }

    /** The dispatch's copies that {@code strand} translates. */
    private Optional<Strand> original(Strand strand, List<Strand> strands) {
        if (strand.given().isPresent()) {
            return Optional.empty();
        }
        return strands.stream()
                .filter(other -> !other.equals(strand) && other.isDispatch())
                .filter(other -> strand.agency().isEmpty() || strand.agency().equals(other.agency()))
                .filter(other -> strand.articles().stream().anyMatch(article -> translates(article, other)))
                .findFirst();
    }

    private boolean translates(int article, Strand original) {
        return original.articles().stream()
                .anyMatch(other -> Translations.isTranslation(witnesses.get(article), witnesses.get(other)));
    }

    private Reason reason(Strand strand) {
        if (strand.articles().size() == 1) {
            return alone(strand.articles().get(0), strand);
        }
        if (strand.isDispatch()) {
            return strand.agency().map(agency -> dispatch(agency, strand)).orElseGet(() -> uncredited(strand));
        }
        if (strand.origin() instanceof Origin.SameOwner) {
            return new Reason.SameOwner();
        }
        if (strand.origin() instanceof Origin.Copied copied) {
            return new Reason.NamesItsSource(copied.copy(), copied.from());
        }
        return new Reason.SharesText();
    }

    private Reason uncredited(Strand strand) {
        boolean released = strand.units().stream()
                .filter(unit -> unit.witnesses() > 1)
                .flatMap(unit -> unit.sentences().stream())
                .anyMatch(this::speaksOfRelease);
        return released ? new Reason.SharesRelease(words(strand)) : new Reason.CreditsNobody(words(strand));
    }

    private boolean speaksOfRelease(Sentence sentence) {
        var language = witnesses.get(sentence.article()).reading().article().language();
        var key = " " + sentence.key() + " ";
        return CollationWords.of(language).releases().stream().anyMatch(words -> key.contains(" " + words + " "));
    }

    private Reason alone(int article, Strand strand) {
        if (strand.given().isPresent() && strand.agency().isPresent()) {
            return new Reason.IsDispatch(strand.agency().get());
        }
        boolean quotes = witnesses.stream()
                .anyMatch(other -> other.index() != article
                        && kin.between(article, other.index()).isQuotation());
        return quotes ? new Reason.SharesOnlyQuotations() : new Reason.SharesNothing();
    }

    private Reason dispatch(String agency, Strand strand) {
        int words = words(strand);
        if (strand.given().isPresent()) {
            var given = witnesses.get(strand.given().get()).id();
            return new Reason.SharesDispatch(agency, given, words);
        }
        Predicate<Integer> credits = article -> evidence.get(article).credited().contains(agency);
        var crediting = ids(strand, credits);
        return crediting.isEmpty()
                ? new Reason.NamesAgency(
                        agency, ids(strand, article -> evidence.get(article).names(agency)), words)
                : new Reason.CreditsAgency(agency, crediting, ids(strand, credits.negate()), words);
    }

    private List<String> ids(Strand strand, Predicate<Integer> which) {
        return strand.articles().stream()
                .filter(which)
                .map(article -> witnesses.get(article).id())
                .toList();
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
}
