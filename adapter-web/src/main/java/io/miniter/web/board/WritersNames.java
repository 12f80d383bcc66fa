package io.miniter.web.board;

import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.ViolationCode;
import java.util.Arrays;

/** Says who writes the articles of a board by name: an unknown one breaks a rule of its field, like any other value. */
final class WritersNames {

    private WritersNames() {}

    /** Those of this name; refuses another as {@code MALFORMED}. */
    static Writers parse(String name) {
        return Arrays.stream(Writers.values())
                .filter(writers -> writers.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(ViolationCode.MALFORMED));
    }
}
