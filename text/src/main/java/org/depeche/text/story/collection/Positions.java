package org.depeche.text.story.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.PartialDate;
import org.depeche.text.story.SharedWords;

/** Finds where the articles of a collection stand. */
final class Positions {
    private Positions() {}

    /** One for each article, in their order. */
    static List<Position> of(List<Article> articles, Map<String, List<SharedWords>> shared) {
        var days = new HashMap<String, Position>();
        articles.forEach(article -> article.published()
                .flatMap(PartialDate::day)
                .ifPresent(day -> days.put(article.id(), Position.of(day))));
        var ties = new HashMap<String, Tie>();
        shared.forEach((id, passages) -> passages.forEach(passage -> {
            tie(id, passage.article(), passage.words(), days, ties);
            tie(passage.article(), id, passage.words(), days, ties);
        }));
        var positions = new ArrayList<Position>();
        for (var article : articles) {
            var tied = Optional.ofNullable(ties.get(article.id())).map(Tie::day);
            positions.add(Optional.ofNullable(days.get(article.id()))
                    .or(() -> tied)
                    .orElse(Position.ofReading(positions.size())));
        }
        return positions;
    }

    private static void tie(String one, String other, int words, Map<String, Position> days, Map<String, Tie> ties) {
        var day = days.get(other);
        if (day != null && !days.containsKey(one)) {
            ties.merge(one, new Tie(words, day), Tie::closer);
        }
    }

    /** That an article shares so many words with another of some day. */
    private record Tie(int words, Position day) {

        /** The one of more words; of equal ones the earlier day. */
        Tie closer(Tie other) {
            int order = words != other.words ? Integer.compare(other.words, words) : day.compareTo(other.day);
            return order <= 0 ? this : other;
        }
    }
}
