package io.miniter.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    private static final long PLENTY = 1L << 40;

    private final AtomicLong usable = new AtomicLong(PLENTY);

    @TempDir
    private Path directory;

    @Test
    void is_full_from_the_lower_bound_until_the_upper_one() {
        DiskSpace disk = new DiskSpace(directory, usable::get);

        assertThat(isFullWith(disk, DiskSpace.FULL_BELOW)).isFalse();
        assertThat(isFullWith(disk, DiskSpace.FULL_BELOW - 1)).isTrue();
        assertThat(isFullWith(disk, DiskSpace.ROOM_FROM - 1)).isTrue();
        assertThat(isFullWith(disk, DiskSpace.ROOM_FROM)).isFalse();
        assertThat(isFullWith(disk, DiskSpace.FULL_BELOW)).isFalse();
        assertThat(isFullWith(disk, 0)).isTrue();
    }

    @Test
    void keeps_a_reserve_where_there_is_room_and_gives_it_up_only_when_full() {
        DiskSpace disk = new DiskSpace(directory, usable::get);
        Path reserve = directory.resolve("reserve");

        assertThat(isFullWith(disk, DiskSpace.ROOM_FROM)).isFalse();
        assertThat(reserve).doesNotExist();
        assertThat(isFullWith(disk, PLENTY)).isFalse();
        assertThat(reserve).hasSize(DiskSpace.RESERVE);
        disk.giveUpReserveIfFull();
        assertThat(reserve).exists();

        usable.set(0);
        disk.giveUpReserveIfFull();

        assertThat(disk.isFull()).isTrue();
        assertThat(reserve).doesNotExist();
        assertThat(isFullWith(disk, PLENTY)).isFalse();
        assertThat(reserve).hasSize(DiskSpace.RESERVE);
    }

    private boolean isFullWith(DiskSpace disk, long bytes) {
        usable.set(bytes);
        disk.look();
        return disk.isFull();
    }
}
