package io.miniter.web.shared;

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
        "http, example.org, 80, http://example.org/v1/me",
        "https, example.org, 443, https://example.org/v1/me",
        "https, example.org, 80, https://example.org:80/v1/me",
        "http, [::1], 8080, http://[::1]:8080/v1/me"
    })
    void it_is_where_the_client_found_the_server(String scheme, String host, int port, String url) {
        assertThat(new PublicUrlArgumentResolver("")
                        .of(request(scheme, host, port))
                        .to("/v1/me"))
                .hasToString(url);
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
    void it_may_lie_below_a_path() {
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
        return request;
    }
}
