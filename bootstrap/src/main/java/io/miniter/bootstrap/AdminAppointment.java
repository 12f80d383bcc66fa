package io.miniter.bootstrap;

import io.miniter.application.board.AppointAdmins;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.InvalidValueException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes those admins, at the start, whom the operator names. Whoever was one before stays one. */
@Component
final class AdminAppointment implements ApplicationRunner {

    private static final Logger LOGGER = LoggerFactory.getLogger(AdminAppointment.class);

    private final AppointAdmins appointAdmins;
    private final Set<Handle> handles;

    AdminAppointment(AppointAdmins appointAdmins, @Value("${miniter.admins:}") String[] handles) {
        this.appointAdmins = appointAdmins;
        this.handles = Arrays.stream(handles)
                .map(String::strip)
                .map(AdminAppointment::handle)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (handles.isEmpty()) {
            return;
        }
        for (Handle unknown : appointAdmins.appointAdmins(handles)) {
            LOGGER.warn(
                    "MINITER_ADMINS names {}, which is no account. Sign it up and start the server again.",
                    unknown.value());
        }
    }

    private static Handle handle(String text) {
        try {
            return new Handle(text);
        } catch (InvalidValueException impossible) {
            throw new CannotStartException(
                    "MINITER_ADMINS has to be handles with commas between them. This is none: \"" + text + "\"",
                    impossible);
        }
    }
}
