package io.miniter.testkit.timeline;

import io.miniter.application.timeline.TimelineUpkeep;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;

/** So much to do at each call, and then nothing more. */
public final class UpkeepToDo implements TimelineUpkeep {

    private final Queue<Integer> parts;
    private final List<Instant> tidiedAt = new ArrayList<>();

    public UpkeepToDo(Integer... parts) {
        this.parts = Arrays.stream(parts).collect(Collectors.toCollection(ArrayDeque::new));
    }

    @Override
    public int tidy(Instant now) {
        tidiedAt.add(now);
        return next();
    }

    private int next() {
        Integer part = parts.poll();
        return part == null ? 0 : part;
    }

    public List<Instant> tidiedAt() {
        return List.copyOf(tidiedAt);
    }
}
