package org.depeche.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    private final AtomicLong now = new AtomicLong();

    @Test
    void letsSoManyInAndThenOneInAWhile() {
        var limits = new RateLimits(3, 0.5, now::get);
        for (int number = 0; number < 3; number++) {
            assertThat(limits.take("a")).isTrue();
        }
        assertThat(limits.take("a")).isFalse();
        assertThat(limits.take("b")).as("another").isTrue();
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(limits.take("a")).isTrue();
        assertThat(limits.take("a")).isFalse();
    }

    @Test
    void givesNoMoreAfterALongSilence() {
        var limits = new RateLimits(3, 0.5, now::get);
        now.addAndGet(Duration.ofDays(9).toNanos());
        int taken = 0;
        while (limits.take("a")) {
            taken++;
        }
        assertThat(taken).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:0:7::1, 20010db800000007/64",
        "2001:db8:0:7:ffff:ffff:ffff:ffff, 20010db800000007/64",
        "[2001:db8:0:7::1]:443, 20010db800000007/64",
        "2001:db8:0:8::1, 20010db800000008/64",
        "fe80::1%eth0, fe80000000000000/64",
        "::1, 0000000000000000/64",
        "::ffff:203.0.113.7, 203.0.113.7",
        "unknown, unknown",
        "1:2:3, 1:2:3",
        "99999999999:1::, 99999999999:1::",
    })
    void countsANetworkOfIpv6AsOneAddress(String address, String counted) {
        assertThat(ClientAddress.network(address)).isEqualTo(counted);
    }
}
