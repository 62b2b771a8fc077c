package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.view.Cast.Member;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.collation.dispatch.Dispatch;
import org.depeche.text.collation.ledger.SentenceOrigin;
import org.depeche.text.collation.strand.Origin;

/** Says in plain sentences what a comparison found. */
final class FindingWriter {
    private final Cast cast;
    private final Wording wording;

    FindingWriter(Cast cast) {
        this.cast = cast;
        this.wording = cast.wording();
    }

    /** How many articles, how many sources. */
    String finding() {
        int independent = cast.collation().sources().independent();
        var articles = wording.count("articles", cast.members().size());
        return independent == 0
                ? wording.say("finding.articles", articles)
                : wording.say("finding", articles, wording.count("sources", independent));
    }

    /** Why that is so, and whether they agree. */
    List<String> details() {
        var details = new ArrayList<String>();
        var dispatches = cast.collation().dispatches();
        for (int number = 0; number < dispatches.size(); number++) {
            carriers(dispatches.get(number), number).ifPresent(details::add);
        }
        origin().ifPresent(details::add);
        int disagreements = cast.collation().contradictions().size();
        if (disagreements > 0) {
            details.add(wording.count("finding.disagreements", disagreements));
        }
        return details;
    }

    private Optional<String> carriers(Dispatch dispatch, int number) {
        var itself = cast.dispatchItself(dispatch);
        var from = new SentenceOrigin.FromDispatch(number);
        var carriers = cast.members().stream()
                .filter(member -> itself.isEmpty() || !itself.get().equals(member))
                .filter(member ->
                        member.rows().stream().anyMatch(row -> row.origin().equals(from)))
                .toList();
        if (carriers.isEmpty()) {
            return Optional.empty();
        }
        int credited = (int)
                carriers.stream().filter(member -> credits(member, dispatch)).count();
        var agency = dispatch.agency().map(name -> " (" + name + ")").orElse("");
        return Optional.of(
                wording.count("finding.carriers", carriers.size(), agency, wording.count("credited", credited)));
    }

    private static boolean credits(Member member, Dispatch dispatch) {
        return member.article().credits().stream()
                .anyMatch(
                        credit -> dispatch.agency().map(credit.agency()::equals).orElse(false));
    }

    /** The cause of the shared text, where the dispatches do not tell it already. */
    private Optional<String> origin() {
        return switch (cast.collation().origin()) {
            case Origin.CommonAgencyCopy common -> Optional.empty();
            case Origin.SameOwner owner -> Optional.of(wording.say("origin.owner"));
            case Origin.Copied copied ->
                Optional.of(wording.say("origin.copied", cast.nameOf(copied.copy()), cast.nameOf(copied.from())));
            case Origin.PublicSource source -> Optional.of(wording.say("origin.public"));
            case Origin.Unrelated unrelated -> Optional.of(wording.say("origin.unrelated"));
            case Origin.Unclear unclear -> Optional.of(wording.say("origin.unclear"));
        };
    }
}
