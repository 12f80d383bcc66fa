package io.miniter.testkit.shared;

import io.miniter.application.shared.IdSource;
import java.util.concurrent.atomic.AtomicLong;

final class SequentialIdsTest extends IdSourceContract {

    private final AtomicLong last = new AtomicLong();

    @Override
    protected IdSource newInstance() {
        return new SequentialIds(last);
    }
}
