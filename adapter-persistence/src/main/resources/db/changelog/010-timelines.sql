--liquibase formatted sql

-- Tweets that are posted, and that not all followers have yet. Without references: what is gone meanwhile is skipped
--changeset miniter:010-tweets-to-spread splitStatements:true
CREATE TABLE tweets_to_spread (
    tweet_id  bigint NOT NULL,
    author_id bigint NOT NULL,
    -- Whoever followed with an id up to this one has the tweet
    spread_to bigint NOT NULL DEFAULT 0,
    -- SpreadMapper.spread takes the oldest first
    CONSTRAINT tweets_to_spread_pkey PRIMARY KEY (tweet_id),
    CONSTRAINT tweets_to_spread_spread_to_check CHECK (spread_to BETWEEN 0 AND 9007199254740991)
);
--rollback DROP TABLE tweets_to_spread;

-- The home timelines of those who read theirs lately
--changeset miniter:010-home-timelines splitStatements:true
CREATE TABLE home_timelines (
    account_id     bigint      NOT NULL,
    -- No tweet with a higher id is missing among the entries; below it some may
    complete_above bigint      NOT NULL,
    read_at        timestamptz NOT NULL,
    tidied_at      timestamptz NOT NULL,
    CONSTRAINT home_timelines_pkey PRIMARY KEY (account_id),
    CONSTRAINT home_timelines_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT home_timelines_complete_above_check CHECK (complete_above BETWEEN 0 AND 9007199254740991)
);
-- TidyMapper.due
CREATE INDEX home_timelines_tidied_at_idx ON home_timelines (tidied_at);
--rollback DROP TABLE home_timelines;

-- Without references, which would cost as much again for each entry: whoever reads looks whether the tweet and the
-- follow are still there
--changeset miniter:010-home-timeline-entries splitStatements:true
CREATE TABLE home_timeline_entries (
    account_id bigint NOT NULL,
    tweet_id   bigint NOT NULL,
    -- HomeTimelineMapper.page reads it backwards
    CONSTRAINT home_timeline_entries_pkey PRIMARY KEY (account_id, tweet_id)
);
--rollback DROP TABLE home_timeline_entries;

-- Authors with so many followers that their tweets are not spread but merged in when somebody reads
--changeset miniter:010-merged-authors splitStatements:true
CREATE TABLE merged_authors (
    account_id bigint NOT NULL,
    CONSTRAINT merged_authors_pkey PRIMARY KEY (account_id),
    CONSTRAINT merged_authors_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);
-- Of those who have a timeline. Without references, as the entries
CREATE TABLE merged_follows (
    reader_id bigint NOT NULL,
    author_id bigint NOT NULL,
    -- HomeTimelineMapper.page
    CONSTRAINT merged_follows_pkey PRIMARY KEY (reader_id, author_id)
);
--rollback DROP TABLE merged_follows; DROP TABLE merged_authors;

-- Timelines that are given up and whose entries are still to be deleted
--changeset miniter:010-closed-home-timelines splitStatements:true
CREATE TABLE closed_home_timelines (
    closed_at  timestamptz NOT NULL,
    account_id bigint      NOT NULL,
    -- TidyMapper.closed
    CONSTRAINT closed_home_timelines_pkey PRIMARY KEY (closed_at, account_id)
);
--rollback DROP TABLE closed_home_timelines;
