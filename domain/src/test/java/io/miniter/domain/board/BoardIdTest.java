package io.miniter.domain.board;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.Id;
import io.miniter.domain.shared.ViolationCode;
import org.junit.jupiter.api.Test;

final class BoardIdTest {

    @Test
    void it_has_the_bounds_of_every_id() {
        assertThat(new BoardId(1).value()).isEqualTo(1);
        assertThat(new BoardId(Id.MAX).value()).isEqualTo(Id.MAX);
        assertInvalid(ViolationCode.MALFORMED, () -> new BoardId(0));
        assertInvalid(ViolationCode.MALFORMED, () -> new BoardId(Id.MAX + 1));
    }
}
