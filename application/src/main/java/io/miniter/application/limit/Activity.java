package io.miniter.application.limit;

/** Rate-limited activities. */
public enum Activity {
    /** An attempt to log in, successful or not. */
    LOG_IN,
    /** Entering a wrong password, at login or elsewhere. */
    WRONG_PASSWORD,
    /** Signing up. */
    SIGN_UP,
    /** Changing the password or deleting the account, which both need the password. */
    PASSWORD_CHANGE,
    /** Uploading a picture. */
    UPLOAD,
    /** Any other write. */
    WRITE,
    /** Reading. */
    READ
}
