package io.miniter.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,        192.0.2.1,          true",
        "192.0.2.1,        192.0.2.2,          false",
        "192.0.2.1,        ::ffff:192.0.2.1,   true",
        "10.0.0.0/8,       10.255.1.2,         true",
        "10.0.0.0/8,       11.0.0.0,           false",
        "10.1.2.3/8,       10.9.9.9,           true",
        "172.16.0.0/12,    172.31.255.255,     true",
        "172.16.0.0/12,    172.32.0.0,         false",
        "192.0.2.129/25,   192.0.2.128,        true",
        "192.0.2.129/25,   192.0.2.127,        false",
        "0.0.0.0/0,        203.0.113.1,        true",
        "0.0.0.0/0,        2001:db8::1,        false",
        "2001:db8::/32,    2001:db8:ffff::1,   true",
        "2001:db8::/32,    2001:db9::1,        false",
        "2001:db8::/33,    2001:db8:8000::1,   false",
        "::1,              ::1,                true",
        "::1,              127.0.0.1,          false"
    })
    void an_address_or_a_network_is_trusted(String setting, String address, boolean trusted) {
        assertThat(TrustedProxies.of(setting).contains(InetAddress.ofLiteral(address)))
                .isEqualTo(trusted);
    }

    @Test
    void there_may_be_several_or_none() {
        TrustedProxies several = TrustedProxies.of(" 192.0.2.1, 192.0.2.2  10.0.0.0/8,");

        assertThat(several.contains(InetAddress.ofLiteral("192.0.2.2"))).isTrue();
        assertThat(several.contains(InetAddress.ofLiteral("10.1.1.1"))).isTrue();
        assertThat(TrustedProxies.of(" ").isEmpty()).isTrue();
        assertThat(TrustedProxies.of("").contains(InetAddress.ofLiteral("127.0.0.1")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "10.0.0.0/33", "::/129", "10.0.0.0/", "10/8", "10.0.0.0/-1", "*", "192.0.2.1:80"})
    void what_is_none_is_named(String setting) {
        assertThatExceptionOfType(UnusableProxyException.class)
                .isThrownBy(() -> TrustedProxies.of("192.0.2.1," + setting))
                .withMessageContainingAll("MINITER_TRUSTED_PROXIES", "\"" + setting + "\"");
    }
}
