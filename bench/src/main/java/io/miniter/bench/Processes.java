package io.miniter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** The operating system's accounting of processes, in {@code /proc}. Times are seconds of one core. */
final class Processes {

    /** The unit of Linux's CPU times: {@code USER_HZ}. */
    private static final double TICKS_A_SECOND = 100;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int CHILDREN_USER_TIME = 13;
    private static final int CHILDREN_SYSTEM_TIME = 14;
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    private static final int STOLEN = 8;

    private Processes() {}

    /** The CPU time of a process. */
    static double secondsOf(long pid) {
        List<String> fields = stat(pid);
        return fields.isEmpty() ? 0 : ticks(fields, USER_TIME) + ticks(fields, SYSTEM_TIME);
    }

    /** The CPU time of the terminated and reaped children of a process. */
    static double secondsOfEndedChildren(long pid) {
        List<String> fields = stat(pid);
        return fields.isEmpty() ? 0 : ticks(fields, CHILDREN_USER_TIME) + ticks(fields, CHILDREN_SYSTEM_TIME);
    }

    /** The CPU time of a process and all its children, including terminated ones. */
    static double secondsOfTree(long pid) {
        double children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(ProcessHandle::pid)
                .mapToDouble(Processes::secondsOf)
                .sum();
        return secondsOf(pid) + secondsOfEndedChildren(pid) + children;
    }

    /** The CPU time of all processes of the machine, and the time stolen by other virtual machines. */
    static double secondsOfMachine() {
        long[] ticks = Arrays.stream(read(Path.of("/proc/stat"))
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .split(" +"))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
        long busy = LongStream.of(ticks).limit(STOLEN).sum() - ticks[IDLE - 1] - ticks[WAITING - 1];
        return busy / TICKS_A_SECOND;
    }

    /** The resident memory of a process in MB. */
    static long residentMegabytes(long pid) {
        return read(Path.of("/proc/" + pid + "/status"))
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("[^0-9]", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    private static double ticks(List<String> fields, int field) {
        return Long.parseLong(fields.get(field)) / TICKS_A_SECOND;
    }

    /** The fields after the name, which may have spaces in it. */
    private static List<String> stat(long pid) {
        String stat = read(Path.of("/proc/" + pid + "/stat"));
        return stat.isEmpty()
                ? List.of()
                : List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            // The process has ended; Linux reports it when the file is opened, or when it is read
            return "";
        }
    }
}
