package io.miniter.domain.violator;

/** What the rule on names must catch. */
public class AccountManager {}
