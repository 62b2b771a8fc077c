package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.view.Cast.Member;
import org.depeche.newsroom.view.Cast.Sentence;
import org.depeche.newsroom.view.MatrixView.Cell;
import org.depeche.newsroom.view.MatrixView.Fate;
import org.depeche.newsroom.view.MatrixView.Row;
import org.depeche.newsroom.view.StoryView.Place;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.collation.edit.Edit;

/** Draws up the table of the shared sentences against the articles. */
final class MatrixWriter {
    private static final int WORDS_SHOWN = 90;
    private final Cast cast;
    private final Threads threads;
    private final Wording wording;

    MatrixWriter(Cast cast, Threads threads) {
        this.cast = cast;
        this.threads = threads;
        this.wording = cast.wording();
    }

    /** A row's text, and the thread that its copies lie in. */
    private record Line(String thread, String key, String text) {}

    /** The table; empty where nothing is shared. */
    Optional<MatrixView> write() {
        var lines = cast.collation().dispatches().isEmpty() ? linesOfBase() : linesOfDispatches();
        var columns = cast.members().stream()
                .filter(member -> lines.stream()
                        .anyMatch(line -> ColumnWriter.first(threads, member, line.thread())
                                .isPresent()))
                .toList();
        if (columns.size() < 2) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            rows.add(new Row(
                    rows.size() + 1,
                    line.key(),
                    shortened(line.text()),
                    columns.stream().map(member -> cell(member, line.thread())).toList()));
        }
        return Optional.of(new MatrixView(
                wording.count("matrix.title", rows.size()),
                columns.stream()
                        .map(member -> new Place(member.name(), member.key()))
                        .toList(),
                rows));
    }

    private List<Line> linesOfDispatches() {
        var lines = new ArrayList<Line>();
        var dispatches = cast.collation().dispatches();
        for (int number = 0; number < dispatches.size(); number++) {
            var dispatch = dispatches.get(number);
            for (int index = 0; index < dispatch.sentences().size(); index++) {
                var key = Threads.dispatchKey(number, index);
                lines.add(new Line(
                        key, key, dispatch.sentences().get(index).span().of(dispatch.text())));
            }
        }
        return lines;
    }

    /** Without a dispatch, the sentences of the article that shares most. */
    private List<Line> linesOfBase() {
        return cast.members().stream()
                .map(this::lines)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private List<Line> lines(Member member) {
        var lines = new ArrayList<Line>();
        for (int index = 0; index < member.rows().size(); index++) {
            var sentence = new Sentence(member, index);
            threads.of(sentence).stream()
                    .findFirst()
                    .ifPresent(thread -> lines.add(new Line(thread, sentence.key(), sentence.text())));
        }
        return lines;
    }

    private Cell cell(Member member, String thread) {
        var sentence = ColumnWriter.first(threads, member, thread);
        var fate = sentence.map(this::fate).orElseGet(() -> dropped(member, thread) ? Fate.DROPPED : Fate.ABSENT);
        var change = sentence.filter(found -> fate == Fate.EDITED || fate == Fate.RESHAPED)
                .map(found -> "change." + found.row().change());
        return new Cell(fate, wording.say(change.orElse("fate." + fate)), sentence.map(Sentence::key));
    }

    private Fate fate(Sentence sentence) {
        if (cast.isDispatch(sentence.member())) {
            return Fate.VERBATIM;
        }
        if (sentence.row().edits().stream().anyMatch(Edit::isGrave)) {
            return Fate.GRAVE;
        }
        return switch (sentence.row().change()) {
            case VERBATIM, NONE -> Fate.VERBATIM;
            case EDITED -> Fate.EDITED;
            case SPLIT, MERGED, PARAPHRASE -> Fate.RESHAPED;
        };
    }

    private boolean dropped(Member member, String thread) {
        return cast.collation().dropped().getOrDefault(member.article().id(), List.of()).stream()
                .flatMap(locus -> cast.sentenceAt(locus).stream())
                .anyMatch(sentence -> threads.of(sentence).contains(thread));
    }

    /** The first words, cut at a space. */
    private static String shortened(String text) {
        if (text.length() <= WORDS_SHOWN) {
            return text;
        }
        int space = text.lastIndexOf(' ', WORDS_SHOWN);
        return text.substring(0, space < WORDS_SHOWN / 2 ? WORDS_SHOWN : space) + " …";
    }
}
