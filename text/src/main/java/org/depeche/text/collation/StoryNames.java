package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;
import org.depeche.text.name.NameJoiner;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;

/** Gives each person, place and organisation of a story one name in all its articles. */
final class StoryNames {
    private final List<Reading> readings;

    /** By article, the story's name for each of its own. */
    private final List<Map<Integer, Name>> told = new ArrayList<>();

    private StoryNames(List<Reading> readings) {
        this.readings = readings;
        readings.forEach(reading -> told.add(new HashMap<>()));
        for (var joined :
                new NameJoiner().join(readings.stream().map(Reading::names).toList())) {
            for (var reference : joined.references()) {
                var own = readings.get(reference.article()).names().get(reference.name());
                told.get(reference.article())
                        .put(reference.name(), new Name(joined.kind(), joined.name(), own.mentions()));
            }
        }
    }

    /** {@code readings} with the story's names. */
    static List<Reading> tell(List<Reading> readings) {
        var names = new StoryNames(readings);
        var renamed = new ArrayList<Reading>();
        for (int article = 0; article < readings.size(); article++) {
            renamed.add(names.rename(article));
        }
        return List.copyOf(renamed);
    }

    private Reading rename(int article) {
        var reading = readings.get(article);
        var joined = new LinkedHashMap<String, Name>();
        var speakers = new HashMap<String, String>();
        for (int place = 0; place < reading.names().size(); place++) {
            var own = reading.names().get(place);
            var name = told.get(article).getOrDefault(place, own);
            joined.merge(name.kind() + name.name(), name, StoryNames::together);
            speakers.putIfAbsent(own.name(), name.name());
        }
        return new Reading(
                reading.article(),
                reading.sentences(),
                reading.quotes().stream().map(quote -> renamed(quote, speakers)).toList(),
                reading.times(),
                reading.captionTimes(),
                List.copyOf(joined.values()),
                reading.hearsay());
    }

    private static Name together(Name one, Name other) {
        var mentions = new ArrayList<Span>(one.mentions());
        other.mentions().stream().filter(span -> !mentions.contains(span)).forEach(mentions::add);
        mentions.sort(Span::compareTo);
        return new Name(one.kind(), one.name(), mentions);
    }

    private static Quote renamed(Quote quote, Map<String, String> speakers) {
        Optional<String> speaker = quote.speaker().map(name -> speakers.getOrDefault(name, name));
        return new Quote(quote.kind(), quote.spans(), quote.cue(), quote.source(), speaker, quote.force());
    }
}
