package io.miniter.bootstrap;

import java.time.temporal.TemporalAccessor;
import net.ttddyy.dsproxy.listener.logging.DefaultQueryLogEntryCreator;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;

/**
 * Writes a statement down with numbers, times and truth values as they are, and of everything else only what it is and
 * how long: a text may be an e-mail address or the hash of a password, and no list of columns would stay complete.
 */
final class ShapesOfParameters extends DefaultQueryLogEntryCreator {

    @Override
    public String getDisplayValue(ParameterSetOperation parameter) {
        Object[] arguments = parameter.getArgs();
        return shape(arguments.length < 2 ? null : arguments[1]);
    }

    /** The value where it gives nobody away, else its shape. */
    static String shape(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case TemporalAccessor time -> time.toString();
            case java.util.Date time -> time.toInstant().toString();
            case CharSequence text -> "text of " + text.length();
            case byte[] bytes -> "bytes, " + bytes.length + " of them";
            default -> value.getClass().getSimpleName();
        };
    }
}
