package io.miniter.domain.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Handles that could be used to impersonate the operator. Compared by their skeletons, so that with {@code admin} also
 * {@code Adm1n} and {@code ad_min} are reserved. A handle that merely contains a reserved one is allowed.
 */
public final class ReservedHandles {

    /** The default reserved handles. */
    public static final List<String> USUAL = List.of(
            "abuse",
            "account",
            "accounts",
            "admin",
            "administrator",
            "admins",
            "anonymous",
            "api",
            "auth",
            "billing",
            "contact",
            "everybody",
            "everyone",
            "help",
            "helpdesk",
            "hostmaster",
            "info",
            "legal",
            "login",
            "logout",
            "mail",
            "miniter",
            "mod",
            "moderator",
            "moderators",
            "mods",
            "no_reply",
            "notice",
            "null",
            "official",
            "operator",
            "owner",
            "payment",
            "postmaster",
            "privacy",
            "root",
            "security",
            "server",
            "service",
            "setup",
            "signup",
            "staff",
            "status",
            "superuser",
            "support",
            "sysadmin",
            "sysop",
            "system",
            "team",
            "undefined",
            "webmaster",
            "www");

    private final Set<String> folded;

    /** Reserves these handles and all that are confusable with them. */
    public ReservedHandles(List<Handle> handles) {
        this.folded =
                handles.stream().map(handle -> LookAlikes.folded(handle.key())).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the handle is reserved. */
    public boolean contains(Handle handle) {
        return folded.contains(LookAlikes.folded(handle.key()));
    }
}
