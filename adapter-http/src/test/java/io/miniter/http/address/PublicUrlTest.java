package io.miniter.http.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicUrlTest {

    @ParameterizedTest
    @CsvSource({
        "http, localhost, 8080, http://localhost:8080/v1/me",
        "http, localhost, 80, http://localhost/v1/me",
        "https, localhost, 443, https://localhost/v1/me",
        "https, localhost, 80, https://localhost:80/v1/me",
        "http, miniter.localhost, 80, http://miniter.localhost/v1/me",
        "http, 127.0.0.1, 8080, http://127.0.0.1:8080/v1/me",
        "http, 10.1.2.3, 8080, http://10.1.2.3:8080/v1/me",
        "http, [::1], 8080, http://[::1]:8080/v1/me",
        "http, miniter, 8080, http://miniter:8080/v1/me",
        "http, my_service, 8080, http://my_service:8080/v1/me",
        "http, localhost, 0, http://localhost/v1/me",
        "https, localhost, -1, https://localhost/v1/me"
    })
    void it_is_where_the_client_found_the_server(String scheme, String host, int port, String url) {
        assertThat(new PublicUrlArgumentResolver("")
                        .of(request(scheme, host, port))
                        .to("/v1/me"))
                .hasToString(url);
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, 80",
        "evil.example, 8080",
        "10.1.2.4, 8080",
        "[2001:db8::1], 8080",
        "'', 8080",
        ", 8080",
        "a b, 80",
        "'a\">', 80",
        "-a, 80",
        "a-, 80",
        "[::1, 80",
        "localhost, 65536",
        // Addresses, as browsers read them
        "134744072, 80",
        "0x08080808, 80",
        "0x, 80",
        "[192.0.2.1], 80",
        "[127.0.0.1], 80",
        "[::1%1], 80"
    })
    void a_host_that_may_be_somebody_elses_or_none_is_not_repeated(String host, int port) {
        assertThat(new PublicUrlArgumentResolver("")
                        .of(request("http", host, port))
                        .to("/v1/me"))
                .hasToString("/v1/me");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://miniter.example.org", "https://miniter.example.org/", " https://miniter.example.org "})
    void it_is_where_the_operator_says_whatever_the_client_used(String configured) {
        assertThat(new PublicUrlArgumentResolver(configured)
                        .of(request("http", "10.0.0.7", 8080))
                        .to("/v1/me"))
                .hasToString("https://miniter.example.org/v1/me");
    }

    @Test
    void it_may_be_called_as_containers_are() {
        assertThat(PublicUrl.configured("http://my_service:8080").to("/v1/me"))
                .hasToString("http://my_service:8080/v1/me");
    }

    @Test
    void it_may_lie_below_a_path() {
        assertThat(PublicUrl.configured("https://example.org/miniter/").path()).isEqualTo("/miniter");
        assertThat(PublicUrl.configured("https://example.org").path()).isEmpty();
        assertThat(PublicUrl.configured("https://example.org/miniter").to("/v1/me"))
                .hasToString("https://example.org/miniter/v1/me");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "https://",
                "https:///v1",
                "https://example.org/?a=b",
                "not a URL"
            })
    void what_is_no_address_of_a_web_server_stops_the_start(String configured) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicUrlArgumentResolver(configured));
    }

    private static MockHttpServletRequest request(String scheme, String host, int port) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setServerName(host);
        request.setServerPort(port);
        request.setLocalAddr("10.1.2.3");
        return request;
    }
}
