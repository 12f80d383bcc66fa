package io.miniter.persistence.article;

import io.miniter.application.article.Readership;
import io.miniter.persistence.shared.ServerMemory;
import io.miniter.testkit.shared.SettableClock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The readers that a server has noted. */
@Component
final class NotedReaders implements ServerMemory {

    private final ReadershipMapper mapper;

    NotedReaders(ReadershipMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Started start(SettableClock clock) {
        MyBatisReadership readership = new MyBatisReadership(mapper, clock);
        return new Started(Map.of(Readership.class, readership), readership::flush);
    }
}
