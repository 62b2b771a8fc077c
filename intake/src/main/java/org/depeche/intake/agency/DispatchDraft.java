package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.article.DispatchDetails.Link;
import org.depeche.text.article.DispatchDetails.Status;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.press.NewsAgencies;
import org.depeche.text.words.LanguageIdentifier;

/** What has been read of a dispatch so far; its fields are set in any order, and those never set are absent. */
final class DispatchDraft {
    private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();
    private static final NewsAgencies AGENCIES = new NewsAgencies();
    private static final Pattern DOMAIN = Pattern.compile("\\.[a-z]{2,3}$");
    private static final Bylines BYLINES = new Bylines(AGENCIES);
    private static final Pattern AFTER_PLACE = Pattern.compile("\\s*(?:\\([^()]*\\)[\\s.,–—-]*|[\\s,–—-]+)$");

    Optional<String> agency = Optional.empty();
    Optional<String> identifier = Optional.empty();
    Optional<String> slug = Optional.empty();
    Optional<Integer> urgency = Optional.empty();
    Optional<Integer> version = Optional.empty();
    Status status = Status.USABLE;
    Optional<String> dateline = Optional.empty();
    Optional<PartialDate> embargo = Optional.empty();
    Optional<String> note = Optional.empty();
    Optional<String> headline = Optional.empty();
    Optional<String> standfirst = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<PartialDate> published = Optional.empty();
    Optional<PartialDate> modified = Optional.empty();
    Optional<Arrival.Remark> remark = Optional.empty();
    List<String> authors = List.of();
    DispatchBody body = DispatchBody.empty();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<String> topics = new LinkedHashSet<>();

    void link(Link.Kind kind, Optional<String> other) {
        other.filter(name -> !identifier.equals(other)).ifPresent(name -> {
            // A correction replaces, too: it is told once, by the stronger word.
            boolean said = links.stream().anyMatch(link -> link.identifier().equals(name));
            if (kind == Link.Kind.CORRECTS || kind == Link.Kind.KILLS) {
                links.removeIf(link -> link.identifier().equals(name));
                links.add(new Link(kind, name));
            } else if (!said) {
                links.add(new Link(kind, name));
            }
        });
    }

    void topic(Optional<String> code) {
        code.ifPresent(topics::add);
    }

    Arrival arrival(Position position) {
        if (headline.isEmpty() && body.text().isEmpty() && identifier.isEmpty()) {
            return new Arrival.Refused(position, "a dispatch without headline, text and identifier", true);
        }
        return new Arrival.Arrived(position, article(position.place()), Optional.empty(), remark());
    }

    private Article article(String id) {
        var said = agency.or(() -> BYLINES.agency(authors));
        var name = said.map(DispatchDraft::shortName);
        var told = headline.map(body::without).orElse(body).withoutSignature(name.orElse(""));
        return Article.builder(id, told.text())
                .blocks(told.blocks())
                .captions(told.captions())
                .headline(headline.orElse(null))
                .standfirst(standfirst
                        .filter(words -> !told.beginsWith(words))
                        .filter(words -> !headline.equals(standfirst))
                        .orElse(null))
                .outlet(name.map(Outlet::new).orElse(null))
                .credits(said.stream()
                        .map(words -> new Credit(shortName(words), words))
                        .toList())
                .authors(BYLINES.people(authors))
                .published(published.or(() -> modified).orElse(null))
                .modified(modified.filter(moment -> published.isPresent() && !published.equals(modified))
                        .orElse(null))
                .language(language.map(Language::parse)
                        .filter(Language::isKnown)
                        .orElseGet(() -> LANGUAGES.identify(told.text().isEmpty() ? headline.orElse("") : told.text())))
                .dispatch(details(name))
                .build();
    }

    private DispatchDetails details(Optional<String> name) {
        return new DispatchDetails(
                name,
                identifier,
                slug,
                urgency.filter(value -> value >= 1 && value <= 9),
                version.filter(value -> value >= 0),
                status,
                dateline.flatMap(DispatchDraft::place),
                embargo,
                new ArrayList<>(links),
                new ArrayList<>(topics),
                note);
    }

    private Optional<Arrival.Remark> remark() {
        if (remark.isPresent()) {
            return remark;
        }
        if (status == Status.KILLED) {
            return Optional.of(new Arrival.Remark("killed by its agency: not to be shown", false));
        }
        return embargo.map(moment -> new Arrival.Remark("under embargo until " + moment, false));
    }

    /** A dateline without the agency and the dash behind it; some agencies write nothing but a moment there. */
    private static Optional<String> place(String dateline) {
        return Optional.of(AFTER_PLACE.matcher(dateline).replaceFirst(""))
                .filter(words -> !words.isEmpty() && !Character.isDigit(words.charAt(0)));
    }

    /** The agency's short name, also from its domain or in other capitals; a name that nobody knows stays as it is. */
    private static String shortName(String said) {
        var bare = said.length() < 5 ? said : DOMAIN.matcher(said).replaceFirst("");
        var capitals = bare.toUpperCase(Locale.ROOT);
        return AGENCIES.shortName(said)
                .or(() -> AGENCIES.shortName(capitals))
                .or(() -> AGENCIES.shortName(
                        capitals.charAt(0) + bare.substring(1).toLowerCase(Locale.ROOT)))
                .orElse(said);
    }
}
