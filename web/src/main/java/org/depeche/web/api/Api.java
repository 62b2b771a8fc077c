package org.depeche.web.api;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.web.guard.Demand;
import org.depeche.web.site.Lookup;

/** The archive for programs: the records of the command line's contract, over HTTP. */
public final class Api {
    private final List<Operation> operations;

    public Api(String archive, ReadingRoom room, Lookup lookup, Clock clock) {
        this.operations = Stream.of(
                        new StoryOperations(archive, room, lookup, clock).list(),
                        new ArticleOperations(archive, room, lookup, clock).list(),
                        new KeepingOperations(archive, room, clock).list())
                .flatMap(List::stream)
                .toList();
    }

    public void route(RoutesConfig routes) {
        operations.forEach(operation -> routes.get(operation.path(), operation.handler(), Demand.READER));
        routes.get(
                "/api/openapi.json",
                context -> context.contentType(Operation.JSON).result(OpenApi.describe(operations)),
                Demand.NOTHING);
    }
}
