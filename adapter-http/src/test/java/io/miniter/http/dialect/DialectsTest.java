package io.miniter.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

class DialectsTest {

    private static final Dialect NEW = dialect("new", "java.util", "new", "");
    private static final Dialect OLD = dialect("old", "java.util.concurrent", "login");

    private final Dialects both = new Dialects(List.of(NEW, OLD), "new,old");

    @ParameterizedTest
    @CsvSource({
        "/new, new",
        "/new/things/3, new",
        "/new;x=1/things, new",
        "/, new",
        "/login, old",
        "/log%69n, old",
    })
    void a_request_belongs_to_the_dialect_that_has_its_first_segment(String path, String name) {
        assertThat(both.of(request(path))).extracting(Dialect::name).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/newer", "/NEW", "/elsewhere/new", "/%zz", "*", ""})
    void any_other_belongs_to_none(String path) {
        assertThat(both.of(request(path))).isNull();
    }

    @Test
    void behind_a_context_path_the_segment_after_it_counts() {
        MockHttpServletRequest request = request("/miniter/login");
        request.setContextPath("/miniter");

        assertThat(both.of(request)).isSameAs(OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", " new ,", ",new"})
    void what_is_not_spoken_has_neither_addresses_nor_controllers(String spoken) {
        Dialects dialects = new Dialects(List.of(NEW, OLD), spoken);

        assertThat(dialects.speaks(NEW)).isTrue();
        assertThat(dialects.speaks(OLD)).isFalse();
        assertThat(dialects.of(request("/login"))).isNull();
        assertThat(dialects.of(request("/new"))).isSameAs(NEW);
        assertThat(dialects.serves(java.util.concurrent.Future.class)).isFalse();
        assertThat(dialects.serves(List.class)).isTrue();
        assertThat(dialects.serves(String.class)).isTrue();
    }

    @Test
    void a_name_that_none_has_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> new Dialects(List.of(NEW, OLD), "new,newest"))
                .isInstanceOf(UnknownDialectException.class)
                .hasMessage("MINITER_APIS: there is no API \"newest\", but new, old.");
    }

    @Test
    void two_cannot_have_the_same_addresses() {
        assertThatThrownBy(() -> new Dialects(List.of(NEW, dialect("other", "java.io", "new")), "new"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("new and other both have /new");
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static Dialect dialect(String name, String controllers, String... segments) {
        JsonMapper json = new JsonMapper();
        return new Dialect() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Set<String> firstSegments() {
                return Set.of(segments);
            }

            @Override
            public String controllers() {
                return controllers;
            }

            @Override
            public JsonMapper json() {
                return json;
            }

            @Override
            public @Nullable String tokenIn(String authorization) {
                return authorization;
            }
        };
    }
}
