package io.miniter.domain.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Handles that would mislead: who has one seems to speak for the server. A handle is compared by what it looks like, so
 * that with {@code admin} also {@code Adm1n} and {@code ad_min} are reserved. Not every handle that contains one is.
 */
public final class ReservedHandles {

    /** What a server reserves by itself. */
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

    /** Reserves these handles and all that look like them. */
    public ReservedHandles(List<Handle> handles) {
        this.folded =
                handles.stream().map(handle -> LookAlikes.folded(handle.key())).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nobody may choose the handle. */
    public boolean contains(Handle handle) {
        return folded.contains(LookAlikes.folded(handle.key()));
    }
}
