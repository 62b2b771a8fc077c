package org.depeche.newsroom.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depeche.text.article.Outlet;
import org.depeche.text.collation.Collation;
import org.depeche.text.collation.source.Reason;

/** Says in an English sentence why articles count as one source, under their outlets' names. */
final class ReasonSentence {
    private final Map<String, String> nameById = new HashMap<>();

    ReasonSentence(Collation collation) {
        for (var reading : collation.articles()) {
            var article = reading.article();
            nameById.put(article.id(), article.outlet().map(Outlet::name).orElse(article.id()));
        }
    }

    String of(Reason reason) {
        return switch (reason) {
            case Reason.SharesDispatch shared ->
                share(shared.words()) + " with the dispatch of " + shared.agency() + ", " + name(shared.given()) + ".";
            case Reason.CreditsAgency credited ->
                share(credited.words()) + "; " + credited.agency() + " is credited by " + names(credited.crediting())
                        + omitted(credited.omitting().size()) + ".";
            case Reason.NamesAgency named ->
                share(named.words()) + "; " + named.agency() + " is named in the text of " + names(named.naming())
                        + ".";
            case Reason.CreditsNobody nobody ->
                share(nobody.words()) + "; none credits an agency, which is the rule with agency copy.";
            case Reason.SharesRelease released ->
                share(released.words()) + "; they name no agency and speak of a press release.";
            case Reason.SameOwner owner -> "They share text and belong to one owner.";
            case Reason.NamesItsSource source ->
                name(source.copy()) + " shares text with " + name(source.from()) + " and names it as its source.";
            case Reason.SharesText text -> "They share text.";
            case Reason.IsDispatch dispatch ->
                "The dispatch of " + dispatch.agency() + " itself; no other article shares its text.";
            case Reason.SharesOnlyQuotations quotations ->
                "It shares only quotations of a public source with others; what it tells around them is its own.";
            case Reason.SharesNothing nothing -> "It shares no text with the others.";
            case Reason.OneOutlet one ->
                "They share no text with the others; " + one.outlet() + " tells them by itself.";
            case Reason.SameOutlets same ->
                "Several texts, each of them in the same outlets and no other: " + String.join(", ", same.outlets())
                        + ".";
            case Reason.AlsoTranslated translated ->
                of(translated.copies()) + " " + names(translated.translations())
                        + " says the same in another language, sentence by sentence.";
        };
    }

    private static String share(int words) {
        return "They share " + words + " words or more outside quotations";
    }

    private static String omitted(int articles) {
        return articles == 0
                ? ""
                : articles == 1 ? "; the other leaves the credit out" : "; the others leave the credit out";
    }

    private String name(String id) {
        return nameById.getOrDefault(id, id);
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }
}
