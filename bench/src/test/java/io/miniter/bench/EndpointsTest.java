package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class EndpointsTest {

    /** Not a cast, which has two colons. */
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-zA-Z]+)");

    @Test
    void each_has_a_name_of_its_own() throws IOException {
        assertThat(endpoints()).extracting(Endpoint::name).doesNotHaveDuplicates();
    }

    @Test
    void every_variable_of_a_script_is_set_before_it_is_used() throws IOException {
        assertThat(endpoints()).filteredOn(endpoint -> endpoint.floor() != null).allSatisfy(endpoint -> {
            String script = "\\set id 1\n" + Objects.requireNonNull(endpoint.floor());
            assertThat(VARIABLE.matcher(script).results()).isNotEmpty().allSatisfy(used -> {
                String name = used.group(1);
                assertThat(script.substring(0, used.start()))
                        .containsPattern("\\\\set " + name + " |AS " + name + " FROM");
            });
        });
    }

    @Test
    void no_parameter_is_left_that_is_no_variable() throws IOException {
        assertThat(endpoints())
                .extracting(Endpoint::floor)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allSatisfy(floor -> assertThat(floor).doesNotContain("?"));
    }

    private static List<Endpoint> endpoints() throws IOException {
        Connection unused = (Connection) Proxy.newProxyInstance(
                EndpointsTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        return new Endpoints(new Data(unused, "hash", 10), account -> "token of " + account).all();
    }
}
