package io.miniter.persistence.article;

import io.miniter.application.article.Readership;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The readers that one server has noted. */
@Component
public final class NotedReaders {

    private final ReadershipMapper mapper;
    private final MyBatisReadership readership;

    @Autowired
    NotedReaders(ReadershipMapper mapper, MyBatisReadership readership) {
        this.mapper = mapper;
        this.readership = readership;
    }

    /** Those of a server that has just started: nobody. */
    public NotedReaders ofNewServer(InstantSource clock) {
        return new NotedReaders(mapper, new MyBatisReadership(mapper, clock));
    }

    /** Where they are noted. */
    public Readership readership() {
        return readership;
    }

    /** Brings about what two seconds would. */
    public void count() {
        readership.flush();
    }
}
