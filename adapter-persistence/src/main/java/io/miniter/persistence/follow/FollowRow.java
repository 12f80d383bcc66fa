package io.miniter.persistence.follow;

record FollowRow(long id, long followerId, long followeeId) {}
