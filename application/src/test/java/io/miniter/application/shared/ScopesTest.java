package io.miniter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ScopesTest {

    @Test
    void a_credential_with_all_scopes_may_be_used_for_everything() {
        assertThat(Scopes.ALL.include("tweets:write")).isTrue();
        assertThat(Scopes.ALL.include("what nobody has thought of")).isTrue();
    }

    @Test
    void one_with_some_may_be_used_for_these_only() {
        Scopes scopes = Scopes.of("tweets:read");

        assertThat(scopes.include("tweets:read")).isTrue();
        assertThat(scopes.include("tweets:write")).isFalse();
        assertThat(Scopes.of().include("tweets:read")).isFalse();
    }
}
