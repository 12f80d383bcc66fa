package io.miniter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReservedHandlesTest {

    private final ReservedHandles reserved =
            new ReservedHandles(ReservedHandles.USUAL.stream().map(Handle::new).toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "ADMIN",
                "adm1n",
                "Adrnin",
                "_admin_",
                "ad_min",
                "4dm1n",
                "r00t",
                "Supp0rt",
                "5ecurity",
                "secur1ty",
                "api",
                "ap1",
                "A_P_I",
                "noreply",
                "vvebmaster",
                "miniter",
                "m1n1ter",
                "he1p"
            })
    void what_looks_like_a_reserved_handle_is_reserved(String handle) {
        assertThat(reserved.contains(new Handle(handle))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "admiral", "rooted", "administer", "apis", "supporter", "admin_of_nothing", "bob"})
    void what_only_contains_or_resembles_one_is_not(String handle) {
        assertThat(reserved.contains(new Handle(handle))).isFalse();
    }

    @Test
    void nothing_is_reserved_where_nothing_is_listed() {
        assertThat(new ReservedHandles(List.of()).contains(new Handle("admin"))).isFalse();
    }
}
