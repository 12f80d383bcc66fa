package io.miniter.bootstrap.environment;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/**
 * Keeps secrets out of the log at any configured level. Below INFO, libraries log sensitive data: whole requests with
 * passwords and tokens (Tomcat, Spring MVC), parameters of statements (MyBatis, the JDBC driver), responses of the
 * store. Which of their messages are harmless may change with each version, so none is logged. Lower levels are allowed
 * for our own classes only, except those in whose names MyBatis logs.
 */
final class LogLevels {

    private static final Level LEAST = Level.INFO;
    private static final String OURS = "io.miniter";

    /** MyBatis logs statements, parameters and rows with the mapper's name as logger. */
    private static final String MAPPERS = "io.miniter.persistence";

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LogLevels.class);

    private LogLevels() {}

    /** Raises levels that are too low. Levels change at the start only, so that no request pays for this. */
    static void keepSecretsOut() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context && raise(context)) {
            LOG.warn("Libraries log from {} on, whatever is set: below it they log passwords and tokens", LEAST);
        }
    }

    /** Raises levels that are too low; returns whether there was one. */
    static boolean raise(LoggerContext context) {
        boolean raised = false;
        for (Logger logger : context.getLoggerList()) {
            Level level = logger.getLevel();
            if (level != null && !level.isGreaterOrEqual(LEAST) && !isHarmless(logger.getName())) {
                logger.setLevel(LEAST);
                raised = true;
            }
        }
        Logger mappers = context.getLogger(MAPPERS);
        if (!mappers.getEffectiveLevel().isGreaterOrEqual(LEAST)) {
            mappers.setLevel(LEAST);
        }
        return raised;
    }

    private static boolean isHarmless(String name) {
        return isIn(OURS, name) && !isIn(MAPPERS, name);
    }

    private static boolean isIn(String ancestor, String name) {
        return name.equals(ancestor) || name.startsWith(ancestor + ".");
    }
}
