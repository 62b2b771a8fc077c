package org.depeche.intake.agency;

import java.util.Locale;
import java.util.Optional;
import org.depeche.text.article.DispatchDetails.Link;
import org.depeche.text.article.PartialDate;

/** Reads NITF 3.0 to 3.6 (IPTC News Industry Text Format). */
final class NitfReader {

    private NitfReader() {}

    static void read(XmlPart nitf, DispatchDraft draft) {
        draft.language = nitf.attribute("lang").or(() -> nitf.attribute("baselang"));
        nitf.first("head").ifPresent(head -> readHead(head, draft));
        nitf.first("body").ifPresent(body -> readBody(body, draft));
        if (draft.headline.isEmpty()) {
            draft.headline = nitf.text("head", "title");
        }
    }

    private static void readHead(XmlPart head, DispatchDraft draft) {
        for (var subject : head.within("tobject.subject")) {
            draft.topic(subject.attribute("tobject.subject.refnum"));
        }
        head.first("docdata").ifPresent(data -> readData(data, draft));
    }

    private static void readData(XmlPart data, DispatchDraft draft) {
        var id = data.first("doc-id");
        draft.identifier = id.flatMap(part -> part.attribute("id-string"));
        draft.agency = id.flatMap(part -> part.attribute("regsrc"))
                .or(() -> data.first("del-list", "from-src").flatMap(part -> part.attribute("src-name")))
                .or(() -> data.first("doc.copyright").flatMap(part -> part.attribute("holder")));
        draft.urgency =
                data.first("urgency").flatMap(part -> part.attribute("ed-urg")).flatMap(Values::number);
        data.attribute("management-status").ifPresent(word -> draft.status = Values.status(word));
        draft.published = moment(data, "date.issue");
        var release = moment(data, "date.release");
        if (data.attribute("management-status")
                .filter("embargoed"::equalsIgnoreCase)
                .isPresent()) {
            draft.embargo = release;
        } else {
            draft.published = draft.published.or(() -> release);
        }
        data.first("du-key").ifPresent(key -> {
            draft.slug = key.attribute("key");
            draft.version = key.attribute("version").flatMap(Values::number);
        });
        draft.slug = draft.slug.or(() -> data.first("key-list", "keyword").flatMap(word -> word.attribute("key")));
        draft.note = data.first("ed-msg").flatMap(part -> part.attribute("info"));
        for (var correction : data.all("correction")) {
            draft.link(Link.Kind.CORRECTS, correction.attribute("id-string"));
            draft.note = draft.note.or(() -> correction.attribute("info"));
        }
        data.first("ed-msg")
                .filter(message -> message.attribute("msg-type")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("kill"))
                .ifPresent(kill -> draft.status = Values.status("kill"));
    }

    private static Optional<PartialDate> moment(XmlPart data, String name) {
        return data.first(name).flatMap(part -> part.attribute("norm")).flatMap(Values::moment);
    }

    private static void readBody(XmlPart body, DispatchDraft draft) {
        body.first("body.head").ifPresent(head -> {
            draft.headline = head.text("hedline", "hl1").or(() -> head.text("hedline"));
            draft.standfirst = head.text("abstract").or(() -> head.text("hedline", "hl2"));
            head.first("dateline").ifPresent(line -> readDateline(line, draft));
            draft.authors = head.all("byline").stream()
                    .flatMap(line -> line.text("person").or(() -> line.textWithout("byttl")).stream())
                    .toList();
            draft.note = draft.note.or(() -> head.text("note"));
            draft.agency = draft.agency.or(() -> head.text("distributor"));
        });
        body.first("body.content").ifPresent(content -> draft.body = BodyMarkup.read(content.element()));
    }

    private static void readDateline(XmlPart line, DispatchDraft draft) {
        var date = line.first("story.date");
        draft.published = draft.published.or(
                () -> date.flatMap(part -> part.attribute("norm")).flatMap(Values::moment));
        boolean written = date.flatMap(XmlPart::text)
                .filter(words -> words.matches("\\d{8}.*"))
                .isEmpty();
        draft.dateline = written ? line.text() : line.textWithout("story.date");
    }
}
