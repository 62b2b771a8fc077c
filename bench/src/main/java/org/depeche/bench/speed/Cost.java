package org.depeche.bench.speed;

/**
 * What one operation of a stage costs.
 *
 * @param cpu milliseconds of CPU time, the least of all rounds: whatever disturbs adds to it
 * @param kilobytes of memory asked for
 */
record Cost(double cpu, double kilobytes) {

    Cost {
        if (!(cpu > 0 && cpu < Double.POSITIVE_INFINITY) || !(kilobytes >= 0)) {
            throw new IllegalArgumentException("a cost of " + cpu + " ms and " + kilobytes + " KB was not measured");
        }
    }

    /** The lesser of both, part by part. */
    Cost orLess(Cost other) {
        return new Cost(Math.min(cpu, other.cpu), Math.min(kilobytes, other.kilobytes));
    }

    /** The cost in units of what {@code calibration} takes in CPU time; memory stays as it is. */
    Cost per(Cost calibration) {
        return new Cost(cpu / calibration.cpu, kilobytes);
    }
}
