package org.depeche.text.name;

import static org.depeche.text.name.WordClass.AFTER_QUOTE;
import static org.depeche.text.name.WordClass.CAPITALIZED;
import static org.depeche.text.name.WordClass.DAMAGED;
import static org.depeche.text.name.WordClass.HYPHENATED;
import static org.depeche.text.name.WordClass.INITIAL;
import static org.depeche.text.name.WordClass.MARK;
import static org.depeche.text.name.WordClass.NUMBER;
import static org.depeche.text.name.WordClass.SENTENCE_START;
import static org.depeche.text.name.WordClass.UNKNOWN_WORD;
import static org.depeche.text.name.WordClass.UPPER_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The body first, then headline, standfirst and captions. */
    List<Sheet> read(Article article) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(sheet(article.text(), true));
        article.headline().ifPresent(text -> sheets.add(sheet(text, false)));
        article.standfirst().ifPresent(text -> sheets.add(sheet(text, false)));
        article.captions().forEach(caption -> sheets.add(sheet(caption.text(), false)));
        return sheets;
    }

    private Sheet sheet(String text, boolean body) {
        var sentences = new ArrayList<List<Piece>>();
        for (var sentence : splitter.split(text)) {
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
        var span = new Span(
                tokens.get(from).span().start(), tokens.get(end - 1).span().end());
        var text = plain(span.of(sentence));
        var folded = text.toLowerCase(Locale.ROOT);
        long traits = look(text, tokens.get(from)) | gazetteer.traits(text, folded);
        return new Piece(
                text, folded, span.shift(offset), glued(tokens, end - 1), traits, gazetteer.smallWords(folded));
    }

    /** The text with plain apostrophes and hyphens, of the same length. */
    static String plain(String text) {
        return text.replace('’', '\'').replace('‑', '-').replace('‐', '-');
    }

    private static long look(String text, Token first) {
        if (first.isMark()) {
            return MARK.bit();
        }
        if (first.kind() == Token.Kind.NUMBER) {
            return NUMBER.bit();
        }
        long traits = text.indexOf('-') > 0 ? HYPHENATED.bit() : 0;
        if (!hasCapital(text)) {
            return traits;
        }
        traits |= CAPITALIZED.bit();
        if (text.length() <= 3 && text.endsWith(".")) {
            return traits | INITIAL.bit();
        }
        return text.length() > 1 && isUpperCase(text) ? traits | UPPER_CASE.bit() : traits;
    }

    /** Whether the word itself, or a part behind a particle's hyphen ({@code al-Assad}), is capitalised. */
    private static boolean hasCapital(String text) {
        int hyphen = text.indexOf('-');
        return Character.isUpperCase(text.charAt(0))
                || (hyphen > 0
                        && hyphen <= 3
                        && hyphen + 1 < text.length()
                        && Character.isUpperCase(text.charAt(hyphen + 1)))
                || (text.length() > 2
                        && Character.isLowerCase(text.charAt(0))
                        && Character.isUpperCase(text.charAt(1)));
    }

    private static boolean isUpperCase(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }
}
