package io.miniter.bootstrap.violator;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** What the rule on conditions must catch. */
@ConditionalOnProperty("whatever")
public class DecidedInTheBuild {}
