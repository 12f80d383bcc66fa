package io.miniter.http.problem;

import io.miniter.domain.shared.ViolationCode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What the server says to people about a refusal, in each of {@link Languages#ALL}. */
@Component
public final class ProblemTexts {

    private static final Pattern ENTRY = Pattern.compile("\\[[0-9]+]$");

    private final MessageSource messages = messages();

    /** What happened, in a few words that are the same each time. */
    public String title(ProblemCode code, Locale language) {
        return messages.getMessage(code.name() + ".title", null, language);
    }

    /** What the client can do about it. */
    public String detail(ProblemCode code, Locale language) {
        return messages.getMessage(code.name() + ".detail", null, language);
    }

    /**
     * How a value breaks its rule.
     *
     * @param field the value's name; some have a text of their own, and the entries of a list have it together
     * @param bound the bound that was crossed; any number where the rule has none
     */
    public String violation(ViolationCode code, String field, int bound, Locale language) {
        Object[] arguments = {bound};
        String name = ENTRY.matcher(field).replaceFirst("");
        String own = messages.getMessage("violation." + code + "." + name, arguments, null, language);
        return own != null ? own : messages.getMessage("violation." + code, arguments, language);
    }

    /** What a rule is in general, with the letter N for its bound. */
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
        // Or an apostrophe would mean something else with an argument than without
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
