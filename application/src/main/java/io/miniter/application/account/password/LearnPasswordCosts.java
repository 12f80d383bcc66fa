package io.miniter.application.account.password;

/**
 * Measure the cost of the most expensive stored hash, so that response times do not tell existing logins from unknown
 * ones.
 */
public interface LearnPasswordCosts {

    /** Queries once: one statement over an index. */
    void learnPasswordCosts();
}
