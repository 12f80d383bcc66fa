package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StatementTableTest {

    private final StatementTable table = StatementTable.of("""
            | endpoint | statements |
            |---|---|
            | `GET /v1/tweets/{id}` | 1 |
            | `POST /v1/tweets` | 13 |

            | ping | 38760 |
            """);

    @Test
    void it_says_what_an_endpoint_costs() {
        assertThat(table.of(Endpoint.get("tweet", "/v1/tweets/%d").documented("GET /v1/tweets/{id}")))
                .isEqualTo(1);
        assertThat(table.of(Endpoint.post("post", "/v1/tweets", "{}").documented("POST /v1/tweets")))
                .isEqualTo(13);
    }

    @Test
    void of_what_it_does_not_have_it_says_nothing() {
        assertThat(table.of(Endpoint.get("ping", "/ping"))).isNull();
        assertThat(table.of(Endpoint.get("ping", "/ping").documented("GET /ping")))
                .isNull();
    }
}
