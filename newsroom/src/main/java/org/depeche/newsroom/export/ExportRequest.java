package org.depeche.newsroom.export;

import java.util.Optional;

/**
 * What to hand out.
 *
 * @param story only this story; needed for a graph
 * @param most feeds hold so many stories
 */
public record ExportRequest(String archive, ExportFormat format, Optional<String> story, int most) {

    public ExportRequest {
        if (format == ExportFormat.GRAPHML && story.isEmpty()) {
            throw new IllegalArgumentException("a graph is one story's: --story is needed");
        }
    }
}
