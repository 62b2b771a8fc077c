package org.depeche.text.collation.strand;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.collation.witness.Dateline;
import org.depeche.text.collation.witness.Witness;

/**
 * What ties one article to news agencies.
 *
 * @param raw the agency whose dispatch the article itself is
 * @param credited the agencies it credits or is signed by
 * @param mentioned the agencies its text names: {@code a déclaré à l'AFP}
 */
public record AgencyEvidence(Optional<String> raw, Set<String> credited, Set<String> mentioned) {
    private static final Pattern SIGNATURE =
            Pattern.compile("\\(([\\p{L}\\p{N}]+(?:[/,][\\p{L}\\p{N}]+)*)\\)\\s*(?:\\n|$)");

    public AgencyEvidence {
        credited = Set.copyOf(credited);
        mentioned = Set.copyOf(mentioned);
    }

    /** The evidence in each article; an agency that one article credits is known in all of them. */
    public static List<AgencyEvidence> of(List<Witness> witnesses) {
        var agencies = new StoryAgencies();
        for (var witness : witnesses) {
            sender(witness.reading().article()).ifPresent(agencies::learn);
            dateline(witness).ifPresent(agencies::learn);
            credits(witness.reading().article()).forEach(agencies::learn);
        }
        return witnesses.parallelStream().map(witness -> of(witness, agencies)).toList();
    }

    public boolean names(String agency) {
        return credited.contains(agency)
                || mentioned.contains(agency)
                || raw.filter(agency::equals).isPresent();
    }

    /** All agencies it is tied to in any way. */
    public Set<String> all() {
        var all = new LinkedHashSet<String>();
        raw.ifPresent(all::add);
        all.addAll(credited);
        all.addAll(mentioned);
        return all;
    }

    private static AgencyEvidence of(Witness witness, StoryAgencies agencies) {
        var article = witness.reading().article();
        var credited = new LinkedHashSet<String>();
        credits(article).forEach(name -> credited.add(agencies.standard(name)));
        var language = article.language().isKnown() ? article.language().tag() : "";
        signatures(witness.text(), language, agencies, credited);
        var raw = sender(article)
                .or(() -> dateline(witness))
                .map(agencies::standard)
                .or(() -> article.outlet().flatMap(outlet -> agencies.byOutlet(outlet.name())));
        return new AgencyEvidence(raw, credited, agencies.mentioned(witness.text(), language));
    }

    private static List<String> credits(Article article) {
        return article.credits().stream()
                .filter(Credit::isNamed)
                .map(Credit::agency)
                .toList();
    }

    /** The agency that sent the article itself, as an agency's file tells. */
    private static Optional<String> sender(Article article) {
        return article.dispatch().flatMap(DispatchDetails::agency);
    }

    private static Optional<String> dateline(Witness witness) {
        return Dateline.of(witness.text()).flatMap(Dateline::agency);
    }

    private static void signatures(String text, String language, StoryAgencies agencies, Set<String> credited) {
        var matcher = SIGNATURE.matcher(text);
        while (matcher.find()) {
            for (var part : matcher.group(1).split("[/,]")) {
                agencies.signed(part, language).ifPresent(credited::add);
            }
        }
    }
}
