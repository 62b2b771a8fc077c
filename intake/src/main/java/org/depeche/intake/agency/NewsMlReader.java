package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.text.article.Caption;
import org.depeche.text.article.DispatchDetails.Link;

/**
 * Reads a NewsItem of NewsML 1.0 to 1.2, as AFP and others write it: the text in a component of its own, bare paragraphs
 * or NITF as its content, pictures and their captions in components beside it.
 */
final class NewsMlReader {

    private NewsMlReader() {}

    static void read(XmlPart item, DispatchDraft draft) {
        item.attribute("lang").ifPresent(tag -> draft.language = Optional.of(tag));
        item.first("Identification").ifPresent(part -> readIdentification(part, draft));
        item.first("NewsManagement").ifPresent(part -> readManagement(part, draft));
        for (var component : item.within("NewsComponent")) {
            readLines(component, draft);
        }
        draft.urgency = draft.urgency.or(() -> priority(item));
        draft.language = draft.language.or(() -> item.within("DescriptiveMetadata").stream()
                .flatMap(part -> part.first("Language").stream())
                .findFirst()
                .flatMap(word -> word.attribute("FormalName")));
        var captions = new ArrayList<Caption>();
        for (var content : item.within("ContentItem")) {
            readContent(content, draft, captions);
        }
        draft.body = draft.body.withCaptions(captions);
        item.within("Party").stream()
                .filter(party -> isWithin(party, "Provider") && draft.agency.isEmpty())
                .forEach(party -> draft.agency = party.attribute("FormalName"));
        for (var name : List.of("Subject", "SubjectMatter", "SubjectDetail")) {
            item.within(name).forEach(subject -> draft.topic(subject.attribute("FormalName")));
        }
    }

    /** The envelope's priority, which some services give in the place of an urgency. */
    private static Optional<Integer> priority(XmlPart item) {
        return Optional.ofNullable(item.element().parent())
                .map(XmlPart::new)
                .flatMap(message -> message.first("NewsEnvelope", "Priority"))
                .flatMap(word -> word.attribute("FormalName"))
                .flatMap(Values::number);
    }

    private static void readIdentification(XmlPart part, DispatchDraft draft) {
        var identifier = part.first("NewsIdentifier");
        var revision = identifier.flatMap(id -> id.first("RevisionId"));
        draft.version = revision.flatMap(XmlPart::text).flatMap(Values::number);
        draft.identifier = identifier
                .flatMap(id -> id.text("NewsItemId"))
                .or(() -> identifier.flatMap(id -> id.text("PublicIdentifier")));
        draft.slug = part.text("NameLabel");
        draft.agency = Optional.empty();
        var name = draft.identifier;
        revision.flatMap(id -> id.attribute("PreviousRevision"))
                .flatMap(Values::number)
                .filter(previous -> previous > 0)
                .ifPresent(previous -> draft.link(Link.Kind.REPLACES, name.map(own -> own + ":" + previous)));
    }

    private static void readManagement(XmlPart part, DispatchDraft draft) {
        draft.published = part.text("FirstCreated").flatMap(Values::moment);
        draft.modified = part.text("ThisRevisionCreated").flatMap(Values::moment);
        var status = part.first("Status").flatMap(word -> word.attribute("FormalName"));
        status.ifPresent(word -> draft.status = Values.status(word));
        draft.urgency = part.first("Urgency")
                .flatMap(word -> word.attribute("FormalName"))
                .flatMap(Values::number);
        if (status.orElse("").toLowerCase(Locale.ROOT).startsWith("embargo")) {
            draft.embargo = part.text("StatusWillChange", "DateAndTime").flatMap(Values::moment);
        }
        part.all("AssociatedWith").forEach(other -> {
            draft.link(Link.Kind.CONTINUES, other.attribute("NewsItem"));
            draft.note = draft.note.or(() -> other.text("Comment"));
        });
        for (var instruction : part.all("Instruction")) {
            var word = instruction.attribute("FormalName").orElse("").toLowerCase(Locale.ROOT);
            var other = instruction.first("RevisionStatus").flatMap(revision -> revision.attribute("Revision"));
            var earlier = other.flatMap(number -> draft.identifier.map(own -> own + ":" + number));
            if (word.startsWith("kill") || word.startsWith("cancel")) {
                draft.link(Link.Kind.KILLS, earlier);
            } else if (word.startsWith("correct") || word.startsWith("rectif")) {
                draft.link(Link.Kind.CORRECTS, earlier);
            }
        }
    }

