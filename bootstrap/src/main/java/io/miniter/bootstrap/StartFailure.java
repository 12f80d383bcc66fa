package io.miniter.bootstrap;

import io.miniter.http.client.UnusableProxyException;
import io.miniter.http.dialect.UnknownDialectException;
import io.miniter.http.server.UnusableServerSettingException;
import io.miniter.limits.limit.UnusableLimitException;
import io.miniter.postgresql.CannotStartException;
import io.miniter.security.shared.UnusableSettingException;
import io.miniter.storage.media.UnusablePictureStoreException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Reports to the operator why the server does not start: one line for problems that they can fix, a stack trace for
 * faults of ours.
 */
final class StartFailure {

    private static final int EXIT_STATUS = 1;
    private static final Logger LOGGER = LoggerFactory.getLogger(StartFailure.class);

    private StartFailure() {}

    /** Reports the failure; returns the exit status. */
    static int report(Throwable failure) {
        Optional<String> line = inOneLine(failure);
        if (line.isPresent()) {
            line.get().lines().forEach(reason -> LOGGER.error("Miniter could not start: {}", reason));
            LOGGER.debug("because of", failure);
        } else {
            LOGGER.error("Miniter could not start", failure);
        }
        return EXIT_STATUS;
    }

    /** The lines for the operator, one per problem; empty if an operator cannot fix the failure. */
    static Optional<String> inOneLine(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> line = switch (cause) {
                case CannotStartException known -> Optional.ofNullable(known.getMessage());
                case UnusableSettingException unusable -> Optional.ofNullable(unusable.getMessage());
                case UnusableProxyException unusable -> Optional.ofNullable(unusable.getMessage());
                case UnusableLimitException unusable -> Optional.ofNullable(unusable.getMessage());
                case UnusablePictureStoreException unusable -> Optional.ofNullable(unusable.getMessage());
                case UnknownDialectException unknown -> Optional.ofNullable(unknown.getMessage());
                case UnusableServerSettingException unusable -> Optional.ofNullable(unusable.getMessage());
                case PortInUseException taken ->
                    Optional.of("Port " + taken.getPort() + " is in use. Set PORT to another.");
                case BindException unbound -> Optional.of("It cannot listen: " + unbound.getMessage());
                case SQLException refused -> Optional.of("The database does not answer: " + firstLine(refused));
                case org.springframework.boot.context.properties.bind.BindException unbound ->
                    // Without its value, which may be a secret
                    Optional.of("The property " + unbound.getName() + " has a value that it cannot have");
                default -> Optional.empty();
            };
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
