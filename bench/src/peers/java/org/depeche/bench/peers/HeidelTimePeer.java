package org.depeche.bench.peers;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.uima.jcas.JCas;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;

/**
 * HeidelTime as its authors set it for news, but without TreeTagger, which may not be handed on: its own tokenizer stands in.
 *
 * <p>A word's class is then unknown to it; its French rules never ask for one, some English ones do.
 */
final class HeidelTimePeer implements Finder {
    /** Kept here: the library's own logger is a weak reference and would forget its level. */
    private static final Logger LOG = Logger.getLogger("HeidelTimeStandalone");

    private final HeidelTimeStandalone tagger;

    HeidelTimePeer(Language language) {
        LOG.setLevel(Level.WARNING);
        Config.setProps(settings());
        tagger = new HeidelTimeStandalone(
                language.equals(Language.FRENCH)
                        ? de.unihd.dbs.uima.annotator.heideltime.resources.Language.FRENCH
                        : de.unihd.dbs.uima.annotator.heideltime.resources.Language.ENGLISH,
                DocumentType.NEWS,
                OutputType.TIMEML,
                null,
                POSTagger.NO);
    }

    /** What its config.props holds. */
    private static Properties settings() {
        var settings = new Properties();
        for (var kind : List.of("Date", "Duration", "Set", "Time")) {
            settings.setProperty("consider" + kind, "true");
            settings.setProperty("uimaVar" + kind, kind);
        }
        settings.setProperty("considerTemponym", "false");
        settings.setProperty("uimaVarTemponym", "Temponym");
        settings.setProperty("uimaVarLanguage", "Language");
        settings.setProperty("uimaVarTypeToProcess", "Type");
        settings.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
        settings.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
        return settings;
    }

    @Override
    public String name() {
        return "heideltime";
    }

    @Override
    public List<Finding> find(Article article) {
        var found = new ArrayList<Finding>();
        try {
            tagger.process(article.text(), published(article), cas -> collect(cas, found));
        } catch (DocumentCreationTimeMissingException impossible) {
            throw new IllegalStateException("article " + article.id() + " has a date", impossible);
        }
        return found;
    }

    @SuppressWarnings("JavaUtilDate") // What the library asks for.
    private static Date published(Article article) {
        var day = article.published()
                .flatMap(PartialDate::day)
                .orElseThrow(() ->
                        new IllegalArgumentException("article " + article.id() + ": HeidelTime needs a day of news"));
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String collect(JCas cas, List<Finding> found) {
        for (var annotation : cas.getAnnotationIndex(Timex3.type)) {
            var time = (Timex3) annotation;
            found.add(new Finding(new Span(time.getBegin(), time.getEnd()), time.getTimexValue()));
        }
        return "";
    }
}
