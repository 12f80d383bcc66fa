package io.miniter.persistence.event;

import io.miniter.application.event.DeadLetter;
import io.miniter.application.event.DeadLetters;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MyBatisDeadLetters implements DeadLetters {

    private final OutboxMapper mapper;

    MyBatisDeadLetters(OutboxMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<DeadLetter> oldest(int most) {
        return mapper.oldestDeadLetters(most).stream()
                .map(row -> new DeadLetter(
                        row.id(),
                        row.reaction(),
                        row.subject(),
                        row.event(),
                        row.content(),
                        row.failures(),
                        row.failure(),
                        row.buriedAt()))
                .toList();
    }

    @Override
    public boolean retry(long id) {
        return mapper.retry(id) == 1;
    }

    @Override
    public boolean discard(long id) {
        return mapper.discard(id) == 1;
    }
}
