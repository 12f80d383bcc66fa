package io.miniter.web.board;

import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.ViolationCode;
import java.util.Arrays;

/** Parses the writers of a board; an unknown name is a violation of its field. */
final class WritersNames {

    private WritersNames() {}

    /** The writers with this name; refuses an unknown one as {@code MALFORMED}. */
    static Writers parse(String name) {
        return Arrays.stream(Writers.values())
                .filter(writers -> writers.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(ViolationCode.MALFORMED));
    }
}
