package io.miniter.application.account.password;

import io.miniter.domain.account.Password;

/** A list of the most common passwords. */
public interface CommonPasswords {

    /** Whether the list contains the password, case-insensitively. */
    boolean contain(Password password);
}
