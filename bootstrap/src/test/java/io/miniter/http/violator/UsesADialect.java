package io.miniter.http.violator;

import io.miniter.web.VersionOneDialect;

/** Knows a dialect by its class. */
public final class UsesADialect {

    private UsesADialect() {}

    public static boolean knows(Object dialect) {
        return dialect instanceof VersionOneDialect;
    }
}
