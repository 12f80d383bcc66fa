package io.miniter.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.application.account.password.CommonPasswords;
import io.miniter.domain.account.Password;
import io.miniter.security.shared.UnusableSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrequentPasswordsTest {

    private final FrequentPasswords frequent = new FrequentPasswords();

    @ParameterizedTest
    @ValueSource(strings = {"password", "PASSWORD", "12345678", "iloveyou", "Password1", "qwertyuiop", "trustno1"})
    void what_is_guessed_first_is_common(String password) {
        assertThat(frequent.contain(new Password(password))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "비밀번호입니다요", "passwords of mine", "a secret of my own"})
    void what_somebody_thought_of_is_not(String password) {
        assertThat(frequent.contain(new Password(password))).isFalse();
    }

    @Test
    void more_than_ten_thousand_are_kept_in_less_than_a_hundred_kilobytes() {
        assertThat(frequent.digests()).hasSize(11_611).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_list_can_be_switched_off() {
        assertThat(configured("allow").contain(new Password("password"))).isFalse();
        assertThat(configured(" ALLOW ").contain(new Password("password"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "refuse", "Refuse"})
    void it_is_in_force_otherwise(String setting) {
        assertThat(configured(setting).contain(new Password("password"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "none", "allow all"})
    void what_cannot_be_understood_is_refused_by_name(String setting) {
        assertThatExceptionOfType(UnusableSettingException.class)
                .isThrownBy(() -> configured(setting))
                .withMessage("miniter.password.common (MINITER_COMMON_PASSWORDS) is \"" + setting
                        + "\" and must be refuse or allow");
    }

    private static CommonPasswords configured(String setting) {
        return new AccountSecurityConfiguration().commonPasswords(setting);
    }
}
