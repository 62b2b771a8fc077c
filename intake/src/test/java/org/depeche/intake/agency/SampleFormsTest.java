// Over 300 lines: what the standards' schemas say of the samples' parts is written out here.
package org.depeche.intake.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The samples are what the standards ask for, as far as the samples go: the rules are restated here in our own words, since
 * the schemas themselves are in no package that a build could fetch.
 */
class SampleFormsTest {
    /** Of NITF 3.6 what the sample uses: what stands in what, in which order, and which attributes are required. */
    private static final String NITF = """
            <!ELEMENT nitf (head?, body)>
            <!ATTLIST nitf version CDATA #FIXED "-//IPTC//DTD NITF 3.6//EN" baselang CDATA #IMPLIED>
            <!ELEMENT head (title?, tobject?, docdata?)>
            <!ELEMENT title (#PCDATA)>
            <!ELEMENT tobject (tobject.subject*)>
            <!ATTLIST tobject tobject.type CDATA "news">
            <!ELEMENT tobject.subject EMPTY>
            <!ATTLIST tobject.subject tobject.subject.refnum NMTOKEN #REQUIRED tobject.subject.type CDATA #IMPLIED
                tobject.subject.matter CDATA #IMPLIED>
            <!ELEMENT docdata (correction | doc-id | urgency | date.issue | date.release | ed-msg | du-key
                | doc.copyright | key-list)*>
            <!ATTLIST docdata management-status (usable | embargoed | withheld | canceled) #IMPLIED>
            <!ELEMENT correction EMPTY>
            <!ATTLIST correction info CDATA #IMPLIED id-string CDATA #IMPLIED regsrc CDATA #IMPLIED>
            <!ELEMENT doc-id EMPTY>
            <!ATTLIST doc-id regsrc CDATA #IMPLIED id-string CDATA #IMPLIED>
            <!ELEMENT urgency EMPTY>
            <!ATTLIST urgency ed-urg NMTOKEN #IMPLIED>
            <!ELEMENT date.issue EMPTY>
            <!ATTLIST date.issue norm CDATA #IMPLIED>
            <!ELEMENT date.release EMPTY>
            <!ATTLIST date.release norm CDATA #IMPLIED>
            <!ELEMENT ed-msg EMPTY>
            <!ATTLIST ed-msg info CDATA #IMPLIED>
            <!ELEMENT du-key EMPTY>
            <!ATTLIST du-key key CDATA #IMPLIED version NMTOKEN #IMPLIED>
            <!ELEMENT doc.copyright EMPTY>
            <!ATTLIST doc.copyright holder CDATA #IMPLIED year NMTOKEN #IMPLIED>
            <!ELEMENT key-list (keyword*)>
            <!ELEMENT keyword EMPTY>
            <!ATTLIST keyword key CDATA #IMPLIED>
            <!ELEMENT body (body.head?, body.content*, body.end?)>
            <!ELEMENT body.head (hedline?, note*, byline*, dateline*, abstract?)>
            <!ELEMENT hedline (hl1, hl2*)>
            <!ELEMENT hl1 (#PCDATA)>
            <!ELEMENT hl2 (#PCDATA)>
            <!ELEMENT note (body.content+)>
            <!ELEMENT byline (#PCDATA | person)*>
            <!ELEMENT person (#PCDATA)>
            <!ELEMENT dateline (#PCDATA | location | story.date)*>
            <!ELEMENT location (#PCDATA)>
            <!ELEMENT story.date (#PCDATA)>
            <!ATTLIST story.date norm CDATA #IMPLIED>
            <!ELEMENT abstract (p)*>
            <!ELEMENT body.content (block | p | hl2 | media | ul)*>
            <!ELEMENT block (p | hl2 | media | ul)*>
            <!ELEMENT p (#PCDATA | org | num | person | location)*>
            <!ATTLIST p lede CDATA #IMPLIED>
            <!ELEMENT org (#PCDATA)>
            <!ELEMENT num (#PCDATA)>
            <!ELEMENT ul (li)+>
            <!ELEMENT li (#PCDATA)>
            <!ELEMENT media (media-reference+, media-caption*, media-producer?)>
            <!ATTLIST media media-type CDATA #REQUIRED>
            <!ELEMENT media-reference (#PCDATA)>
            <!ATTLIST media-reference source CDATA #IMPLIED>
            <!ELEMENT media-caption (#PCDATA)>
            <!ELEMENT media-producer (#PCDATA)>
            <!ELEMENT body.end (tagline?)>
            <!ELEMENT tagline (#PCDATA)>
            """;

