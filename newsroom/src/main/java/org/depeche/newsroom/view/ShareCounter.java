package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.view.ArticleView.Shares;
import org.depeche.newsroom.view.ArticleView.Tone;
import org.depeche.newsroom.view.Cast.Member;
import org.depeche.newsroom.wording.Wording;

/** Counts which shares of an article's words are a dispatch's, another outlet's and its own. */
final class ShareCounter {
    private final Wording wording;

    ShareCounter(Wording wording) {
        this.wording = wording;
    }

    /** {@code originality} holds the share of characters that are its own, by article id, where it was measured. */
    Shares count(Member member, Map<String, Double> originality) {
        var words = new EnumMap<Tone, Integer>(Tone.class);
        int all = 0;
        for (int index = 0; index < member.rows().size(); index++) {
            int length = member.text(index).strip().split("\\s+").length;
            words.merge(ColumnWriter.tone(member.rows().get(index).origin()), length, Integer::sum);
            all += length;
        }
        int dispatch = percent(words.getOrDefault(Tone.DISPATCH, 0), all);
        int other = percent(words.getOrDefault(Tone.OTHER, 0), all);
        int own = Math.max(0, 100 - dispatch - other);
        var measured = Optional.ofNullable(originality.get(member.article().id()))
                .map(share -> " · " + wording.say("originality", Math.round(100 * share)))
                .orElse("");
        return new Shares(dispatch, other, own, inWords(dispatch, other, own) + measured);
    }

    private static int percent(int part, int all) {
        return all == 0 ? 0 : Math.round(100f * part / all);
    }

    private String inWords(int dispatch, int other, int own) {
        var parts = new ArrayList<String>();
        add(parts, "share.dispatch", dispatch);
        add(parts, "share.other", other);
        add(parts, "share.own", own);
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, int percent) {
        if (percent > 0) {
            parts.add(wording.say(key, percent));
        }
    }
}
