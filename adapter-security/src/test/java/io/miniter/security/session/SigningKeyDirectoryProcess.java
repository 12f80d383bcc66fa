package io.miniter.security.session;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/** A server that only finds its signing key. It says when it is about to, waits for the word, and says which it is. */
final class SigningKeyDirectoryProcess {

    private SigningKeyDirectoryProcess() {}

    static void main(String[] arguments) throws IOException {
        idOf(Path.of(arguments[0])); // Elsewhere first: from here on it takes no time to load classes
        System.out.println("ready");
        System.in.read();
        System.out.println(idOf(Path.of(arguments[1])));
    }

    private static String idOf(Path directory) {
        return new SigningKeyDirectory(directory, InstantSource.system(), new SecureRandom())
                .load()
                .signing()
                .id();
    }
}