    /**
     * Of NewsML 1.2 what the sample uses; bare paragraphs in DataContent, AFP's custom, are the one part that it does not
     * bring.
     */
    private static final String NEWSML = """
            <!ELEMENT NewsML (Catalog?, NewsEnvelope, NewsItem+)>
            <!ATTLIST NewsML Version CDATA #FIXED "1.2">
            <!ELEMENT Catalog EMPTY>
            <!ATTLIST Catalog Href CDATA #IMPLIED>
            <!ELEMENT NewsEnvelope (DateAndTime, NewsService*, NewsProduct*, Priority?)>
            <!ELEMENT DateAndTime (#PCDATA)>
            <!ELEMENT NewsService EMPTY> <!ATTLIST NewsService FormalName CDATA #REQUIRED>
            <!ELEMENT NewsProduct EMPTY> <!ATTLIST NewsProduct FormalName CDATA #REQUIRED>
            <!ELEMENT Priority EMPTY> <!ATTLIST Priority FormalName CDATA #REQUIRED>
            <!ELEMENT NewsItem (Identification, NewsManagement, NewsComponent?)>
            <!ATTLIST NewsItem xml:lang CDATA #IMPLIED>
            <!ELEMENT Identification (NewsIdentifier, NameLabel?)>
            <!ELEMENT NewsIdentifier (ProviderId, DateId, NewsItemId, RevisionId, PublicIdentifier)>
            <!ELEMENT ProviderId (#PCDATA)>
            <!ELEMENT DateId (#PCDATA)>
            <!ELEMENT NewsItemId (#PCDATA)>
            <!ELEMENT RevisionId (#PCDATA)>
            <!ATTLIST RevisionId PreviousRevision CDATA #REQUIRED Update CDATA #REQUIRED>
            <!ELEMENT PublicIdentifier (#PCDATA)>
            <!ELEMENT NameLabel (#PCDATA)>
            <!ELEMENT NewsManagement (NewsItemType, FirstCreated, ThisRevisionCreated, Status, Urgency?, AssociatedWith*,
                Instruction*)>
            <!ELEMENT NewsItemType EMPTY> <!ATTLIST NewsItemType FormalName CDATA #REQUIRED>
            <!ELEMENT FirstCreated (#PCDATA)>
            <!ELEMENT ThisRevisionCreated (#PCDATA)>
            <!ELEMENT Status EMPTY> <!ATTLIST Status FormalName CDATA #REQUIRED>
            <!ELEMENT Urgency EMPTY> <!ATTLIST Urgency FormalName CDATA #REQUIRED>
            <!ELEMENT AssociatedWith (Comment*)> <!ATTLIST AssociatedWith NewsItem CDATA #IMPLIED>
            <!ELEMENT Comment (#PCDATA)> <!ATTLIST Comment xml:lang CDATA #IMPLIED>
            <!ELEMENT Instruction (RevisionStatus*)> <!ATTLIST Instruction FormalName CDATA #REQUIRED>
            <!ELEMENT RevisionStatus (Status)> <!ATTLIST RevisionStatus Revision CDATA #IMPLIED>
            <!ELEMENT NewsComponent (Role?, NewsLines?, AdministrativeMetadata?, DescriptiveMetadata?,
                (NewsComponent+ | ContentItem+)?)>
            <!ELEMENT Role EMPTY> <!ATTLIST Role FormalName CDATA #REQUIRED>
            <!ELEMENT NewsLines ((HeadLine, SubHeadLine?)*, ByLine*, DateLine*, CopyrightLine*, SlugLine*)>
            <!ELEMENT HeadLine (#PCDATA)>
            <!ELEMENT SubHeadLine (#PCDATA)>
            <!ELEMENT ByLine (#PCDATA)>
            <!ELEMENT DateLine (#PCDATA)>
            <!ELEMENT CopyrightLine (#PCDATA)>
            <!ELEMENT SlugLine (#PCDATA)>
            <!ELEMENT AdministrativeMetadata (Provider?)>
            <!ELEMENT Provider (Party+)>
            <!ELEMENT Party EMPTY> <!ATTLIST Party FormalName CDATA #REQUIRED>
            <!ELEMENT DescriptiveMetadata (Language*, SubjectCode*, Location*)>
            <!ELEMENT Language EMPTY> <!ATTLIST Language FormalName CDATA #REQUIRED>
            <!ELEMENT SubjectCode (Subject | SubjectMatter)*>
            <!ELEMENT Subject EMPTY> <!ATTLIST Subject FormalName CDATA #REQUIRED>
            <!ELEMENT SubjectMatter EMPTY> <!ATTLIST SubjectMatter FormalName CDATA #REQUIRED>
            <!ELEMENT Location (Property*)> <!ATTLIST Location HowPresent CDATA #IMPLIED>
            <!ELEMENT Property EMPTY> <!ATTLIST Property FormalName CDATA #REQUIRED Value CDATA #IMPLIED>
            <!ELEMENT ContentItem (MediaType?, Format?, Characteristics?, DataContent?)>
            <!ATTLIST ContentItem Href CDATA #IMPLIED>
            <!ELEMENT MediaType EMPTY> <!ATTLIST MediaType FormalName CDATA #REQUIRED>
            <!ELEMENT Format EMPTY> <!ATTLIST Format FormalName CDATA #REQUIRED>
            <!ELEMENT Characteristics (SizeInBytes?)>
            <!ELEMENT SizeInBytes (#PCDATA)>
            <!ELEMENT DataContent ANY>
            <!ELEMENT p (#PCDATA)>
            """;

