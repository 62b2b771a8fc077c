package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.text.article.Block;
import org.depeche.text.article.DispatchDetails.Link;

/** Reads a newsItem or packageItem of NewsML-G2. */
final class NewsMlG2Reader {

    private NewsMlG2Reader() {}

    static void read(XmlPart item, DispatchDraft draft) {
        item.attribute("lang").ifPresent(tag -> draft.language = Optional.of(tag));
        draft.identifier = item.attribute("guid");
        draft.version = item.attribute("version").flatMap(Values::number);
        item.first("itemMeta").ifPresent(meta -> readItem(meta, draft));
        item.first("contentMeta").ifPresent(meta -> readContent(meta, draft));
        item.first("contentSet").ifPresent(set -> readBody(set, draft));
        item.first("groupSet").ifPresent(set -> readGroups(set, draft));
    }

    private static void readItem(XmlPart meta, DispatchDraft draft) {
        draft.agency = meta.first("provider")
                .flatMap(provider ->
                        provider.text("name").or(() -> code(provider).map(NewsMlG2Reader::bare)));
        draft.published = meta.text("firstCreated").flatMap(Values::moment);
        draft.modified = meta.text("versionCreated").flatMap(Values::moment);
        draft.embargo = meta.text("embargoed").flatMap(Values::moment);
        draft.note = note(meta);
        meta.first("pubStatus").flatMap(NewsMlG2Reader::code).ifPresent(word -> draft.status = Values.status(word));
        var signals = new ArrayList<String>();
        meta.all("signal")
                .forEach(signal ->
                        code(signal).ifPresent(word -> signals.add(bare(word).toLowerCase(Locale.ROOT))));
        for (var link : meta.all("link")) {
            var relation = link.attribute("rel").map(NewsMlG2Reader::bare).orElse("");
            var other = link.attribute("residref").or(() -> link.attribute("guidref"));
            kind(relation, signals)
                    .ifPresent(kind -> draft.link(
                            kind,
                            other.or(() -> link.attribute("href"))
                                    .filter(name -> other.isPresent() || kind != Link.Kind.CONTINUES)));
        }
    }

    /** The first word to editors that is one: some services put their whole notepad, or the desk's initials, in others. */
    private static Optional<String> note(XmlPart meta) {
        return meta.all("edNote").stream()
                .filter(note -> note.attribute("pubconstraint").isEmpty()
                        && note.element().childrenSize() == 0
                        && !note.attribute("role").orElse("").endsWith("closingline"))
                .flatMap(note -> note.text().stream())
                .findFirst();
    }

    /** What a link does; a signal tells a correction from a mere update. */
    private static Optional<Link.Kind> kind(String relation, List<String> signals) {
        var word = relation.toLowerCase(Locale.ROOT);
        if (word.contains("correct")) {
            return Optional.of(Link.Kind.CORRECTS);
        }
        if (word.contains("kill") || word.contains("cancel")) {
            return Optional.of(Link.Kind.KILLS);
        }
        if (word.contains("previous") || word.contains("replace") || word.contains("supersede")) {
            return Optional.of(signals.contains("correction") ? Link.Kind.CORRECTS : Link.Kind.REPLACES);
        }
        return word.contains("follow") || word.contains("continu") || word.contains("seealso")
                ? Optional.of(Link.Kind.CONTINUES)
                : Optional.empty();
    }

    private static void readContent(XmlPart meta, DispatchDraft draft) {
        draft.urgency = meta.text("urgency").flatMap(Values::number);
        draft.headline = meta.text("headline");
        draft.slug = meta.text("slugline");
        draft.dateline = meta.text("dateline")
                .filter(words -> !Character.isDigit(words.charAt(0)))
                .or(() -> meta.text("located", "name"))
                .or(() -> meta.first("located").flatMap(place -> place.attribute("literal")));
        draft.standfirst = meta.all("description").stream()
                .filter(part -> part.attribute("role")
                        .map(NewsMlG2Reader::bare)
                        .orElse("summary")
                        .equals("summary"))
                .findFirst()
                .flatMap(XmlPart::text)
                .or(() -> meta.all("headline").stream()
                        .filter(part -> part.attribute("role").orElse("").contains("sub"))
                        .findFirst()
                        .flatMap(XmlPart::text));
        draft.language =
                meta.first("language").flatMap(part -> part.attribute("tag")).or(() -> draft.language);
        draft.authors = meta.text("by").stream().toList();
        if (draft.authors.isEmpty()) {
            // A name of one word is how somebody logs in.
            draft.authors = meta.all("creator").stream()
                    .flatMap(part -> part.text("name").stream())
                    .filter(name -> name.indexOf(' ') > 0)
                    .toList();
        }
        meta.all("subject").forEach(subject -> draft.topic(code(subject)));
        draft.agency = draft.agency.or(() -> meta.first("infoSource").flatMap(source -> source.text("name")));
    }

    private static void readBody(XmlPart set, DispatchDraft draft) {
        for (var inline : set.all("inlineXML")) {
            var nitf = inline.first("nitf").flatMap(part -> part.first("body", "body.content"));
            var html = inline.first("html").flatMap(part -> part.first("body"));
            var part = nitf.or(() -> html).orElse(inline);
            longer(draft, BodyMarkup.read(part.element()));
        }
        for (var inline : set.all("inlineData")) {
            longer(draft, BodyMarkup.read(inline.element()));
        }
    }

    private static void longer(DispatchDraft draft, DispatchBody body) {
        if (body.text().length() > draft.body.text().length()) {
            draft.body = body;
        }
    }

    /** A package says which items belong together: their headlines are its text. */
    private static void readGroups(XmlPart set, DispatchDraft draft) {
        var titles = new ArrayList<String>();
        for (var reference : set.within("itemRef")) {
            reference.text("headline").or(() -> reference.text("title")).ifPresent(titles::add);
            draft.link(Link.Kind.GATHERS, reference.attribute("residref").or(() -> reference.attribute("href")));
        }
        draft.body = DispatchBody.of(Block.Kind.LIST_ITEM, titles);
    }

    private static Optional<String> code(XmlPart part) {
        return part.attribute("qcode").or(() -> part.attribute("uri")).or(() -> part.attribute("literal"));
    }

    private static String bare(String code) {
        return code.substring(code.lastIndexOf(code.contains("/") ? '/' : ':') + 1);
    }
}
