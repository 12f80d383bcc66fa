package io.miniter.application.limit;

/** What somebody does that is limited. */
public enum Activity {
    /** Trying to log in, with a right password or a wrong one. */
    LOG_IN,
    /** Entering a password that turns out to be wrong, wherever one is asked for. */
    WRONG_PASSWORD,
    /** Opening an account. */
    SIGN_UP,
    /** Changing a password, or deleting an account, which asks for it too. */
    PASSWORD_CHANGE,
    /** Sending a picture. */
    UPLOAD,
    /** Any other change. */
    WRITE,
    /** Reading. */
    READ
}
