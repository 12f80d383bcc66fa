package io.miniter.application.account.password;

import io.miniter.domain.account.Password;

/** The passwords that most people choose, and that are guessed first. */
public interface CommonPasswords {

    /** Whether the password is one of them, in whatever case. */
    boolean contain(Password password);
}
