package io.miniter.application.board;

import io.miniter.domain.account.Handle;
import java.util.Set;

/** Make accounts admins. For whoever runs the server, not for its users. */
public interface AppointAdmins {

    /**
     * Makes the accounts admins that there are.
     *
     * @return the handles that nobody has
     */
    Set<Handle> appointAdmins(Set<Handle> handles);
}
