package io.miniter.storage.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Shared assertions on stores. */
final class StoreAssertions {

    private StoreAssertions() {}

    /** It refuses because the store does not do its work, and says why. */
    static AbstractThrowableAssert<?, ?> assertUnavailable(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.PICTURE_STORE_UNAVAILABLE);
            assertThat(refusal.getCause()).isNotNull();
        });
    }
}
