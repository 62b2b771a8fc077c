package org.depeche.text.reuse.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

/**
 * What an index keeps of an article.
 *
 * @param day the day it was published, counted from 1970; {@link #NO_DAY} where that is not known
 * @param outlet empty where it is not known
 * @param credited the agencies it credits
 */
public record Member(String id, int day, String outlet, Set<String> credited) {
    public static final int NO_DAY = Integer.MIN_VALUE;

    public static Member of(Article article) {
        int day = article.published()
                .flatMap(date -> date.day())
                .map(LocalDate::toEpochDay)
                .map(Long::intValue)
                .orElse(NO_DAY);
        var credited = new HashSet<String>();
        article.credits().forEach(credit -> credited.add(credit.agency()));
        var outlet = article.outlet().map(known -> known.name()).orElse("");
        return new Member(article.id(), day, outlet, Set.copyOf(credited));
    }

    void write(SnapshotWriter out) throws IOException {
        out.text(id);
        out.signed(day);
        out.name(outlet);
        out.number(credited.size());
        for (var agency : new TreeSet<>(credited)) {
            out.name(agency);
        }
    }

    static Member read(SnapshotReader in) throws IOException {
        var id = in.text("an id");
        int day = in.signed("a day");
        var outlet = in.name("an outlet");
        var credited = new HashSet<String>();
        for (int left = in.count("the count of credits", Integer.MAX_VALUE); left > 0; left--) {
            credited.add(in.name("an agency"));
        }
        return new Member(id, day, outlet, Set.copyOf(credited));
    }

    public boolean hasDay() {
        return day != NO_DAY;
    }

    /** Whether this is the likelier source of what it shares with {@code other}, which was added earlier. */
    public boolean isLikelierSourceThan(Member other) {
        boolean isCredited = other.credited.contains(outlet);
        boolean credits = credited.contains(other.outlet);
        return isCredited == credits ? hasDay() && other.hasDay() && day < other.day : isCredited;
    }
}
