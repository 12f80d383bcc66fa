package io.miniter.bootstrap.environment;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The environment of the process, checked for conditions under which a server cannot run.
 *
 * @param home the data directory as configured, as decoded by Java
 * @param embeddedDatabase whether the embedded PostgreSQL will use it
 * @param workingDirectory the base of relative paths
 * @param pathEncoding Java's encoding of paths; it follows the locale and cannot be changed at run time
 * @param openFiles the limit of open file descriptors; empty if unknown
 */
record Surroundings(
        String home, boolean embeddedDatabase, String workingDirectory, Charset pathEncoding, OptionalLong openFiles) {

    /**
     * An idle server has some 150 open files: jars, the database, the listening socket. Each active request adds one,
     * an upload or a picture another.
     */
    static final long LEAST_OPEN_FILES = 512;

    /** Java's replacement for characters that the locale's encoding lacks. */
    private static final Pattern UNREADABLE = Pattern.compile("[?\uFFFD]");

    /** Characters that are special within double quotes, in which PostgreSQL's programs pass a path to a shell. */
    private static final Pattern MEANT_FOR_THE_SHELL = Pattern.compile("[\"$`\\p{Cntrl}]|\\\\{2}");

    private static final Pattern OPEN_FILES = Pattern.compile("(?m)^Max open files +(\\d+)");

    static Surroundings ofThisProcess(String home, boolean embeddedDatabase) {
        return new Surroundings(
                home,
                embeddedDatabase,
                System.getProperty("user.dir", ""),
                Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"), Charset.defaultCharset()),
                openFilesOfThisProcess());
    }

    private static OptionalLong openFilesOfThisProcess() {
        try {
            return OPEN_FILES
                    .matcher(Files.readString(Path.of("/proc/self/limits")))
                    .results()
                    .map(MatchResult::group)
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }

    /** A line per problem that prevents the start. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!isReadable(home)) {
            problems.add(unreadable("MINITER_HOME"));
        } else if (!home.startsWith("/") && !isReadable(workingDirectory)) {
            problems.add(unreadable("the working directory, where MINITER_HOME begins,"));
        }
        String path = home.startsWith("/") ? home : workingDirectory + "/" + home;
        if (embeddedDatabase && MEANT_FOR_THE_SHELL.matcher(path).find()) {
            problems.add(String.format(
                    Locale.ROOT,
                    "The path of MINITER_HOME is %s, and PostgreSQL takes none with \" $ ` \\\\ or a line break in it.",
                    path.replaceAll("\\p{Cntrl}", "?")));
        }
        if (openFiles.isPresent() && openFiles.getAsLong() < LEAST_OPEN_FILES) {
            problems.add(String.format(
                    Locale.ROOT,
                    "The process may have %s files open and needs %s or more. Raise the limit"
                            + " (ulimit -n, LimitNOFILE of systemd, --ulimit nofile of a container).",
                    openFiles.getAsLong(),
                    LEAST_OPEN_FILES));
        }
        return problems;
    }

    /** If the locale is not UTF-8, Java decodes the path wrongly and would create a directory with another name. */
    private boolean isReadable(String path) {
        return pathEncoding.name().equals("UTF-8")
                || pathEncoding.newEncoder().canEncode(path)
                        && !UNREADABLE.matcher(path).find();
    }

    private String unreadable(String what) {
        return "The path of " + what + " has characters that the encoding of the locale, " + pathEncoding
                + ", does not have. Set LC_ALL to C.UTF-8.";
    }
}
