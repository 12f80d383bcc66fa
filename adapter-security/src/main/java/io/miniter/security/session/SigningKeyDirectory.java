package io.miniter.security.session;

import io.miniter.security.shared.UnusableSettingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Signing keys in files, for a server without configured keys. Each is a file {@code <kid>.key} with one line of
 * base64. The last one in the order of names signs; the name of a new key should therefore begin with the time, as in
 * {@code 20261120T061500Z-9f3a.key}. If there is none, one is created.
 *
 * <p>To rotate the keys, an operator adds a file and restarts the server. The previous file can be deleted
 * {@link io.miniter.domain.session.AccessTokenLifetime#MAX 24 hours} later.
 *
 * <p>Only the owner may read the directory (0700) and its files (0600). Wider permissions, as of manually created
 * files, are narrowed. Files whose name begins with a dot are ignored.
 */
final class SigningKeyDirectory {

    private static final String SUFFIX = ".key";
    private static final DateTimeFormatter BASIC_UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Set<PosixFilePermission> OWNERS_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path directory;
    private final InstantSource clock;
    private final SecureRandom random;

    SigningKeyDirectory(Path directory, InstantSource clock, SecureRandom random) {
        this.directory = directory;
        this.clock = clock;
        this.random = random;
    }

    SigningKeys load() {
        try {
            Files.createDirectories(directory.toAbsolutePath().getParent());
            Files.createDirectories(directory, forCreation(OWNERS_DIRECTORY));
            narrow(directory, OWNERS_DIRECTORY);
            List<SigningKey> keys = read();
            return new SigningKeys(keys.isEmpty() ? readOrGenerate() : keys);
        } catch (IOException failure) {
            throw new UnusableSettingException(
                    "The signing keys in " + directory + " cannot be used: " + failure, failure);
        }
    }

    /** If several servers start concurrently on an empty directory, one creates the key and the others wait for it. */
    private List<SigningKey> readOrGenerate() throws IOException {
        try (FileChannel channel = FileChannel.open(
                        directory.resolve(".lock"),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        forCreation(OWNERS_FILE));
                FileLock _ = channel.lock()) {
            List<SigningKey> keys = read();
            return keys.isEmpty() ? List.of(generate()) : keys;
        }
    }

    private List<SigningKey> read() throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted(Comparator.comparing(SigningKeyDirectory::name).reversed())
                    .toList();
        }
        List<SigningKey> keys = new ArrayList<>();
        for (Path file : files) {
            keys.add(read(file));
        }
        return keys;
    }

    private static SigningKey read(Path file) throws IOException {
        String name = name(file);
        if (!name.endsWith(SUFFIX) || !Files.isRegularFile(file)) {
            throw new UnusableSettingException(file + " is not a key: a key is a file named <kid>" + SUFFIX);
        }
        narrow(file, OWNERS_FILE);
        String content = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        return SigningKey.parse(file.toString(), name.substring(0, name.length() - SUFFIX.length()), content);
    }

    /** Written to a temporary file, then moved into place: atomic, even on a power failure. */
    private SigningKey generate() throws IOException {
        byte[] secret = new byte[SigningKey.MIN_BYTES];
        random.nextBytes(secret);
        String id = BASIC_UTC.format(clock.instant()) + "-" + HexFormat.of().toHexDigits((short) random.nextInt());
        SigningKey key = SigningKey.of(id, secret);

        Path aside = directory.resolve(".new");
        try (FileChannel channel = FileChannel.open(
                aside,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                forCreation(OWNERS_FILE))) {
            ByteBuffer line = ByteBuffer.wrap((key.base64() + "\n").getBytes(StandardCharsets.US_ASCII));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
        Files.move(aside, directory.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private static FileAttribute<Set<PosixFilePermission>> forCreation(Set<PosixFilePermission> permissions) {
        return PosixFilePermissions.asFileAttribute(permissions);
    }

    private static void narrow(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (!permissions.containsAll(Files.getPosixFilePermissions(path))) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