    private static final List<String> HEADER =
            List.of("sent", "catalogRef", "sender", "transmitId", "priority", "origin", "timestamp");
    private static final List<String> ITEM = List.of(
            "catalogRef",
            "catalog",
            "hopHistory",
            "pubHistory",
            "rightsInfo",
            "itemMeta",
            "contentMeta",
            "partMeta",
            "assert",
            "inlineRef",
            "derivedFrom",
            "contentSet",
            "groupSet");
    private static final List<String> ITEM_META = List.of(
            "itemClass",
            "provider",
            "versionCreated",
            "firstCreated",
            "embargoed",
            "pubStatus",
            "role",
            "fileName",
            "generator",
            "profile",
            "service",
            "title",
            "edNote",
            "memberOf",
            "instanceOf",
            "signal",
            "altRep",
            "deliverableOf",
            "link");
    private static final Set<String> G2_TIMES =
            Set.of("sent", "versionCreated", "firstCreated", "embargoed", "contentCreated");
    private static final Map<String, List<String>> G2_REQUIRED = Map.of(
            "catalogRef", List.of("href"),
            "itemClass", List.of("qcode"),
            "pubStatus", List.of("qcode"),
            "signal", List.of("qcode"),
            "link", List.of("rel", "residref"),
            "language", List.of("tag"),
            "groupSet", List.of("root"),
            "group", List.of("id", "role"),
            "itemRef", List.of("residref"));
    private static final List<String> CONTENT_META = List.of(
            "urgency",
            "contentCreated",
            "contentModified",
            "located",
            "infoSource",
            "creator",
            "contributor",
            "language",
            "genre",
            "keyword",
            "subject",
            "slugline",
            "headline",
            "dateline",
            "by",
            "creditline",
            "description");

    private static final Set<String> NINJS_TEXTS = Set.of(
            "uri",
            "type",
            "mimetype",
            "version",
            "pubstatus",
            "copyrightholder",
            "language",
            "byline",
            "headline",
            "slugline",
            "located",
            "ednote",
            "description_text",
            "body_text",
            "body_html");
    private static final Set<String> NINJS_TIMES = Set.of("firstcreated", "versioncreated", "embargoed");

