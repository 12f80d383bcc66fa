package io.miniter.storage.media;

import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.shared.DomainException;
import io.miniter.testkit.media.PictureStoreContract;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Another server that shares the directory of pictures. */
final class LocalPictureStoreProcess {

    private LocalPictureStoreProcess() {}

    /** One that says when it is in the middle of a file, and stays there. */
    static Process writing(Path directory) throws IOException {
        return start(List.of(), "write", directory.toString());
    }

    /**
     * One that may not make a file longer than some ten thousand bytes, and says how putting a picture into the store
     * ends.
     */
    static Process puttingWithoutSpace(Path directory, long seed, int largeBytes, int smallBytes) throws IOException {
        return start(
                List.of("/bin/sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"),
                "put",
                directory.toString(),
                Long.toString(seed),
                Integer.toString(largeBytes),
                Integer.toString(smallBytes));
    }

    private static Process start(List<String> shell, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                // Would be a file that is too long
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                LocalPictureStoreProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "write" -> write(directory);
            case "put" ->
                put(
                        directory,
                        Long.parseLong(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void write(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        directory.resolve(".new").resolve("half.tmp"),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            channel.write(ByteBuffer.wrap(new byte[100]));
            System.out.println("writing");
            System.in.read();
        }
    }

    private static void put(Path directory, long seed, int largeBytes, int smallBytes) {
        LocalPictureStore store = LocalPictureStore.open(directory);
        try {
            store.put(PictureStoreContract.picture(seed, PictureFormat.JPEG, largeBytes, smallBytes));
            System.out.println("stored");
        } catch (DomainException refusal) {
            System.out.println(refusal.code() + " " + refusal.getCause());
        }
    }
}