    private static void readLines(XmlPart component, DispatchDraft draft) {
        component
                .attribute("lang")
                .filter(tag -> draft.language.isEmpty())
                .ifPresent(tag -> draft.language = Optional.of(tag));
        var lines = component.first("NewsLines");
        if (lines.isEmpty() || isPicture(component) || holdsPictures(component)) {
            return;
        }
        draft.headline = draft.headline.or(() -> lines.get().text("HeadLine"));
        draft.standfirst = draft.standfirst.or(() -> lines.get().text("SubHeadLine"));
        draft.dateline = draft.dateline.or(() -> lines.get().text("DateLine"));
        draft.slug = draft.slug.or(() -> lines.get().text("SlugLine"));
        draft.agency = draft.agency.or(() -> lines.get().text("CreditLine"));
        if (draft.authors.isEmpty()) {
            draft.authors = lines.get().all("ByLine").stream()
                    .flatMap(line -> line.text().stream())
                    .toList();
        }
    }

    private static void readContent(XmlPart content, DispatchDraft draft, List<Caption> captions) {
        var data = content.first("DataContent");
        if (data.isEmpty()) {
            return;
        }
        if (hasRole(content, "caption") || isPictureText(content)) {
            data.get().text().ifPresent(words -> captions.add(new Caption(words, credit(content))));
            return;
        }
        var nitf = data.get().within("nitf").stream().findFirst();
        if (nitf.isPresent()) {
            nitf.get()
                    .first("body", "body.head", "abstract")
                    .flatMap(XmlPart::text)
                    .ifPresent(words -> draft.standfirst = draft.standfirst.or(() -> Optional.of(words)));
        }
        var body = nitf.map(
                        part -> part.within("body.content").stream().findFirst().orElse(part))
                .orElse(data.get());
        var read = BodyMarkup.read(body.element());
        // The longest is the text: agencies send summaries and headlines as contents of their own.
        if (read.text().length() > draft.body.text().length()) {
            draft.body = read;
        }
    }

    private static boolean isPictureText(XmlPart content) {
        var parents = content.element().parents();
        return !parents.isEmpty() && isPicture(new XmlPart(parents.get(0)));
    }

    private static boolean isPicture(XmlPart component) {
        return component.all("ContentItem").stream().anyMatch(content -> !isText(content));
    }

    /** Whether all that a component holds, however deep, are pictures and their captions: its lines are theirs. */
    private static boolean holdsPictures(XmlPart component) {
        var contents = component.within("ContentItem");
        return !contents.isEmpty()
                && contents.stream()
                        .allMatch(content -> hasRole(content, "caption") || isPictureText(content) || !isText(content));
    }

    private static boolean isText(XmlPart content) {
        return content.first("MediaType")
                .flatMap(type -> type.attribute("FormalName"))
                .filter(type -> !type.equalsIgnoreCase("Text") && !type.equalsIgnoreCase("ComplexData"))
                .isEmpty();
    }

    private static boolean hasRole(XmlPart content, String role) {
        return content.element().parents().stream()
                .limit(2)
                .map(XmlPart::new)
                .flatMap(part -> part.first("Role").flatMap(word -> word.attribute("FormalName")).stream())
                .anyMatch(word -> word.equalsIgnoreCase(role));
    }

    private static Optional<String> credit(XmlPart content) {
        return content.element().parents().stream()
                .limit(2)
                .map(XmlPart::new)
                .flatMap(part ->
                        part.text("NewsLines", "CreditLine").or(() -> part.text("NewsLines", "ByLine")).stream())
                .findFirst();
    }

    private static boolean isWithin(XmlPart part, String name) {
        return part.element().parents().stream()
                .map(XmlPart::new)
                .anyMatch(above -> above.name().equalsIgnoreCase(name));
    }
}
