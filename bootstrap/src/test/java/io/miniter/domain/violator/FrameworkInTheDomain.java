package io.miniter.domain.violator;

import org.springframework.stereotype.Component;

/** What the rule on the domain's dependencies must catch. */
@Component
public class FrameworkInTheDomain {}
