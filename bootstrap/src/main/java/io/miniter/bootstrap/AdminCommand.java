package io.miniter.bootstrap;

import io.miniter.application.account.admin.AppointAdmin;
import io.miniter.application.account.admin.CreateAdmin;
import io.miniter.application.account.admin.DismissAdmin;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code admin create|promote|demote HANDLE}: grants and revokes the admin role. Works whether a server is running,
 * which sees the change with its next statement, or not.
 */
final class AdminCommand {

    /** The first argument, which distinguishes the command from the start of a server. */
    static final String NAME = "admin";

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;
    private static final String FORCE = "--force";
    private static final String USAGE = """
            Usage: admin create HANDLE            opens an account that is an admin; asks for its e-mail address and password
                   admin promote HANDLE           makes an account an admin
                   admin demote [--force] HANDLE  takes the role away; from the last admin only with --force
            Where the input is no terminal, the e-mail address and the password are its first two lines.""";

    private final PrintStream out;
    private final PrintStream errors;

    private AdminCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Runs the command in the arguments after {@value #NAME}; returns the exit status. */
    static int run(String... arguments) {
        return new AdminCommand(System.out, System.err).act(List.of(arguments));
    }

    private int act(List<String> arguments) {
        boolean force = arguments.contains(FORCE);
        List<String> words =
                arguments.stream().filter(argument -> !argument.equals(FORCE)).toList();
        if (words.size() != 2 || (force && !words.getFirst().equals("demote"))) {
            return misused();
        }
        try {
            Handle handle = entered("handle", words.getLast(), Handle::new);
            return switch (words.getFirst()) {
                case "create" -> create(handle);
                case "promote" -> promote(handle);
                case "demote" -> demote(handle, force);
                default -> misused();
            };
        } catch (RefusedEntryException refused) {
            return refused(refused.getMessage());
        } catch (DomainException refusal) {
            return refused(meaning(refusal));
        } catch (RuntimeException failure) {
            return StartFailure.inOneLine(failure).map(this::refused).orElseGet(() -> StartFailure.report(failure));
        }
    }

    private int create(Handle handle) {
        CreateAdmin.Command command = ask(handle);
        OperatorContext.run(CreateAdmin.class, useCase -> useCase.createAdmin(command));
        return done("@" + handle.value() + " is an admin. Log in with the password that you entered.");
    }

    private int promote(Handle handle) {
        OperatorContext.run(AppointAdmin.class, useCase -> useCase.appointAdmin(handle));
        return done("@" + handle.value() + " is an admin.");
    }

    private int demote(Handle handle, boolean evenTheLast) {
        OperatorContext.run(
                DismissAdmin.class, useCase -> useCase.dismissAdmin(new DismissAdmin.Command(handle, evenTheLast)));
        return done("@" + handle.value() + " is no admin.");
    }

    private static CreateAdmin.Command ask(Handle handle) {
        Console console = System.console();
        return console != null && console.isTerminal() ? ask(handle, console) : read(handle);
    }

    private static CreateAdmin.Command ask(Handle handle, Console terminal) {
        EmailAddress email = entered("e-mail address", terminal.readLine("E-mail address: "), EmailAddress::new);
        char[] first = terminal.readPassword("Password: ");
        char[] second = terminal.readPassword("The same again: ");
        if (!Arrays.equals(first, second)) {
            throw new RefusedEntryException("the passwords differ");
        }
        return new CreateAdmin.Command(
                handle, email, entered("password", first == null ? null : new String(first), Password::new));
    }

    private static CreateAdmin.Command read(Handle handle) {
        // Not closed: standard input belongs to the process
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            EmailAddress email = entered("e-mail address", lines.readLine(), EmailAddress::new);
            return new CreateAdmin.Command(handle, email, entered("password", lines.readLine(), Password::new));
        } catch (IOException unreadable) {
            throw new RefusedEntryException("the input cannot be read: " + unreadable.getMessage());
        }
    }

    private static <T> T entered(String what, @Nullable String text, Function<String, T> value) {
        try {
            return value.apply(text == null ? "" : text);
        } catch (InvalidValueException broken) {
            throw new RefusedEntryException("the " + what + " " + meaning(broken.violation()));
        }
    }

    private static String meaning(Violation violation) {
        return switch (violation.code()) {
            case REQUIRED -> "is missing";
            case TOO_SMALL -> "must have at least " + violation.bound() + " characters";
            case TOO_LARGE, TOO_MANY -> "must have at most " + violation.bound() + " characters";
            case ILLEGAL_CHARACTER -> "has a character that is not allowed in it";
            case MALFORMED -> "is none";
        };
    }

    private static String meaning(DomainException refusal) {
        return switch (refusal.code()) {
            case ACCOUNT_NOT_FOUND -> "nobody has this handle";
            case HANDLE_TAKEN -> "another account has the handle, or had it before it was deleted";
            case EMAIL_TAKEN -> "another account has the e-mail address";
            case PASSWORD_TOO_COMMON -> "the password is one of the most common ones";
            case PASSWORD_IS_LOGIN -> "the password is the handle or the e-mail address";
            case LAST_ADMIN -> "this is the last admin; appoint another one first, or repeat it with --force";
            case SERVICE_UNAVAILABLE -> "the database does not answer";
            case STORAGE_FULL -> "the disk of the database is full";
            default -> refusal.code().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private int done(String line) {
        out.println(line);
        return DONE;
    }

    private int refused(@Nullable String line) {
        errors.println("miniter: " + line);
        return REFUSED;
    }

    private int misused() {
        errors.println(USAGE);
        return MISUSED;
    }

    /** What the operator entered cannot be; the message is the end of a line. */
    private static final class RefusedEntryException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedEntryException(String message) {
            super(message, null, false, false);
        }
    }
}
