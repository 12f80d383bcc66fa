package io.miniter.bootstrap;

import java.time.temporal.TemporalAccessor;
import net.ttddyy.dsproxy.listener.logging.DefaultQueryLogEntryCreator;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;

/**
 * Logs the parameters of a statement: numbers, times and booleans as they are, of everything else only type and length.
 * A text may be an e-mail address or a password hash, and a list of sensitive columns would not stay complete.
 */
final class ShapesOfParameters extends DefaultQueryLogEntryCreator {

    @Override
    public String getDisplayValue(ParameterSetOperation parameter) {
        Object[] arguments = parameter.getArgs();
        return shape(arguments.length < 2 ? null : arguments[1]);
    }

    /** The value if it is not sensitive, else its type and length. */
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
