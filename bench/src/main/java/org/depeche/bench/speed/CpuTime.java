package org.depeche.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Tells JMH the CPU time an operation takes: of all threads, so with the collector's and the compiler's.
 *
 * <p>A clock on the wall also counts what else the machine does; this does so much less.
 */
public final class CpuTime implements InternalProfiler {
    static final String NAME = "cpu";
    private static final double MILLIS = 1e6;

    private long start;

    @Override
    public String getDescription() {
        return "CPU milliseconds an operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double taken =
                (now() - start) / MILLIS / Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, taken, "ms/op", AggregationPolicy.AVG));
    }

    private static long now() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
