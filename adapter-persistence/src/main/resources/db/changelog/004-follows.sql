--liquibase formatted sql

--changeset miniter:004-follows splitStatements:true
CREATE TABLE follows (
    id          bigint NOT NULL,
    follower_id bigint NOT NULL,
    followee_id bigint NOT NULL,
    -- FollowMapper.add, FollowMapper.remove; AccountViewMapper asks it how two accounts stand to each other
    CONSTRAINT follows_pkey PRIMARY KEY (follower_id, followee_id),
    CONSTRAINT follows_follower_id_fkey FOREIGN KEY (follower_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT follows_followee_id_fkey FOREIGN KEY (followee_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT follows_id_check CHECK (id BETWEEN 1 AND 9007199254740991),
    CONSTRAINT follows_pair_check CHECK (follower_id <> followee_id)
);
-- FollowMapper.following, AccountMapper.removeFollows, HomeTimelineMapper.of: whom somebody follows is in the index
CREATE INDEX follows_follower_id_id_idx ON follows (follower_id, id DESC) INCLUDE (followee_id);
-- FollowMapper.followers, AccountMapper.removeFollows; the cascade from accounts
CREATE INDEX follows_followee_id_id_idx ON follows (followee_id, id DESC) INCLUDE (follower_id);
--rollback DROP TABLE follows;
