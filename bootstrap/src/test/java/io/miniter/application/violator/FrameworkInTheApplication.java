package io.miniter.application.violator;

import org.springframework.transaction.annotation.Transactional;

/** What the rule on the application's dependencies must catch. */
public class FrameworkInTheApplication {

    @Transactional
    public void run() {}
}
