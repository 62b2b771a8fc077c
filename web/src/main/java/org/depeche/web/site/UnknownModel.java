package org.depeche.web.site;

import java.util.List;

/**
 * What the template shows where an outlet or a person is not in the archive.
 *
 * @param kind {@code outlet} or {@code speaker}
 * @param near those that may be meant
 */
public record UnknownModel(String kind, String name, List<String> near) {

    public UnknownModel {
        near = List.copyOf(near);
    }
}
