package org.depeche.newsroom.view;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.view.StoryView.Place;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Article;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;
import org.depeche.text.collation.Collation;
import org.depeche.text.collation.dispatch.Dispatch;
import org.depeche.text.collation.ledger.LedgerRow;
import org.depeche.text.collation.ledger.SentenceOrigin;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.reading.Reading;

/** The articles and sentences of a comparison under the names and keys they bear on view. */
final class Cast {
    private final Collation collation;
    private final Wording wording;
    private final Map<String, Member> members = new LinkedHashMap<>();

    /** An article on view: its key and name, and its ledger with a key for each row. */
    record Member(Reading reading, String key, String name, List<LedgerRow> rows) {
        Article article() {
            return reading.article();
        }

        String sentenceKey(int index) {
            return key + "s" + (index + 1);
        }

        String text(int index) {
            return rows.get(index).span().of(article().text());
        }
    }

    /** A sentence of a member. */
    record Sentence(Member member, int index) {
        String key() {
            return member.sentenceKey(index);
        }

        String text() {
            return member.text(index);
        }

        LedgerRow row() {
            return member.rows().get(index);
        }

        Place place() {
            return new Place(member.name(), key());
        }
    }

    Cast(Comparison comparison, Wording wording) {
        this.collation = comparison.collation();
        this.wording = wording;
        var taken = new HashSet<String>();
        for (var reading : inReadingOrder()) {
            var id = reading.article().id();
            var key = "a" + (members.size() + 1);
            members.put(id, new Member(reading, key, distinct(name(reading.article()), taken), rows(reading)));
        }
    }

    Collation collation() {
        return collation;
    }

    Wording wording() {
        return wording;
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    Optional<Member> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    /** The name on view of an article or, where the id is none of the articles', the id itself. */
    String nameOf(String id) {
        return member(id).map(Member::name).orElse(id);
    }

    Place placeOf(String id) {
        return new Place(nameOf(id), member(id).map(Member::key).orElse(""));
    }

    /** The sentence that holds most of {@code locus}. */
    Optional<Sentence> sentenceAt(Locus locus) {
        return member(locus.article()).flatMap(member -> {
            int best = -1;
            int most = 0;
            for (int index = 0; index < member.rows().size(); index++) {
                int shared = member.rows().get(index).span().overlap(locus.span());
                if (shared > most) {
                    best = index;
                    most = shared;
                }
            }
            return best < 0 ? Optional.empty() : Optional.of(new Sentence(member, best));
        });
    }

    /** Every sentence that lies in {@code locus} at least by half, or holds it. */
    List<Sentence> sentencesAt(Locus locus) {
        var found = new ArrayList<Sentence>();
        member(locus.article()).ifPresent(member -> {
            for (int index = 0; index < member.rows().size(); index++) {
                var span = member.rows().get(index).span();
                if (2 * span.overlap(locus.span())
                        > Math.min(span.length(), locus.span().length())) {
                    found.add(new Sentence(member, index));
                }
            }
        });
        return found;
    }

    /** The place of each sentence, one for each article. */
    List<Place> placesAt(List<Locus> loci) {
        var places = new LinkedHashMap<String, Place>();
        for (var locus : loci) {
            sentenceAt(locus)
                    .map(Sentence::place)
                    .or(() -> member(locus.article()).map(member -> new Place(member.name(), member.key())))
                    .ifPresent(place -> places.putIfAbsent(place.name(), place));
        }
        return List.copyOf(places.values());
    }

    /** Whether the article is a dispatch itself: what others changed of it are not edits of its own. */
    boolean isDispatch(Member member) {
        return collation.dispatches().stream()
                .anyMatch(dispatch ->
                        dispatchItself(dispatch).filter(member::equals).isPresent());
    }

    /** The article that is the dispatch itself, where the input holds it. */
    Optional<Member> dispatchItself(Dispatch dispatch) {
        return dispatch.reconstructed()
                ? Optional.empty()
                : members().stream()
                        .filter(member -> member.article().text().equals(dispatch.text()))
                        .findFirst();
    }

    String agency(Dispatch dispatch) {
        return dispatch.agency().orElse(wording.say("dispatch"));
    }

    /** The label of a dispatch in the stemma: its id there ends in its number among the collation's, from 1. */
    String dispatchLabel(String id) {
        var digits = id.replaceAll(".*?([0-9]{0,3})$", "$1");
        int number = digits.isEmpty() ? 1 : Integer.parseInt(digits);
        return collation.dispatches().stream()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .flatMap(Dispatch::agency)
                .map(agency -> wording.say("dispatch.title", agency))
                .orElse(wording.say("dispatch.nameless"));
    }

    /** What a file's path or an URL says last, where no outlet is known. */
    static String name(Article article) {
        return article.outlet().map(Outlet::name).orElseGet(() -> {
            var path = article.id().replaceAll("[/\\\\]+$", "");
            int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
            return path.isEmpty() ? article.id() : path.substring(slash + 1);
        });
    }

    private static String distinct(String name, Set<String> taken) {
        var candidate = name;
        int copy = 2;
        while (!taken.add(candidate)) {
            candidate = name + " (" + copy++ + ")";
        }
        return candidate;
    }

    private List<Reading> inReadingOrder() {
        var dispatches = collation.dispatches().stream()
                .filter(dispatch -> !dispatch.reconstructed())
                .map(Dispatch::text)
                .toList();
        return collation.articles().stream()
                .sorted(Comparator.comparing((Reading reading) ->
                                !dispatches.contains(reading.article().text()))
                        .thenComparing(reading -> !sharesText(reading.article().id()))
                        .thenComparing(reading -> instant(reading.article().published())))
                .toList();
    }

    private boolean sharesText(String id) {
        return collation.ledger().getOrDefault(id, List.of()).stream()
                .anyMatch(row -> !(row.origin() instanceof SentenceOrigin.Own));
    }

    /** Comparable: with its offset where it has one, else as if in UTC; what has no date comes last. */
    private static String instant(Optional<PartialDate> date) {
        return date.map(PartialDate::iso).map(Cast::inUtc).orElse("9999");
    }

    private static String inUtc(String iso) {
        try {
            return OffsetDateTime.parse(iso)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toString();
        } catch (DateTimeParseException withoutOffset) {
            return iso;
        }
    }

    /** The ledger's rows; an article that the ledger does not know has only own sentences. */
    private List<LedgerRow> rows(Reading reading) {
        var rows = collation.ledger().get(reading.article().id());
        return rows == null ? reading.sentences().stream().map(Cast::own).toList() : rows;
    }

    private static LedgerRow own(Span span) {
        return new LedgerRow(
                span, new SentenceOrigin.Own(), LedgerRow.Change.NONE, false, List.of(), false, false, List.of());
    }
}
