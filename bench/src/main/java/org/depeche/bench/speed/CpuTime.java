package org.depeche.bench.speed;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
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
 * Tells JMH the CPU time an operation takes on the threads that work.
 *
 * <p>A clock on the wall also counts what else the machine does; this does so much less. The collector and the compiler have
 * threads of their own, which are left out: the one shows in the memory asked for, the other ends when all is warm.
 */
public final class CpuTime implements InternalProfiler {
    static final String NAME = "cpu";
    /** In the names that JMH gives such threads. */
    private static final String WORKER = "jmh-worker";

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
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains(WORKER))
                .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                .sum();
    }
}
