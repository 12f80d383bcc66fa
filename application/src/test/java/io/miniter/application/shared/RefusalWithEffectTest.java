package io.miniter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RefusalWithEffectTest {

    @ParameterizedTest
    @EnumSource
    void a_refusal_with_an_effect_is_a_refusal_like_others(ErrorCode code) {
        RefusalWithEffect refusal = new RefusalWithEffect(code);

        assertThat(refusal).isInstanceOf(DomainException.class).hasMessage(code.name());
        assertThat(refusal.code()).isSameAs(code);
    }
}
