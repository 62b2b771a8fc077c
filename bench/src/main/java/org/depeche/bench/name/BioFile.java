package org.depeche.bench.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.Language;
import org.depeche.text.name.Name;

/** Reads a file of words and BIO or IO tags, a word a line, as articles of twenty sentences. */
final class BioFile {
    private static final int SENTENCES = 20;
    private static final int SHORTEST_SENTENCE = 30;
    private static final Map<String, Name.Kind> KINDS =
            Map.of("PER", Name.Kind.PERSON, "LOC", Name.Kind.PLACE, "ORG", Name.Kind.ORGANIZATION);

    private record Word(String text, String tag) {}

    private BioFile() {}

    static List<LabelledArticle> read(Path file, Language language) throws IOException {
        var articles = new ArrayList<LabelledArticle>();
        var sentences = sentences(file);
        for (int from = 0; from < sentences.size(); from += SENTENCES) {
            var writer = new LabelledArticle.Writer();
            for (var sentence : sentences.subList(from, Math.min(sentences.size(), from + SENTENCES))) {
                write(writer, sentence);
            }
            articles.add(writer.article(file.getFileName() + "#" + from, language));
        }
        return articles;
    }

    private static List<List<Word>> sentences(Path file) throws IOException {
        var sentences = new ArrayList<List<Word>>();
        var sentence = new ArrayList<Word>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.strip().split("\\s+");
            boolean blank = line.isBlank();
            if (!blank) {
                sentence.add(new Word(cells.length > 2 ? cells[1] : cells[0], cells[cells.length - 1]));
            }
            boolean stopped = cells.length == 2 && ".!?".contains(cells[0]) && sentence.size() > SHORTEST_SENTENCE;
            if ((blank || stopped) && !sentence.isEmpty()) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    private static void write(LabelledArticle.Writer writer, List<Word> sentence) {
        for (int i = 0; i < sentence.size(); ) {
            var tag = sentence.get(i).tag();
            int end = i + 1;
            while (!tag.equals("O")
                    && end < sentence.size()
                    && continues(sentence.get(end).tag(), tag)) {
                end++;
            }
            var words = String.join(
                    " ", sentence.subList(i, end).stream().map(Word::text).toList());
            var kind = tag.length() > 2 ? KINDS.get(tag.substring(2)) : null;
            if (kind == null) {
                writer.write(words);
            } else {
                writer.name(kind, words);
            }
            writer.write(end == sentence.size() ? "\n" : " ");
            i = end;
        }
    }

    private static boolean continues(String tag, String first) {
        return tag.startsWith("I-") && tag.substring(2).equals(first.substring(2));
    }
}
