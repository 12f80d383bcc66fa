package io.miniter.storage.media;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureStore;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pictures as files of one directory, in folders by the first two digits of their names: {@code 3f/3f29…-400.jpg}. With
 * 256 folders, a million pictures are some thousands per folder, which any tool can list; more folders would be mostly
 * empty.
 *
 * <p>A picture is written to {@code .new}, synced and moved into place: an atomic write, even on a power failure.
 * Leftovers of a crash are removed at the next start. Several servers may share the directory.
 *
 * <p>Only the owner may read the directories (0700) and the files (0600).
 */
final class LocalPictureStore implements PictureStore {

    private static final int FOLDER_DIGITS = 2;
    private static final Set<PosixFilePermission> OWNERS_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path directory;
    private final Path unfinished;

    private LocalPictureStore(Path directory) {
        this.directory = directory;
        this.unfinished = directory.resolve(".new");
    }

    /**
     * The store in this directory, which is created if missing.
     *
     * @throws UnusablePictureStoreException if it cannot be created or read
     */
    static LocalPictureStore open(Path directory) {
        LocalPictureStore store = new LocalPictureStore(directory);
        try {
            store.prepare();
        } catch (IOException failure) {
            throw new UnusablePictureStoreException(
                    "The pictures in " + directory + " cannot be used: " + failure, failure);
        }
        return store;
    }

    @Override
    public void put(MadePicture picture) {
        List<Draft> drafts = new ArrayList<>();
        try {
            for (Map.Entry<PictureSize, byte[]> size : picture.sizes().entrySet()) {
                Path file = file(picture.name(), size.getKey());
                if (!Files.exists(file)) {
                    Draft draft = Draft.begin(unfinished, file);
                    drafts.add(draft);
                    draft.write(size.getValue());
                }
            }
            if (!drafts.isEmpty()) {
                publish(drafts, folder(picture.name()));
            }
        } catch (IOException failure) {
            throw unavailable(failure);
        } finally {
            drafts.forEach(Draft::discard);
        }
    }

    @Override
    public Optional<byte[]> find(PictureName name, PictureSize size) {
        try {
            return Optional.of(Files.readAllBytes(file(name, size)));
        } catch (NoSuchFileException absent) {
            refuseIfLost();
            return Optional.empty();
        } catch (IOException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public void remove(PictureName name) {
        refuseIfLost();
        try {
            boolean removed = false;
            for (PictureSize size : PictureSize.values()) {
                removed |= Files.deleteIfExists(file(name, size));
            }
            if (removed) {
                force(folder(name));
            }
        } catch (IOException failure) {
            throw unavailable(failure);
        }
    }

    private void prepare() throws IOException {
        Files.createDirectories(directory.toAbsolutePath().getParent());
        for (Path path : List.of(directory, unfinished)) {
            Files.createDirectories(path, forCreation(OWNERS_DIRECTORY));
            if (!OWNERS_DIRECTORY.containsAll(Files.getPosixFilePermissions(path))) {
                Files.setPosixFilePermissions(path, OWNERS_DIRECTORY);
            }
        }
        removeLeftovers();
    }

    private void removeLeftovers() throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(unfinished)) {
            files = entries.toList();
        }
        for (Path file : files) {
            removeUnlessLocked(file);
        }
    }

    /** Locks end with their process: a locked file is being written by another server. */
    private static void removeUnlessLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.delete(file);
            }
        } catch (NoSuchFileException | OverlappingFileLockException finishedOrBeingWritten) {
            // In use, no leftover
        }
    }

    /** The directory itself is created at the start only, so that nothing is written below an unmounted mount point. */
    private void publish(List<Draft> drafts, Path folder) throws IOException {
        try {
            Files.createDirectory(folder, forCreation(OWNERS_DIRECTORY));
        } catch (FileAlreadyExistsException oneOfManyPictures) {
            // As expected
        }
        for (Draft draft : drafts) {
            draft.moveIntoPlace();
        }
        force(folder);
        force(directory);
    }

    /** Checks for what this store created: an empty mount point is a directory too. */
    private void refuseIfLost() {
        if (!Files.isDirectory(unfinished)) {
            throw unavailable(new NoSuchFileException(unfinished.toString()));
        }
    }

    private Path file(PictureName name, PictureSize size) {
        return folder(name).resolve(name.fileName(size));
    }

    private Path folder(PictureName name) {
        return directory.resolve(name.value().substring(0, FOLDER_DIGITS));
    }

    /** Syncs the directory, without which a new name is not durable. */
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static DomainException unavailable(IOException cause) {
        return new DomainException(ErrorCode.PICTURE_STORE_UNAVAILABLE, cause);
    }

    private static FileAttribute<Set<PosixFilePermission>> forCreation(Set<PosixFilePermission> permissions) {
        return PosixFilePermissions.asFileAttribute(permissions);
    }

    /** A file being written, locked until it is moved into place so that it is not removed as a leftover. */
    private record Draft(Path aside, Path target, FileChannel channel) {

        static Draft begin(Path unfinished, Path target) throws IOException {
            Path aside = Files.createTempFile(unfinished, null, null, forCreation(OWNERS_FILE));
            Draft draft = new Draft(aside, target, FileChannel.open(aside, StandardOpenOption.WRITE));
            boolean locked = false;
            try {
                locked = draft.channel.lock().isValid();
                return draft;
            } finally {
                if (!locked) {
                    draft.discard();
                }
            }
        }

        void write(byte[] content) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }

        void moveIntoPlace() throws IOException {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        }

        /** After the move there is nothing to delete. */
        void discard() {
            try (channel) {
                Files.deleteIfExists(aside);
            } catch (IOException leftForTheNextStart) {
                // The earlier exception is the relevant one
            }
        }
    }
}
