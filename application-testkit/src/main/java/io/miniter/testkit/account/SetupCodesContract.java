package io.miniter.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.admin.SetupCodes;
import io.miniter.domain.account.SetupCode;
import org.junit.jupiter.api.Test;

/** What is true of every source of setup codes. */
public abstract class SetupCodesContract {

    /** Codes of which none was issued yet; the same at each call. */
    protected abstract SetupCodes setupCodes();

    @Test
    void before_the_first_is_issued_none_is_current() {
        assertThat(setupCodes().isCurrent(new SetupCode(""))).isFalse();
        assertThat(setupCodes().isCurrent(new SetupCode("null"))).isFalse();
    }

    @Test
    void the_one_that_was_issued_last_is_current() {
        SetupCode first = setupCodes().issue();
        assertThat(setupCodes().isCurrent(first)).isTrue();
        assertThat(setupCodes().isCurrent(first)).isTrue();
        SetupCode second = setupCodes().issue();

        assertThat(second).isNotEqualTo(first);
        assertThat(setupCodes().isCurrent(first)).isFalse();
        assertThat(setupCodes().isCurrent(second)).isTrue();
    }

    @Test
    void none_that_differs_is_current() {
        String code = setupCodes().issue().value();

        assertThat(setupCodes().isCurrent(new SetupCode(code + "x"))).isFalse();
        assertThat(setupCodes().isCurrent(new SetupCode(code.substring(1)))).isFalse();
        assertThat(setupCodes().isCurrent(new SetupCode(""))).isFalse();
        assertThat(setupCodes().isCurrent(new SetupCode("한".repeat(10)))).isFalse();
    }

    @Test
    void none_is_current_once_it_is_revoked() {
        SetupCode code = setupCodes().issue();
        setupCodes().revoke();

        assertThat(setupCodes().isCurrent(code)).isFalse();
        assertThat(setupCodes().isCurrent(new SetupCode(""))).isFalse();
    }
}
