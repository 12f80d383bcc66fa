package io.miniter.persistence.follow;

record FollowEntryRow(long position, long accountId) {}
