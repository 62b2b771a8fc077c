package org.depeche.bench.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;

/**
 * CoreNLP's French names as its authors set them, but only with the steps that names need, so that it is fast: words,
 * sentences, contracted words apart (« du »), names; no parts of speech, no parsing.
 */
final class CoreNlpPeer implements Finder {
    private static final Map<String, String> KINDS = Map.of(
            "PER", "person",
            "PERSON", "person",
            "LOC", "place",
            "LOCATION", "place",
            "ORG", "organization",
            "ORGANIZATION", "organization");

    private final StanfordCoreNLP pipeline;

    CoreNlpPeer() throws IOException {
        var settings = new Properties();
        try (var stream = StanfordCoreNLP.class.getResourceAsStream("/StanfordCoreNLP-french.properties")) {
            if (stream == null) {
                throw new IllegalStateException("CoreNLP's French models are not on the class path");
            }
            settings.load(stream);
        }
        settings.setProperty("annotators", "tokenize,mwt,ner");
        pipeline = new StanfordCoreNLP(settings);
    }

    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public List<Finding> find(Article article) {
        var document = new CoreDocument(article.text());
        pipeline.annotate(document);
        return Optional.ofNullable(document.entityMentions()).stream()
                .flatMap(List::stream)
                .filter(mention -> KINDS.containsKey(type(mention)))
                .map(CoreNlpPeer::finding)
                .toList();
    }

    private static Finding finding(CoreEntityMention mention) {
        var offsets = mention.charOffsets();
        return new Finding(new Span(offsets.first(), offsets.second()), KINDS.getOrDefault(type(mention), ""));
    }

    /** {@code PER}, {@code LOC}, {@code ORG}, or {@code MISC}, which is none of our kinds. */
    private static String type(CoreEntityMention mention) {
        return mention.entityType().replaceFirst("^[IB]-", "");
    }
}
