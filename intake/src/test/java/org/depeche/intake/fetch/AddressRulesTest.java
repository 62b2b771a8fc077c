package org.depeche.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
    private final AddressRules rules = new AddressRules(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.7",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.3",
                "203.0.113.9",
                "168.63.129.16",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:192.168.0.1",
                "::8.8.8.8",
                "64:ff9b::10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::8.8.8.8",
                "100::1",
                "2001::1",
                "2001:2::1",
                "2001:10::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:808:808::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
            })
    void closesWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(rules.permits(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.0.0.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "64:ff9b::8.8.8.8",
                "2a00:1450:4007::1",
                "2606:4700::1111",
                "2001:4860:4860::8888",
            })
    void opensThePublicInternet(String address) throws UnknownHostException {
        assertThat(rules.permits(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void opensWhatTheUserAllowsAndNothingBeside() throws UnknownHostException {
        var allowing = new AddressRules(List.of(AddressRange.parse("192.168.4.0/22"), AddressRange.parse("fd00::7")));

        assertThat(allowing.permits(InetAddress.getByName("192.168.7.255"))).isTrue();
        assertThat(allowing.permits(InetAddress.getByName("192.168.8.0"))).isFalse();
        assertThat(allowing.permits(InetAddress.getByName("64:ff9b::192.168.4.1")))
                .isTrue();
        assertThat(allowing.permits(InetAddress.getByName("fd00::7"))).isTrue();
        assertThat(allowing.permits(InetAddress.getByName("fd00::8"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "phare.example", "10.0.0.0/33", "10.0.0/8", "fe80::/129", "300.1.1.1", "10.0.0.0/x"})
    void readsNoRangeFromWhatIsNone(String written) {
        assertThatThrownBy(() -> AddressRange.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address range");
    }
}
