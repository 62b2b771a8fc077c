package org.depeche.text.name;

import static org.depeche.text.name.WordClass.AFTER_QUOTE;
import static org.depeche.text.name.WordClass.DAMAGED;
import static org.depeche.text.name.WordClass.MARK;
import static org.depeche.text.name.WordClass.NUMBER;
import static org.depeche.text.name.WordClass.SENTENCE_START;
import static org.depeche.text.name.WordClass.UNKNOWN_WORD;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.depeche.text.words.SentenceSplitter;
import org.depeche.text.words.Token;
import org.depeche.text.words.Tokenizer;

/** Cuts an article into sheets, sentences and pieces, and says of each piece what it looks like and where it is known. */
final class SheetReader {
    private static final String OPENING = "«“\"‹„([";
    private static final int FEW_WORDS = 20;
    private static final double LEAST_DAMAGE = 0.015;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Gazetteer gazetteer;

    SheetReader(Language language) {
        this.tokenizer = new Tokenizer(language);
        this.splitter = new SentenceSplitter(language);
        this.gazetteer = Gazetteer.of(language);
    }

    List<Sheet> read(Article article) {
        return read(article, splitter.split(article.text()));
    }

    /** The body, of which the sentences are given, first; then headline, standfirst and captions. */
    List<Sheet> read(Article article, List<Span> ofBody) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(sheet(article.text(), true, ofBody));
        article.headline().ifPresent(text -> sheets.add(sheet(text, false, splitter.split(text))));
        article.standfirst().ifPresent(text -> sheets.add(sheet(text, false, splitter.split(text))));
        article.captions().forEach(caption -> sheets.add(sheet(caption.text(), false, splitter.split(caption.text()))));
        return sheets;
    }

    private Sheet sheet(String text, boolean body, List<Span> cut) {
        var sentences = new ArrayList<List<Piece>>();
        for (var sentence : cut) {
            var pieces = pieces(sentence.of(text), sentence.start());
            gazetteer.mark(pieces);
            sentences.add(pieces);
        }
        markDamage(sentences);
        return new Sheet(text, body, sentences);
    }

    /** Marks all pieces of a text read by a machine from paper: one of which many small words are in no lexicon. */
    private static void markDamage(List<List<Piece>> sentences) {
        int small = 0;
        int unknown = 0;
        for (var sentence : sentences) {
            for (var piece : sentence) {
                boolean word = !piece.mayName() && !piece.is(MARK) && !piece.is(NUMBER) && piece.text.length() > 1;
                small += word ? 1 : 0;
                unknown += word && piece.is(UNKNOWN_WORD) ? 1 : 0;
            }
        }
        if (small >= FEW_WORDS && unknown > LEAST_DAMAGE * small) {
            sentences.forEach(sentence -> sentence.forEach(piece -> piece.add(DAMAGED)));
        }
    }

    private List<Piece> pieces(String sentence, int offset) {
        var tokens = tokenizer.tokenize(sentence);
        var pieces = new ArrayList<Piece>();
        boolean begins = true;
        boolean quoted = false;
        for (int i = 0; i < tokens.size(); ) {
            int end = join(tokens, i);
            var piece = piece(sentence, offset, tokens, i, end);
            boolean mark = piece.is(MARK);
            if (begins && !mark) {
                piece.add(SENTENCE_START);
            }
            if (quoted) {
                piece.add(AFTER_QUOTE);
            }
            begins &= mark;
            quoted = mark && OPENING.contains(piece.text);
            pieces.add(piece);
            i = end;
        }
        return pieces;
    }

    /** Where the piece that starts at token {@code from} ends: behind hyphenated parts, or the stop of an initial. */
    private static int join(List<Token> tokens, int from) {
        var first = tokens.get(from);
        int end = from + 1;
        if (first.isMark() || first.text().endsWith("'") || first.text().endsWith("’")) {
            return end;
        }
        while (end + 1 < tokens.size()
                && tokens.get(end).text().equals("-")
                && glued(tokens, end - 1)
                && glued(tokens, end)
                && !tokens.get(end + 1).isMark()) {
            end += 2;
        }
        boolean initial = end == from + 1 && isInitial(first.text());
        if (initial && end < tokens.size() && tokens.get(end).text().equals(".") && glued(tokens, from)) {
            end++;
        }
        return end;
    }

    private static boolean isInitial(String word) {
        return Character.isUpperCase(word.charAt(0)) && (word.length() == 1 || word.equals("MM") || word.equals("Mr"));
    }

    private static boolean glued(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index).span().end()
                        == tokens.get(index + 1).span().start();
    }

    private Piece piece(String sentence, int offset, List<Token> tokens, int from, int end) {
        var first = tokens.get(from);
        var span = end == from + 1
                ? first.span()
                : new Span(first.span().start(), tokens.get(end - 1).span().end());
        var word = gazetteer.word(end == from + 1 ? first.text() : span.of(sentence));
        long look = first.isMark() ? MARK.bit() : first.kind() == Token.Kind.NUMBER ? NUMBER.bit() : word.shape();
        return new Piece(word, span.shift(offset), glued(tokens, end - 1), look | word.traits());
    }
}
