package io.miniter.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.ClientNetwork;
import io.miniter.http.address.PublicUrl;
import io.miniter.http.address.PublicUrlArgumentResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

final class ProxyFilterTest {

    private static final String PROXIES = "10.0.0.0/8, 127.0.0.1, 2001:db8:f::/48";

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/boards");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Peer, headers, and the resulting client
                "203.0.113.9 | 198.51.100.1                          | 203.0.113.9",
                "10.0.0.1    | 198.51.100.1                          | 198.51.100.1",
                "127.0.0.1   | 198.51.100.1                          | 198.51.100.1",
                "10.0.0.1    | 198.51.100.1, 10.0.0.2                | 198.51.100.1",
                "10.0.0.1    | 192.0.2.1, 198.51.100.1, 10.0.0.2     | 198.51.100.1",
                "10.0.0.1    | 127.0.0.1, 198.51.100.1               | 198.51.100.1",
                "10.0.0.1    | 192.0.2.1,,  198.51.100.1 ,           | 198.51.100.1",
                "10.0.0.1    | 198.51.100.1:5432                     | 198.51.100.1",
                "10.0.0.1    | [2001:db8:1:2::3]:5432                | 2001:db8:1:2::/64",
                "10.0.0.1    | 2001:db8:1:2::3                       | 2001:db8:1:2::/64",
                "10.0.0.1    | ::ffff:198.51.100.1                   | 198.51.100.1",
                "10.0.0.1    | 198.51.100.1, unknown                 | 10.0.0.1",
                "10.0.0.1    | 198.51.100.1, garbage, 10.0.0.3       | 10.0.0.3",
                "10.0.0.1    | 10.0.0.2, 10.0.0.3                    | 10.0.0.2",
                "127.0.0.1   | unknown                               | 127.0.0.1",
                "127.0.0.1   | ' OR 1=1                              | 127.0.0.1",
                "::1         | 198.51.100.1                          | own machine",
                "2001:db8:f::1 | 198.51.100.1                        | 198.51.100.1"
            })
    void an_address_is_believed_as_far_as_trusted_proxies_have_written_it(String peer, String header, String network)
            throws Exception {
        request.setRemoteAddr(peer);
        request.addHeader("X-Forwarded-For", header);

        assertThat(ClientNetworks.of(filtered())).hasToString(network);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "for=198.51.100.1                                                | 198.51.100.1",
                "For=\"198.51.100.1:5432\";proto=https                           | 198.51.100.1",
                "for=\"[2001:db8:1:2::3]:80\", for=10.0.0.2;by=10.0.0.1          | 2001:db8:1:2::/64",
                "for=192.0.2.1, for=198.51.100.1;host=\"a,b;c\"                  | 198.51.100.1",
                "for=_hidden                                                     | 10.0.0.1",
                "for=unknown, for=10.0.0.7                                       | 10.0.0.7",
                "proto=https                                                     | 10.0.0.1",
                "for=\"198.51.100.1                                              | 10.0.0.1",
                "=;=;,,;for                                                      | 10.0.0.1"
            })
    void so_is_the_standard_header(String header, String network) throws Exception {
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("Forwarded", header);

        assertThat(ClientNetworks.of(filtered())).hasToString(network);
    }

    @Test
    void several_lines_of_a_header_are_one() throws Exception {
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-For", "192.0.2.1");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(ClientNetworks.of(filtered())).hasToString("198.51.100.1");
    }

    @Test
    void a_proxy_hands_on_the_header_that_it_does_not_know_so_that_two_that_differ_are_not_believed() throws Exception {
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        request.addHeader("Forwarded", "for=192.0.2.1;host=evil.example;proto=https");

        HttpServletRequest seen = filtered();
        assertThat(ClientNetworks.of(seen)).hasToString("127.0.0.1").isNotEqualTo(ClientNetwork.OWN_MACHINE);
        assertThat(seen.getServerName()).isEqualTo("localhost");
        assertThat(seen.getScheme()).isEqualTo("http");
    }

    @Test
    void whoever_connects_from_the_machine_and_says_nothing_is_the_machine_itself() throws Exception {
        request.setRemoteAddr("127.0.0.1");

        assertThat(ClientNetworks.of(filtered())).isEqualTo(ClientNetwork.OWN_MACHINE);
    }

    @Test
    void a_trusted_proxy_says_what_the_client_used() throws Exception {
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "miniter.example");

        HttpServletRequest seen = filtered();
        assertThat(seen.getScheme()).isEqualTo("https");
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getServerName()).isEqualTo("miniter.example");
        assertThat(seen.getServerPort()).isEqualTo(443);
        assertThat(seen.getRequestURL()).hasToString("https://miniter.example/v1/boards");
        assertThat(seen.getRemoteAddr()).isEqualTo("198.51.100.1");
        assertThat(PublicUrl.usedBy(seen).base()).isEqualTo("https://miniter.example");
    }

    @Test
    void nobody_else_does() throws Exception {
        request.setRemoteAddr("203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "evil.example");
        request.addHeader("Forwarded", "for=198.51.100.1;proto=https;host=evil.example");

        assertThat(filtered()).isSameAs(request);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https | miniter.example:8443 | https://miniter.example:8443",
                "HTTPS | [2001:db8::1]:8443   | https://[2001:db8::1]:8443",
                "gopher| miniter.example      | http://miniter.example",
                "https | evil.example/x       | https://localhost",
                "https | a:b@evil.example     | https://localhost",
                "https | miniter.example:0    | https://localhost",
                "https | miniter.example:99999| https://localhost",
                "https | -evil.example        | https://localhost",
                "https | evil..example        | https://localhost",
                "https | [:::]                | https://localhost",
                "https | [192.0.2.1]:8443     | https://localhost",
                "https | 192.0.2.1:8443       | https://192.0.2.1:8443",
                "https | a_b.example          | https://a_b.example",
                "https, http | a.example, b.example | http://b.example"
            })
    void what_makes_no_address_is_not_believed(String proto, String host, String base) throws Exception {
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-Proto", proto);
        request.addHeader("X-Forwarded-Host", host);

        assertThat(PublicUrl.usedBy(filtered()).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What the client asked for, what the proxy says of it, and where links lead
                "localhost    | https | miniter.example | https://miniter.example",
                "evil.example | https | miniter.example | https://miniter.example",
                "evil.example | https | a/b             | ''",
                "evil.example | https |                 | ''",
                "evil.example |       |                 | ''",
                "localhost    | https |                 | https://localhost",
                "localhost    |       | miniter.example | http://miniter.example"
            })
    void a_host_that_no_proxy_has_told_is_believed_as_little_as_without_one(
            String host, String proto, String forwardedHost, String base) throws Exception {
        request.setRemoteAddr("10.0.0.1");
        request.setServerName(host);
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        addHeader("X-Forwarded-Proto", proto);
        addHeader("X-Forwarded-Host", forwardedHost);

        assertThat(PublicUrl.usedBy(filtered()).base()).isEqualTo(base);
    }

    @Test
    void so_is_what_the_standard_header_says() throws Exception {
        request.setRemoteAddr("10.0.0.1");
        request.setServerName("evil.example");
        request.addHeader("Forwarded", "for=198.51.100.1;proto=https;host=\"miniter.example:8443\"");

        assertThat(PublicUrl.usedBy(filtered()).base()).isEqualTo("https://miniter.example:8443");
        // The same for the unwrapped request
        assertThat(PublicUrl.usedBy(request).base()).isEqualTo("https://miniter.example:8443");
    }

    @Test
    void what_the_operator_says_goes_before_what_a_proxy_says() throws Exception {
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-Host", "other.example");

        assertThat(new PublicUrlArgumentResolver("https://miniter.example/app")
                        .of(filtered())
                        .base())
                .isEqualTo("https://miniter.example/app");
    }

    @Test
    void a_stranger_who_names_a_host_is_answered_with_paths() throws Exception {
        request.setRemoteAddr("203.0.113.9");
        request.setServerName("evil.example");
        request.addHeader("X-Forwarded-Host", "localhost");

        assertThat(PublicUrl.usedBy(filtered()).base()).isEmpty();
    }

    private void addHeader(String name, @Nullable String value) {
        if (value != null) {
            request.addHeader(name, value);
        }
    }

    private HttpServletRequest filtered() throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new ProxyFilter(TrustedProxies.of(PROXIES)).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
