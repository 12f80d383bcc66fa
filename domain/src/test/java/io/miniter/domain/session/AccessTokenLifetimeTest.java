package io.miniter.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessTokenLifetimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT0.000000001S", "PT1S", "PT15M", "PT23H59M59.999999999S", "PT24H"})
    void a_token_lives_for_more_than_nothing_and_up_to_a_day(Duration value) {
        assertThat(new AccessTokenLifetime(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT-24H", "PT24H0.000000001S", "P30D"})
    void no_token_lives_longer_or_not_at_all(Duration value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessTokenLifetime(value));
    }

    @Test
    void a_client_that_refreshes_its_tokens_gets_a_quarter_of_an_hour() {
        assertThat(AccessTokenLifetime.STANDARD.value()).isEqualTo(Duration.ofMinutes(15));
    }
}
