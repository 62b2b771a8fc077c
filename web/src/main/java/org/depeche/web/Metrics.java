package org.depeche.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what was answered and how fast, in the text form that Prometheus reads. It is thread-safe. */
final class Metrics {
    private static final String BEGUN = "begun";
    private static final double NANOS = 1e9;
    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5};

    private final Map<Integer, LongAdder> byStatus = new ConcurrentSkipListMap<>();
    private final LongAdder[] byBound = new LongAdder[BOUNDS.length];
    private final LongAdder requests = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    Metrics() {
        for (int index = 0; index < byBound.length; index++) {
            byBound[index] = new LongAdder();
        }
    }

    void begin(Context context) {
        context.attribute(BEGUN, System.nanoTime());
    }

    void end(Context context) {
        Long begun = context.attribute(BEGUN);
        if (begun == null) {
            return;
        }
        long took = System.nanoTime() - begun;
        requests.increment();
        nanos.add(took);
        byStatus.computeIfAbsent(context.statusCode(), status -> new LongAdder())
                .increment();
        for (int index = 0; index < BOUNDS.length; index++) {
            if (took / NANOS <= BOUNDS[index]) {
                byBound[index].increment();
            }
        }
    }

    void show(Context context) {
        var text = new StringBuilder("# TYPE depeche_requests_total counter\n");
        byStatus.forEach((status, count) -> text.append("depeche_requests_total{status=\"")
                .append(status)
                .append("\"} ")
                .append(count)
                .append('\n'));
        text.append("# TYPE depeche_request_seconds histogram\n");
        for (int index = 0; index < BOUNDS.length; index++) {
            text.append("depeche_request_seconds_bucket{le=\"")
                    .append(BOUNDS[index])
                    .append("\"} ")
                    .append(byBound[index])
                    .append('\n');
        }
        text.append("depeche_request_seconds_bucket{le=\"+Inf\"} ")
                .append(requests)
                .append('\n');
        text.append("depeche_request_seconds_sum ").append(nanos.sum() / NANOS).append('\n');
        text.append("depeche_request_seconds_count ").append(requests).append('\n');
        var runtime = Runtime.getRuntime();
        text.append("# TYPE depeche_heap_bytes gauge\ndepeche_heap_bytes ")
                .append(runtime.totalMemory() - runtime.freeMemory())
                .append('\n');
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(text.toString());
    }
}
