package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.DispatchDetails.Link;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Reads a ninjs item.
 *
 * <p>The three versions differ in names ({@code versioncreated}, {@code versionCreated}), in lists where the first had
 * fields ({@code body_html}, {@code bodies}) and in singular and plural; one reader asks for all of them.
 */
final class NinjsReader {

    private NinjsReader() {}

    static Arrival read(Position position, JsonValue item) {
        var type = item.text("type").orElse("text");
        if (!type.equals("text") && !type.equals("composite")) {
            return new Arrival.Refused(position, "a ninjs item of type " + type + ", no text", false);
        }
        var draft = new DispatchDraft();
        readManagement(item, draft);
        readFacts(item, draft);
        draft.body = body(item).withCaptions(captions(item));
        return draft.arrival(position);
    }

    private static void readManagement(JsonValue item, DispatchDraft draft) {
        // Superdesk, which many agencies write with, calls it guid, and the agency its source.
        draft.identifier = item.text("uri").or(() -> item.text("guid"));
        draft.version = item.text("version").flatMap(Values::number);
        draft.urgency = item.text("urgency").flatMap(Values::number);
        draft.embargo =
                item.text("embargoed").or(() -> item.text("embargoeduntil")).flatMap(Values::moment);
        item.text("pubstatus").ifPresent(word -> draft.status = Values.status(word));
        draft.note = item.text("ednote");
        draft.published =
                item.text("firstcreated").or(() -> item.text("contentcreated")).flatMap(Values::moment);
        draft.modified = item.text("versioncreated").flatMap(Values::moment);
        var signal = item.text("signal")
                .or(() -> item.at("signals").all().stream()
                        .flatMap(each -> name(each).stream())
                        .findFirst());
        boolean corrects = signal.filter(word -> word.toLowerCase(Locale.ROOT).contains("correct"))
                .isPresent();
        for (var other : item.at("replacing").all()) {
            draft.link(
                    corrects ? Link.Kind.CORRECTS : Link.Kind.REPLACES,
                    other.text().or(() -> other.text("uri")));
        }
    }

    private static void readFacts(JsonValue item, DispatchDraft draft) {
        draft.headline = item.text("headline").or(() -> main(item.at("headlines")));
        draft.slug = item.text("slugline").or(() -> item.text("slug")).or(() -> item.text("title"));
        draft.standfirst = item.text("descriptiontext").or(() -> main(item.at("descriptions")));
        draft.language = item.text("language");
        draft.dateline = item.text("located").or(() -> first(item.at("located")));
        draft.agency = first(item.at("infosource"))
                .or(() -> first(item.at("infosources")))
                .or(() -> item.text("copyrightholder"))
                .or(() -> item.text("rightsinfo", "copyrightholder"))
                .or(() -> item.text("source"));
        draft.authors = item.text("byline").or(() -> item.text("by")).stream().toList();
        for (var name : List.of("subject", "subjects")) {
            item.at(name)
                    .all()
                    .forEach(subject -> draft.topic(subject.text("code").or(() -> subject.text("uri"))));
        }
    }

    /** The value with the role main, else the first. */
    private static Optional<String> main(JsonValue list) {
        return list.all().stream()
                .filter(each -> each.text("role").orElse("main").equals("main"))
                .findFirst()
                .or(() -> list.all().stream().findFirst())
                .flatMap(each -> each.text("value").or(each::text));
    }

    private static Optional<String> first(JsonValue list) {
        return list.all().stream().flatMap(each -> name(each).stream()).findFirst();
    }

    private static Optional<String> name(JsonValue value) {
        return value.text()
                .or(() -> value.text("name"))
                .or(() -> value.text("literal"))
                .or(() -> value.text("uri"));
    }

    /** Markup tells paragraphs and headings apart, so that it is preferred to the plain form of the same text. */
    private static DispatchBody body(JsonValue item) {
        var markup = item.text("bodyhtml").or(() -> item.text("bodyxhtml")).or(() -> value(item, "html"));
        if (markup.isPresent()) {
            return markup(markup.get());
        }
        var nitf = item.text("bodynitf").or(() -> value(item, "nitf"));
        if (nitf.isPresent()) {
            return nitf(nitf.get());
        }
        var plain = item.text("bodytext")
                .or(() -> value(item, "plain"))
                .or(() -> value(item, ""))
                .orElse("");
        return DispatchBody.of(
                Block.Kind.PARAGRAPH,
                plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static Optional<String> value(JsonValue item, String type) {
        return item.at("bodies").all().stream()
                .filter(body -> body.text("contenttype").orElse("").contains(type))
                .flatMap(body -> body.text("value").stream())
                .findFirst();
    }

    private static DispatchBody markup(String html) {
        return BodyMarkup.read(Jsoup.parseBodyFragment(html).body());
    }

    private static DispatchBody nitf(String xml) {
        var document = Jsoup.parse(xml, "", Parser.xmlParser());
        var content = document.getElementsByTag("body.content").first();
        return BodyMarkup.read(content == null ? document : content);
    }

    private static List<Caption> captions(JsonValue item) {
        var captions = new ArrayList<Caption>();
        for (var other : item.at("associations").values()) {
            var words = other.text("descriptiontext").or(() -> main(other.at("descriptions")));
            var credit = other.text("byline").or(() -> other.text("by")).or(() -> other.text("copyrightholder"));
            if (other.text("type").orElse("picture").equals("picture") && (words.isPresent() || credit.isPresent())) {
                captions.add(new Caption(words.orElse(""), credit));
            }
        }
        return captions;
    }
}
