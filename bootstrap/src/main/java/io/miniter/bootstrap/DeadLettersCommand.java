package io.miniter.bootstrap;

import io.miniter.application.event.DeadLetter;
import io.miniter.application.event.OutboxQueries;
import io.miniter.application.event.SettleDeadLetter;
import io.miniter.domain.shared.DomainException;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalLong;

/**
 * {@code dead-letters list|retry|discard}: the events on which a reaction failed too often. Works beside a server that
 * runs, which handles what is retried within a second, and on one that does not.
 */
final class DeadLettersCommand {

    /** The first argument, by which the launcher is told apart from the start of a server. */
    static final String NAME = "dead-letters";

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;
    private static final String ALL = "all";
    private static final String USAGE = """
            Usage: dead-letters list             prints the oldest 1,000 events that a reaction could not handle, one in a line:
                                                 id, reaction, time of the last failure, number of failures, event, content,
                                                 failure
                   dead-letters retry ID|all     has one of them handled again, or those that "list" prints
                   dead-letters discard ID       deletes one""";

    private final PrintStream out;
    private final PrintStream errors;

    private DeadLettersCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Does what the arguments after {@value #NAME} say; answers the status with which the process ends. */
    static int run(String... arguments) {
        return new DeadLettersCommand(System.out, System.err).act(List.of(arguments));
    }

    private int act(List<String> words) {
        try {
            if (words.equals(List.of("list"))) {
                return list();
            }
            if (words.equals(List.of("retry", ALL))) {
                return retryAll();
            }
            OptionalLong id = words.size() == 2 ? id(words.getLast()) : OptionalLong.empty();
            if (id.isEmpty()) {
                return misused();
            }
            return switch (words.getFirst()) {
                case "retry" -> settled(id.getAsLong(), retry(id.getAsLong()), "is handled again");
                case "discard" -> settled(id.getAsLong(), discard(id.getAsLong()), "is deleted");
                default -> misused();
            };
        } catch (DomainException unavailable) {
            return refused("the database does not answer");
        } catch (RuntimeException failure) {
            return StartFailure.inOneLine(failure).map(this::refused).orElseGet(() -> StartFailure.report(failure));
        }
    }

    private int list() {
        List<DeadLetter> letters = OperatorContext.call(OutboxQueries.class, OutboxQueries::deadLetters);
        letters.forEach(letter -> out.println(String.join(
                "\t",
                String.valueOf(letter.id()),
                letter.reaction(),
                letter.buriedAt().toString(),
                String.valueOf(letter.failures()),
                letter.event(),
                inOneLine(letter.content()),
                inOneLine(letter.failure()))));
        return DONE;
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private int retryAll() {
        List<DeadLetter> letters = OperatorContext.call(OutboxQueries.class, OutboxQueries::deadLetters);
        long retried = OperatorContext.call(
                SettleDeadLetter.class,
                settle -> letters.stream()
                        .filter(letter -> settle.retry(letter.id()))
                        .count());
        out.println(retried + (retried == 1 ? " dead letter is" : " dead letters are") + " handled again");
        return DONE;
    }

    private static boolean retry(long id) {
        return OperatorContext.call(SettleDeadLetter.class, settle -> settle.retry(id));
    }

    private static boolean discard(long id) {
        return OperatorContext.call(SettleDeadLetter.class, settle -> settle.discard(id));
    }

    private int settled(long id, boolean wasThere, String what) {
        if (!wasThere) {
            return refused("there is no dead letter " + id);
        }
        out.println("dead letter " + id + " " + what);
        return DONE;
    }

    private static OptionalLong id(String word) {
        try {
            return OptionalLong.of(Long.parseLong(word));
        } catch (NumberFormatException none) {
            return OptionalLong.empty();
        }
    }

    private int refused(String line) {
        errors.println("miniter: " + line);
        return REFUSED;
    }

    private int misused() {
        errors.println(USAGE);
        return MISUSED;
    }
}
