package org.depeche.newsroom.view;

import java.util.List;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.collation.source.Reason;

/** Says why articles count as one source, in the page's language and under the names they bear on view. */
final class ReasonWriter {
    private final Cast cast;
    private final Wording wording;

    ReasonWriter(Cast cast) {
        this.cast = cast;
        this.wording = cast.wording();
    }

    String say(Reason reason) {
        return switch (reason) {
            case Reason.SharesDispatch shared ->
                wording.say("reason.given", shared.words(), shared.agency(), cast.nameOf(shared.given()));
            case Reason.CreditsAgency credited ->
                wording.count(
                        "reason.credited",
                        credited.omitting().size(),
                        credited.words(),
                        credited.agency(),
                        names(credited.crediting()));
            case Reason.NamesAgency named ->
                wording.say("reason.named", named.words(), named.agency(), names(named.naming()));
            case Reason.CreditsNobody nobody -> wording.say("reason.uncredited", nobody.words());
            case Reason.SharesRelease released -> wording.say("reason.release", released.words());
            case Reason.SameOwner owner -> wording.say("reason.owner");
            case Reason.NamesItsSource source ->
                wording.say("reason.copied", cast.nameOf(source.copy()), cast.nameOf(source.from()));
            case Reason.SharesText text -> wording.say("reason.text");
            case Reason.IsDispatch dispatch -> wording.say("reason.alone", dispatch.agency());
            case Reason.SharesOnlyQuotations quotations -> wording.say("reason.quotations");
            case Reason.SharesNothing nothing -> wording.say("reason.nothing");
            case Reason.OneOutlet one -> wording.say("reason.outlet", one.outlet());
            case Reason.SameOutlets same -> wording.say("reason.outlets", wording.list(same.outlets()));
            case Reason.AlsoTranslated translated ->
                say(translated.copies()) + " " + wording.say("reason.translated", names(translated.translations()));
        };
    }

    private String names(List<String> ids) {
        return wording.list(ids.stream().map(cast::nameOf).toList());
    }
}
