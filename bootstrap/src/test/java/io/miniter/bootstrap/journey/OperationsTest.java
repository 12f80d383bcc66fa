package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import io.miniter.http.server.ManagementServer;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator looks at. */
@RunningServer
class OperationsTest {

    private final Client nobody;
    private final Client operator;
    private final JdbcClient database;

    OperationsTest(@LocalServerPort int port, @Autowired ManagementServer management, @Autowired DataSource database) {
        this.nobody = Client.of("http://localhost:" + port);
        this.operator = Client.of("http://127.0.0.1:" + management.port().orElseThrow());
        this.database = JdbcClient.create(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void the_server_is_well_and_says_no_more(String path) {
        for (Client client : List.of(nobody, operator)) {
            Answer health = client.get(path);

            assertThat(health.status()).isEqualTo(200);
            assertThat(health.text("/status")).isEqualTo("UP");
            assertThat(health.body().has("components")).isFalse();
        }
    }

    @Test
    void a_statement_is_planned_for_all_parameters_and_not_for_each() {
        assertThat(database.sql("SHOW plan_cache_mode").query(String.class).single())
                .isEqualTo("force_generic_plan");
    }

    @Test
    void metrics_are_for_prometheus() {
        nobody.get("/v1/timeline/public");

        Answer metrics = operator.get("/actuator/prometheus");

        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.response().body())
                .contains("http_server_requests_seconds_count", "/v1/timeline/public", "hikaricp_connections");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/prometheus",
                "/%61ctuator/prometheus",
                "/actuator;a=b/prometheus",
                "/actuator/pr%6fmetheus",
                "/error",
                "/nowhere"
            })
    void nothing_else_is_open(String path) {
        Answer answer = nobody.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("PATH_NOT_FOUND");
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/ping", "/v1/timeline/public", "/", "/actuator/env"})
    void the_port_of_the_operator_is_for_nothing_else(String path) {
        Answer answer = operator.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("PATH_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/openapi.json"})
    void the_documentation_is_served_by_the_server_itself(String path) {
        Answer answer = nobody.get(path);

        assertThat(answer.status()).isBetween(200, 302);
    }
}
