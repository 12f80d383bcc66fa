package io.miniter.bootstrap.environment;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/**
 * Keeps secrets out of the log whatever level an operator asks for. Below INFO, libraries log what passes through them:
 * whole requests with their passwords and tokens (Tomcat, Spring MVC), parameters of statements (MyBatis, the JDBC
 * driver), answers of the store. Nobody can tell for all of their versions which of their messages are harmless, so
 * none of them is logged. Our own classes may be asked for more, but for those in whose names MyBatis logs.
 */
final class LogLevels {

    private static final Level LEAST = Level.INFO;
    private static final String OURS = "io.miniter";

    /** MyBatis logs statements, parameters and rows in the name of the mapper. */
    private static final String MAPPERS = "io.miniter.persistence";

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LogLevels.class);

    private LogLevels() {}

    /** Raises levels that are too low. Levels change at the start only, so that no request pays for this. */
    static void keepSecretsOut() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context && raise(context)) {
            LOG.warn("Libraries log from {} on, whatever is set: below it they log passwords and tokens", LEAST);
        }
    }

    /** Raises levels that are too low; answers whether there was one. */
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
