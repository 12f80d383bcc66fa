package io.miniter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,                            192.0.2.1",
        "255.255.255.255,                      255.255.255.255",
        "0.0.0.0,                              0.0.0.0",
        "::ffff:192.0.2.1,                     192.0.2.1",
        "0:0:0:0:0:FFFF:C000:201,              192.0.2.1",
        "2001:db8:1:2:3:4:5:6,                 2001:db8:1:2::/64",
        "2001:DB8:1:2::,                       2001:db8:1:2::/64",
        "2001:db8:1:2:ffff:ffff:ffff:ffff,     2001:db8:1:2::/64",
        "2001:db8:1:3::1,                      2001:db8:1:3::/64",
        "ffff::1,                              ffff:0:0:0::/64",
        "fe80::1%eth0,                         fe80:0:0:0::/64",
        "fe80::1%25eth0,                       fe80:0:0:0::/64",
        "fe80::1%,                             fe80:0:0:0::/64",
        "127.0.0.1,                            127.0.0.1",
        "::1,                                  127.0.0.1",
        "::,                                   0:0:0:0::/64"
    })
    void a_network_is_an_ipv4_address_or_the_first_half_of_an_ipv6_address(String address, String network) {
        assertThat(ClientNetwork.of(address).map(ClientNetwork::toString)).contains(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "1.2",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.256",
                "1.2.3.-4",
                "1.2.3.4:80",
                "[2001:db8::1]",
                " 192.0.2.1",
                "192.0.2.1 ",
                "192.0.2.1\n",
                "%eth0",
                "::ffff:192.0.2",
                ":",
                ":::",
                "1::2::3",
                "12345::",
                "2001:db8:1:2:3:4:5:6:7",
                "g::1",
                "localhost",
                "a.b.c.example",
                "unknown",
                "_hidden",
                "１９２.0.2.1",
                "0000000000000000000000000000000000000000000000000000000::1"
            })
    void what_is_no_address_has_no_network(String text) {
        assertThat(ClientNetwork.of(text)).isEmpty();
    }

    @Test
    void the_own_machine_is_no_address() {
        assertThat(ClientNetwork.of("127.0.0.1")).isPresent().get().isNotEqualTo(ClientNetwork.OWN_MACHINE);
        assertThat(ClientNetwork.of("::1")).isEqualTo(ClientNetwork.of("127.0.0.1"));
    }

    @Test
    void an_ipv4_address_is_none_of_ipv6_with_the_same_bits() {
        assertThat(ClientNetwork.of("192.0.2.1")).isNotEqualTo(ClientNetwork.of("::c000:201"));
        assertThat(ClientNetwork.of("0.0.0.0")).isNotEqualTo(ClientNetwork.of("::"));
    }
}
