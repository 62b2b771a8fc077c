package org.depeche.newsroom.adding;

import java.nio.file.Path;
import java.util.List;

/**
 * What to take into which archive.
 *
 * @param archive a file, or the URL of a PostgreSQL database
 * @param rejects where to write a line for everything that could not be taken; made only where there is something
 * @param resume whether to go on where a run that was stopped left off, instead of looking at all inputs again
 */
public record AddRequest(String archive, List<Path> inputs, Path rejects, boolean resume) {

    public AddRequest {
        inputs = List.copyOf(inputs);
    }
}