    private static final Set<String> NINJS_2_TEXTS = Set.of(
            "uri",
            "type",
            "version",
            "pubstatus",
            "copyrightholder",
            "ednote",
            "language",
            "title",
            "by",
            "slugline",
            "located");
    private static final Set<String> NINJS_2_TIMES =
            Set.of("firstcreated", "versioncreated", "contentcreated", "embargoed");
    private static final Set<String> NINJS_3_TEXTS = Set.of(
            "uri",
            "type",
            "version",
            "pubStatus",
            "copyrightHolder",
            "edNote",
            "language",
            "title",
            "by",
            "slugline",
            "located");
    private static final Set<String> NINJS_3_TIMES =
            Set.of("firstCreated", "versionCreated", "contentCreated", "embargoed");
    private static final Map<String, Set<String>> NINJS_2_LISTS = Map.of(
            "headlines", Set.of("role", "contenttype", "value"),
            "descriptions", Set.of("role", "contenttype", "value"),
            "bodies", Set.of("role", "contenttype", "charcount", "wordcount", "value"),
            "subjects", Set.of("name", "rel", "uri", "literal", "creator", "relevance", "confidence"),
            "infosources", Set.of("name", "role", "uri", "literal", "contactinfo"));

    @Test
    void nitfKeepsToItsDocumentType() throws Exception {
        assertThat(faults("nitf.xml", NITF)).isEmpty();
    }

    @Test
    void newsMl1KeepsToItsDocumentType() throws Exception {
        assertThat(faults("newsml-1.2.xml", NEWSML)).isEmpty();
    }

