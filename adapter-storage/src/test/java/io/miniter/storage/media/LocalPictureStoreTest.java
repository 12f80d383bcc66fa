package io.miniter.storage.media;

import static io.miniter.storage.media.StoreAssertions.assertUnavailable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureStore;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureSize;
import io.miniter.testkit.media.PictureStoreContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalPictureStoreTest extends PictureStoreContract {

    private static final MadePicture PICTURE = picture(1, PictureFormat.JPEG);
    private static final int MORE_THAN_THE_QUOTA = 300_000;

    @TempDir
    private Path home;

    private Path directory;
    private LocalPictureStore store;

    @BeforeEach
    void open_a_directory_that_is_not_there() {
        directory = home.resolve("data").resolve("media");
        store = LocalPictureStore.open(directory);
    }

    @Override
    protected PictureStore store() {
        return store;
    }

    @Test
    void a_picture_is_two_files_in_a_folder_of_its_first_two_digits() {
        store.put(PICTURE);

        String hash = PICTURE.name().value();
        Path folder = directory.resolve(hash.substring(0, 2));
        assertThat(files())
                .containsExactlyInAnyOrder(folder.resolve(hash + "-400.jpg"), folder.resolve(hash + "-96.jpg"));
    }

    @Test
    void pictures_outlive_the_server() {
        store.put(PICTURE);

        assertThat(LocalPictureStore.open(directory).find(PICTURE.name(), PictureSize.LARGE))
                .hasValue(PICTURE.sizes().get(PictureSize.LARGE));
    }

    @Test
    void only_the_owner_may_look() throws IOException {
        store.put(PICTURE);

        assertThat(files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        try (Stream<Path> paths = Files.walk(directory)) {
            assertThat(paths.filter(Files::isDirectory))
                    .hasSize(3)
                    .allSatisfy(folder -> assertThat(permissions(folder)).isEqualTo("rwx------"));
        }
    }

    @Test
    void a_directory_that_was_made_by_hand_is_closed_to_others() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));

        LocalPictureStore.open(directory);

        assertThat(permissions(directory)).isEqualTo("rwx------");
    }

    @Test
    void a_picture_that_is_there_is_not_written_again() throws IOException {
        store.put(PICTURE);
        List<Object> before = identities();

        store.put(PICTURE);

        assertThat(identities()).isEqualTo(before);
    }

    @Test
    void a_size_that_is_missing_is_added() throws IOException {
        store.put(PICTURE);
        Path small = file(PICTURE, PictureSize.SMALL);
        Files.delete(small);

        store.put(PICTURE);

        assertThat(small).hasBinaryContent(PICTURE.sizes().get(PictureSize.SMALL));
    }

    @Test
    void what_a_crash_left_behind_is_removed_at_the_next_start() throws IOException {
        store.put(PICTURE);
        Files.writeString(directory.resolve(".new").resolve("1234.tmp"), "half a pict");

        LocalPictureStore.open(directory);

        assertThat(files()).hasSize(2).allSatisfy(file -> assertThat(file).hasExtension("jpg"));
    }

    @Test
    void what_another_server_is_writing_is_left_alone_until_that_server_is_dead() throws Exception {
        Process other = LocalPictureStoreProcess.writing(directory);
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("writing");

            LocalPictureStore.open(directory);
            assertThat(files()).hasSize(1);
        } finally {
            other.destroyForcibly().waitFor();
        }

        LocalPictureStore.open(directory);
        assertThat(files()).isEmpty();
    }

    @Test
    void what_this_server_is_writing_is_left_alone_too() throws IOException {
        Path file = directory.resolve(".new").resolve("1234.tmp");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            LocalPictureStore.open(directory);
        }

        assertThat(file).exists();
    }

    /** The kernel refuses to let that process write more, as it does when a disk or a quota is full. */
    @Test
    void a_full_disk_leaves_nothing_half_written() throws Exception {
        MadePicture picture = picture(1, PictureFormat.JPEG, 1_000, MORE_THAN_THE_QUOTA);

        Process limited = LocalPictureStoreProcess.puttingWithoutSpace(directory, 1, 1_000, MORE_THAN_THE_QUOTA);

        assertThat(limited.inputReader().readLine()).startsWith("PICTURE_STORE_UNAVAILABLE java.io.IOException: ");
        assertThat(limited.waitFor()).isZero();
        assertThat(files()).isEmpty();
        assertThat(store.find(picture.name(), PictureSize.LARGE)).isEmpty();

        store.put(picture);
        assertThat(files()).hasSize(2);
    }

    @Test
    void a_folder_that_cannot_be_made_leaves_nothing() throws IOException {
        Files.writeString(file(PICTURE, PictureSize.LARGE).getParent(), "in the way");

        assertUnavailable(() -> store.put(PICTURE));
        assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE));
        assertUnavailable(() -> store.remove(PICTURE.name()));

        assertThat(directory.resolve(".new")).isEmptyDirectory();
    }

    @Test
    void a_directory_that_takes_no_files_takes_no_picture() throws IOException {
        Files.delete(directory.resolve(".new"));
        Files.writeString(directory.resolve(".new"), "in the way");

        assertUnavailable(() -> store.put(PICTURE));

        assertThat(files()).containsExactly(directory.resolve(".new"));
    }

    @Test
    void a_directory_that_vanished_is_not_made_anew() throws IOException {
        store.put(PICTURE);
        Path elsewhere = home.resolve("elsewhere");
        Files.move(directory, elsewhere);

        assertLost();
        assertThat(directory).doesNotExist();

        Files.move(elsewhere, directory);
        assertThat(store.find(PICTURE.name(), PictureSize.SMALL)).isPresent();
    }

    @Test
    void the_place_where_a_disk_was_mounted_is_not_the_store() throws IOException {
        store.put(PICTURE);
        Files.move(directory, home.resolve("elsewhere"));
        Files.createDirectory(directory);

        assertLost();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_thread_that_is_interrupted_leaves_nothing() {
        Thread.currentThread().interrupt();

        assertUnavailable(() -> store.put(PICTURE));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_file_in_place_of_the_directory_is_told_in_one_line() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        assertThatExceptionOfType(UnusablePictureStoreException.class)
                .isThrownBy(() -> LocalPictureStore.open(file))
                .withMessageStartingWith("The pictures in " + file + " cannot be used: ")
                .withMessageNotContaining("\n");
    }

    private void assertLost() {
        assertUnavailable(() -> store.put(PICTURE));
        assertUnavailable(() -> store.put(picture(2, PictureFormat.PNG)));
        assertUnavailable(() -> store.find(PICTURE.name(), PictureSize.LARGE));
        assertUnavailable(() -> store.remove(PICTURE.name()));
    }

    private Path file(MadePicture picture, PictureSize size) {
        return directory
                .resolve(picture.name().value().substring(0, 2))
                .resolve(picture.name().fileName(size));
    }

    private List<Path> files() {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Which file each is, and when it was written. */
    private List<Object> identities() throws IOException {
        List<Object> identities = new ArrayList<>();
        for (PictureSize size : PictureSize.values()) {
            BasicFileAttributes attributes = Files.readAttributes(file(PICTURE, size), BasicFileAttributes.class);
            identities.add(attributes.fileKey());
            identities.add(attributes.lastModifiedTime());
        }
        return identities;
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
