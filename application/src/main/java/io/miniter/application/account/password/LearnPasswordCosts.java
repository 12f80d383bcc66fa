package io.miniter.application.account.password;

/** Find out how long the slowest of the stored passwords takes, so that nobody is told from nobody by the time. */
public interface LearnPasswordCosts {

    /** Asks once; costs one statement over an index. */
    void learnPasswordCosts();
}
