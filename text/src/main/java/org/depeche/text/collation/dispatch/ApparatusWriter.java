package org.depeche.text.collation.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.strand.Unit;
import org.depeche.text.collation.strand.UnitEdits;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.WordForms;

/** Writes the apparatus of a sentence: where copies have other words than the text taken, and which copies. */
final class ApparatusWriter {
    private record Place(Span from, String to, Edit.Kind kind) {}

    private final List<Witness> witnesses;
    private final UnitEdits edits;

    ApparatusWriter(List<Witness> witnesses, UnitEdits edits) {
        this.witnesses = witnesses;
        this.edits = edits;
    }

    /** The variants of {@code sentence}, a part of {@code unit}, which stands as {@code written} from {@code start} on. */
    List<Dispatch.Variant> write(Unit unit, Sentence sentence, String written, int start) {
        var variants = new LinkedHashMap<Place, Dispatch.Variant>();
        for (int article : unit.articles()) {
            if (article != sentence.article()) {
                var id = witnesses.get(article).id();
                for (var copy : unit.in(article)) {
                    for (var named : edits.of(copy, unit, sentence.article())) {
                        if (sentence.span().contains(named.from())) {
                            var edit = named.edit();
                            var span = place(named.from(), edit.from(), sentence, written, start);
                            var place = new Place(named.from(), WordForms.fold(edit.to()), edit.kind());
                            variants.merge(
                                    place,
                                    new Dispatch.Variant(span, edit.to(), edit.kind(), List.of(id)),
                                    ApparatusWriter::joined);
                        }
                    }
                }
            }
        }
        var sorted = new ArrayList<>(variants.values());
        sorted.sort(Comparator.comparing(Dispatch.Variant::span));
        return sorted;
    }

    /** Where words of the chosen copy stand in the text as written; the whole sentence where a majority replaced them. */
    private Span place(Span from, String words, Sentence sentence, String written, int start) {
        int offset = from.start() - sentence.span().start();
        if (written.startsWith(words, Math.min(offset, written.length()))) {
            return new Span(start + offset, start + offset + words.length());
        }
        int at = words.isEmpty() ? -1 : written.indexOf(words);
        return at < 0 ? new Span(start, start + written.length()) : new Span(start + at, start + at + words.length());
    }

    private static Dispatch.Variant joined(Dispatch.Variant one, Dispatch.Variant other) {
        var articles = new ArrayList<>(one.articles());
        other.articles().stream().filter(id -> !articles.contains(id)).forEach(articles::add);
        return new Dispatch.Variant(one.span(), one.text(), one.kind(), articles);
    }
}