    private static List<String> faults(String name, String documentType) throws Exception {
        var faults = new ArrayList<String>();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        var parser = factory.newDocumentBuilder();
        parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader(documentType)));
        parser.setErrorHandler(noting(faults));
        try (var sample = sample(name)) {
            parser.parse(sample);
        }
        return faults;
    }

    @Test
    void newsMlG2HasItsPartsInTheirOrder() throws Exception {
        var document = parsed("newsml-g2.xml");
        int items = 0;
        for (var item :
                children(children(document.getDocumentElement(), "itemSet").get(0))) {
            items++;
            assertThat(item.getAttribute("guid")).isNotBlank();
            assertThat(item.getAttribute("version")).matches("[1-9]\\d*");
            assertThat(item.getAttribute("standard")).isEqualTo("NewsML-G2");
            assertThat(item.getAttribute("standardversion")).isEqualTo("2.34");
            assertThat(item.getAttribute("conformance")).isEqualTo("power");
            assertThat(names(item)).startsWith("catalogRef").contains("itemMeta");
            assertOrder(names(item), ITEM);
            var meta = children(item, "itemMeta").get(0);
            assertThat(names(meta)).startsWith("itemClass", "provider", "versionCreated");
            assertOrder(names(meta), ITEM_META);
            for (var content : children(item, "contentMeta")) {
                assertOrder(names(content), CONTENT_META);
            }
        }
        assertThat(items).isEqualTo(3);
        assertOrder(names(children(document.getDocumentElement(), "header").get(0)), HEADER);
    }

    /** What the schema says of values: codes with their scheme, moments with their zone, groups that are there. */
    @Test
    void newsMlG2HasItsAttributesAndTheirForms() throws Exception {
        var document = parsed("newsml-g2.xml");
        for (var element : within(document.getDocumentElement())) {
            var name = element.getLocalName();
            for (var code : List.of("qcode", "rel", "role", "type")) {
                assertThat(element.getAttribute(code)).as(name).matches("|[^\\s:]+:[^\\s]+");
            }
            if (G2_TIMES.contains(name)) {
                assertThat(OffsetDateTime.parse(element.getTextContent()))
                        .as(name)
                        .isNotNull();
            }
            var required = G2_REQUIRED.getOrDefault(name, List.of());
            required.forEach(attribute ->
                    assertThat(element.getAttribute(attribute)).as(name).isNotBlank());
            switch (name) {
                case "urgency" -> assertThat(element.getTextContent()).matches("[1-9]");
                case "groupSet" ->
                    assertThat(children(element, "group"))
                            .extracting(group -> group.getAttribute("id"))
                            .contains(element.getAttribute("root"));
                default -> {}
            }
        }
    }

    @Test
    void ninjs1HasNoPropertyButItsOwn() throws IOException {
        JsonNode item;
        try (var sample = sample("ninjs-1.json")) {
            item = JsonMapper.shared().readTree(sample);
        }
        for (var property : item.properties()) {
            var name = property.getKey();
            var value = property.getValue();
            if (NINJS_TIMES.contains(name)) {
                assertThat(OffsetDateTime.parse(value.asString())).as(name).isNotNull();
            } else if (name.equals("urgency")) {
                assertThat(value.asInt()).isBetween(1, 9);
            } else if (name.equals("subject")) {
                value.forEach(subject -> assertThat(
                                URI.create(subject.path("scheme").asString()).isAbsolute())
                        .isTrue());
            } else if (!name.equals("associations")) {
                assertThat(NINJS_TEXTS).contains(name);
                assertThat(value.isString()).as(name).isTrue();
            }
        }
        assertThat(item.has("uri")).isTrue();
    }

    @Test
    void ninjs2And3HaveNoPropertyButTheirOwn() throws IOException {
        assertNinjs(read("ninjs-2.json"), NINJS_2_TEXTS, NINJS_2_TIMES, NINJS_2_LISTS);
        assertNinjs(
                read("ninjs-3.json"),
                NINJS_3_TEXTS,
                NINJS_3_TIMES,
                Map.of(
                        "headlines", Set.of("role", "contentType", "value"),
                        "bodies", Set.of("role", "contentType", "charCount", "wordCount", "value"),
                        "subjects", NINJS_2_LISTS.get("subjects"),
                        "infoSources", NINJS_2_LISTS.get("infosources")));
    }

    /** What a schema would say: no other property, each of its type, an identifier, and a value where one is needed. */
    private static void assertNinjs(
            JsonNode item, Set<String> texts, Set<String> times, Map<String, Set<String>> lists) {
        assertThat(URI.create(item.path("uri").asString()).isAbsolute()).isTrue();
        for (var property : item.properties()) {
            var name = property.getKey();
            var value = property.getValue();
            if (times.contains(name)) {
                assertThat(OffsetDateTime.parse(value.asString())).as(name).isNotNull();
            } else if (name.equals("urgency")) {
                assertThat(value.isInt()).isTrue();
                assertThat(value.asInt()).isBetween(1, 9);
            } else if (name.equals("standard")) {
                assertThat(value.propertyNames()).isSubsetOf("name", "version", "schema");
            } else if (name.equals("associations")) {
                value.forEach(each -> assertThat(each.has("name")).isTrue());
                value.forEach(each -> assertNinjs(each, with(texts, "name"), times, lists));
            } else if (lists.containsKey(name)) {
                value.forEach(each -> assertThat(each.propertyNames()).isSubsetOf(lists.get(name)));
                value.forEach(
                        each -> assertThat(each.has("value") || !lists.get(name).contains("value"))
                                .isTrue());
            } else {
                assertThat(texts).contains(name);
                assertThat(value.isString()).as(name).isTrue();
            }
        }
    }

    private static JsonNode read(String name) throws IOException {
        try (var sample = sample(name)) {
            return JsonMapper.shared().readTree(sample);
        }
    }

    private static Set<String> with(Set<String> names, String other) {
        return Stream.concat(names.stream(), Stream.of(other)).collect(Collectors.toSet());
    }

    private static void assertOrder(List<String> names, List<String> order) {
        assertThat(order).containsAll(names);
        assertThat(names.stream().map(order::indexOf)).isSorted();
    }

    private static Document parsed(String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var sample = sample(name)) {
            return factory.newDocumentBuilder().parse(sample);
        }
    }

    private static List<Element> children(Element parent) {
        var found = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> within(Element parent) {
        return Stream.concat(Stream.of(parent), children(parent).stream().flatMap(child -> within(child).stream()))
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static List<String> names(Element parent) {
        return children(parent).stream().map(Node::getLocalName).toList();
    }

    private static InputStream sample(String name) {
        return Objects.requireNonNull(SampleFormsTest.class.getResourceAsStream(name), name);
    }

    private static ErrorHandler noting(List<String> faults) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.getLineNumber() + ": " + fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                warning(fault);
            }

            @Override
            public void fatalError(SAXParseException fault) {
                warning(fault);
            }
        };
    }
}
