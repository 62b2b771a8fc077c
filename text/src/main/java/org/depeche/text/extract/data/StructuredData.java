package org.depeche.text.extract.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Origin;

/**
 * What a page says of its article to machines: JSON-LD first, then microdata and meta elements.
 *
 * @param headlines the titles given, the likeliest first, as they stand (a site's name may follow)
 * @param description the summary for search engines
 * @param bodies the article's text as structured data give it; a check, never the extraction
 * @param people names given as authors; may hold agencies and outlets all the same
 * @param organizations authors that the data call organisations, and other text credits
 * @param published the times of publication given, the likeliest first, unread
 * @param modified the same for the last change
 * @param free whether the data say that all may read the article
 * @param origins where each of these values stands; the most trusted place where it stands in several
 * @param live whether the data say that it is a running report
 */
public record StructuredData(
        List<String> headlines,
        Optional<String> description,
        List<String> bodies,
        List<String> people,
        List<String> organizations,
        List<String> published,
        List<String> modified,
        List<String> sections,
        List<String> siteNames,
        Optional<String> language,
        Optional<String> address,
        Optional<Boolean> free,
        boolean article,
        boolean live,
        Map<String, Origin> origins) {

    public StructuredData {
        headlines = List.copyOf(headlines);
        bodies = List.copyOf(bodies);
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        published = List.copyOf(published);
        modified = List.copyOf(modified);
        sections = List.copyOf(sections);
        siteNames = List.copyOf(siteNames);
        origins = Map.copyOf(origins);
    }

    /** Where {@code value} stands in the data. */
    public Origin originOf(String value) {
        return origins.getOrDefault(value, Origin.META);
    }
}
