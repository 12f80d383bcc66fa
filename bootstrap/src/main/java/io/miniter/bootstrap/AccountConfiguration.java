package io.miniter.bootstrap;

import io.miniter.domain.account.Handle;
import io.miniter.domain.account.ReservedHandles;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.postgresql.CannotStartException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Account settings of the operator. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final String ALL = "-*";

    /**
     * @param setting comma-separated handles, added to the defaults; a leading minus removes one, and {@code -*}
     *     removes all before it
     */
    @Bean
    ReservedHandles reservedHandles(@Value("${miniter.reserved-handles:}") String setting) {
        List<Handle> handles =
                new ArrayList<>(ReservedHandles.USUAL.stream().map(Handle::new).toList());
        for (String entry : setting.split(",", -1)) {
            String name = entry.strip();
            if (name.equals(ALL)) {
                handles.clear();
            } else if (name.startsWith("-")) {
                Handle allowed = handle(name.substring(1), name);
                handles.removeIf(new ReservedHandles(List.of(allowed))::contains);
            } else if (!name.isEmpty()) {
                handles.add(handle(name, name));
            }
        }
        return new ReservedHandles(handles);
    }

    private static Handle handle(String text, String entry) {
        try {
            return new Handle(text.toLowerCase(Locale.ROOT));
        } catch (InvalidValueException impossible) {
            throw new CannotStartException(
                    "MINITER_RESERVED_HANDLES has to be handles with commas between them, with a minus before those that"
                            + " are not reserved. This is none: \"" + entry + "\"",
                    impossible);
        }
    }
}
