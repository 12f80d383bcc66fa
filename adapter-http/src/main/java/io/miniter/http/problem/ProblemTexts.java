package io.miniter.http.problem;

import io.miniter.domain.shared.ViolationCode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The localised error messages, in each of {@link Languages#ALL}. */
@Component
public final class ProblemTexts {

    private static final Pattern ENTRY = Pattern.compile("\\[[0-9]+]$");

    private final MessageSource messages = messages();

    /** The title of a code. */
    public String title(ProblemCode code, Locale language) {
        return messages.getMessage(code.name() + ".title", null, language);
    }

    /** The detail of a code: what the client can do. */
    public String detail(ProblemCode code, Locale language) {
        return messages.getMessage(code.name() + ".detail", null, language);
    }

    /**
     * The message of a violation.
     *
     * @param field the field's name; some have their own message, which entries of a list share
     * @param bound the violated bound; any number if there is none
     */
    public String violation(ViolationCode code, String field, int bound, Locale language) {
        Object[] arguments = {bound};
        String name = ENTRY.matcher(field).replaceFirst("");
        String own = messages.getMessage("violation." + code + "." + name, arguments, null, language);
        return own != null ? own : messages.getMessage("violation." + code, arguments, language);
    }

    /** The generic message of a rule, with the letter N for its bound. */
    public String violation(ViolationCode code, Locale language) {
        return messages.getMessage("violation." + code, new Object[] {"N"}, language);
    }

    /** A text of the page that explains the codes. */
    public String page(String name, Locale language) {
        return messages.getMessage("page." + name, null, language);
    }

    private static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("io.miniter.http.problem.problems");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        // Otherwise an apostrophe would be parsed differently with and without arguments
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
