package org.depeche.text.collation.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.text.article.Span;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.edit.Fact;
import org.depeche.text.collation.edit.NamedEdit;
import org.depeche.text.collation.strand.UnitEdits;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.WordForms;

/**
 * Tells whether an edit makes two articles contradict one another.
 *
 * <p>Most do not: a source is told more fully, a day otherwise, a name by a role. So both sides must give a fact of the
 * same kind in the place of one another, with nothing of weight changed beside; times must both be known, or both be
 * days of the week; names must be of the same kind of bearer, have no proper word in common, and not stand in rows of names.
 */
final class Contradictions {
    private static final Pattern WEEKDAY = Pattern.compile("[\\dX]{4}-WXX-\\d.*");
    private static final Pattern KNOWN = Pattern.compile("\\d{4}-\\d{2}.*");
    private static final Pattern ROW_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}'’-]+, $");
    private static final Pattern ROW_BEHIND = Pattern.compile(", (?:\\p{Ll}{1,3}[ '’])?\\p{Lu}");
    private static final int LONGEST_SOURCE = 60;
    private final List<Witness> witnesses;
    private final UnitEdits edits;
    private final StoryCounts counts;

    Contradictions(List<Witness> witnesses, UnitEdits edits, StoryCounts counts) {
        this.witnesses = witnesses;
        this.edits = edits;
        this.counts = counts;
    }

    /** Whether {@code named}, made in {@code article} of the wording of {@code chosen}, contradicts it. */
    boolean tells(NamedEdit named, int chosen, int article) {
        var edit = named.edit();
        if (edit.from().isEmpty() || edit.to().isEmpty() || edit.sameValue() || named.compatible()) {
            return false;
        }
        return switch (edit.kind()) {
            case NUMBER -> counts.mayDispute(chosen, article, named);
            case DATE -> named.alone() && differInTime(named, chosen, article);
            case NAME ->
                named.alone()
                        && !isGloss(named, chosen, article)
                        && !isListed(named, chosen, article)
                        && differInName(named, chosen, article);
            case ATTRIBUTION ->
                Math.max(edit.from().length(), edit.to().length()) <= LONGEST_SOURCE
                        && differInName(named, chosen, article);
            default -> false;
        };
    }

    private boolean differInTime(NamedEdit named, int chosen, int article) {
        var before = facts(chosen, Edit.Kind.DATE, named.from());
        var after = facts(article, Edit.Kind.DATE, named.edit().at());
        return before.size() == 1
                && after.size() == 1
                && areFixed(before.get(0), chosen, after.get(0), article)
                && differ(before.get(0).value(), after.get(0).value());
    }

    /** Whether both days are as sure as the articles' own: « demain » in an undated copy may be anybody's Monday. */
    private boolean areFixed(Fact before, int chosen, Fact after, int article) {
        return (isDated(chosen) && isDated(article)) || (isInFigures(before, chosen) && isInFigures(after, article));
    }

    private boolean isDated(int article) {
        return witnesses.get(article).reading().article().published().isPresent();
    }

    private boolean isInFigures(Fact fact, int article) {
        return fact.span().of(witnesses.get(article).text()).chars().anyMatch(Character::isDigit);
    }

    private static boolean differ(String one, String other) {
        boolean weekdays =
                WEEKDAY.matcher(one).matches() && WEEKDAY.matcher(other).matches();
        boolean known = KNOWN.matcher(one).matches() && KNOWN.matcher(other).matches();
        if (!weekdays && !known) {
            return false;
        }
        for (int place = 0; place < Math.min(one.length(), other.length()); place++) {
            char left = one.charAt(place);
            char right = other.charAt(place);
            if (left != right && left != 'X' && right != 'X') {
                return true;
            }
        }
        return false;
    }

    private boolean differInName(NamedEdit named, int chosen, int article) {
        var before = facts(chosen, Edit.Kind.NAME, named.from());
        var after = facts(article, Edit.Kind.NAME, named.edit().at());
        if (before.size() != 1
                || after.size() != 1
                || !before.get(0).bearer().equals(after.get(0).bearer())) {
            return false;
        }
        var properOld = proper(before.get(0).value() + " " + named.edit().from());
        var properNew = proper(after.get(0).value() + " " + named.edit().to());
        properOld.retainAll(properNew);
        return properOld.isEmpty() && areNamed(before.get(0), chosen) && areNamed(after.get(0), article);
    }

    /** Whether the fact stands by its name and not by a role. */
    private boolean areNamed(Fact fact, int article) {
        var words = fact.span().of(witnesses.get(article).text());
        return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
    }

    private static Set<String> proper(String words) {
        return List.of(words.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(WordForms::fold)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Fact> facts(int article, Edit.Kind kind, Span span) {
        return edits.facts(article).stream()
                .filter(fact -> fact.kind() == kind && fact.span().overlaps(span))
                .toList();
    }

    /** Whether a name stands in brackets on one side, « Morlune (Haute-Selve) »: an explanation more or less disputes nothing. */
    private boolean isGloss(NamedEdit named, int chosen, int article) {
        return isBracketed(witnesses.get(chosen).text(), named.from())
                || isBracketed(witnesses.get(article).text(), named.edit().at());
    }

    /** Whether a name stands in a row of names on both sides: a longer or another row disputes nothing. */
    private boolean isListed(NamedEdit named, int chosen, int article) {
        return isInRow(witnesses.get(chosen).text(), named.from())
                && isInRow(witnesses.get(article).text(), named.edit().at());
    }

    private static boolean isInRow(String text, Span span) {
        return ROW_BEFORE
                        .matcher(text.substring(Math.max(0, span.start() - LONGEST_SOURCE), span.start()))
                        .find()
                || ROW_BEHIND.matcher(text).region(span.end(), text.length()).lookingAt();
    }

    private static boolean isBracketed(String text, Span span) {
        return span.start() > 0
                && span.end() < text.length()
                && text.charAt(span.start() - 1) == '('
                && text.charAt(span.end()) == ')';
    }
}
