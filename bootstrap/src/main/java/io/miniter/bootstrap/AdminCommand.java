package io.miniter.bootstrap;

import io.miniter.application.account.admin.AppointAdmin;
import io.miniter.application.account.admin.CreateAdmin;
import io.miniter.application.account.admin.DismissAdmin;
import io.miniter.cache.LocalContentVersions;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.postgresql.AdminDatabase;
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
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * {@code admin create|promote|demote HANDLE}: gives accounts the role of an admin, and takes it away. Works beside a
 * server that runs, which sees the change with its next statement, and on one that does not.
 */
final class AdminCommand {

    /** The first argument, by which the launcher is told apart from the start of a server. */
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

    /** Does what the arguments after {@value #NAME} say; answers the status with which the process ends. */
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
        try (ConfigurableApplicationContext context = start()) {
            context.getBean(CreateAdmin.class).createAdmin(command);
        }
        return done("@" + handle.value() + " is an admin. Log in with the password that you entered.");
    }

    private int promote(Handle handle) {
        try (ConfigurableApplicationContext context = start()) {
            context.getBean(AppointAdmin.class).appointAdmin(handle);
        }
        return done("@" + handle.value() + " is an admin.");
    }

    private int demote(Handle handle, boolean evenTheLast) {
        try (ConfigurableApplicationContext context = start()) {
            context.getBean(DismissAdmin.class).dismissAdmin(new DismissAdmin.Command(handle, evenTheLast));
        }
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
        // Not closed: the input is the process's
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

    /**
     * A context of what it takes and no more, made when it is asked for: no web server, no other use case and nothing
     * that runs by itself.
     */
    private static ConfigurableApplicationContext start() {
        // What was generated ahead of time is the server's
        System.setProperty("spring.aot.enabled", "false");
        SpringApplication command = new SpringApplication(Parts.class);
        command.setMainApplicationClass(Parts.class);
        command.setWebApplicationType(WebApplicationType.NONE);
        command.setLazyInitialization(true);
        command.setRegisterShutdownHook(true);
        return command.run();
    }

    /** Without the annotation of a configuration, so that the server's own scan does not find it. */
    @Import({AdminDatabase.class, UseCaseConfiguration.class, AccountConfiguration.class, LocalContentVersions.class})
    @ComponentScan({"io.miniter.persistence", "io.miniter.security"})
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionManagerCustomizationAutoConfiguration.class,
        MybatisAutoConfiguration.class,
    })
    static class Parts {

        /** Everything else is made when it is asked for; the tables have to be there before. */
        @Bean
        static LazyInitializationExcludeFilter tablesFirst() {
            return (name, definition, type) -> name.equals("schemaUpdate");
        }
    }

    /** What the operator entered cannot be; the message is the end of a line. */
    private static final class RefusedEntryException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedEntryException(String message) {
            super(message, null, false, false);
        }
    }
}
