package io.miniter.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesOfParametersTest {

    static Stream<Arguments> parameters() {
        return Stream.of(
                Arguments.of("alice@example.com", "text of 17"),
                Arguments.of("$2a$10$wvWeLhQBoHRWg6UwGQm5Yu", "text of 29"),
                Arguments.of(new StringBuilder("alice"), "text of 5"),
                Arguments.of("secret".getBytes(UTF_8), "bytes, 6 of them"),
                Arguments.of(new String[] {"alice@example.com"}, "String[]"),
                Arguments.of(UUID.fromString("c56a4180-65aa-42ec-a945-5fd21dec0538"), "UUID"),
                Arguments.of(42L, "42"),
                Arguments.of(true, "true"),
                Arguments.of(OffsetDateTime.parse("2026-12-01T00:00Z"), "2026-12-01T00:00Z"),
                Arguments.of(null, "null"));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void what_could_be_a_secret_is_told_by_its_kind_and_length(@Nullable Object value, String shape) {
        assertThat(ShapesOfParameters.shape(value)).isEqualTo(shape);
    }
}
