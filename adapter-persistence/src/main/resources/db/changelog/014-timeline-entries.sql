--liquibase formatted sql

-- An entry has a position of its own, so that one tweet can be shown at several, by those who pass it on. The table is
-- written anew: an update of each row would leave it twice as large
--changeset miniter:014-timeline-entries splitStatements:true
ALTER TABLE home_timeline_entries RENAME TO old_home_timeline_entries;
ALTER TABLE old_home_timeline_entries RENAME CONSTRAINT home_timeline_entries_pkey TO old_home_timeline_entries_pkey;
CREATE TABLE home_timeline_entries (
    account_id   bigint NOT NULL,
    -- The tweet's id where its author posted it; the id of the passing on otherwise
    position     bigint NOT NULL,
    tweet_id     bigint NOT NULL,
    passed_on_by bigint
);
INSERT INTO home_timeline_entries (account_id, position, tweet_id)
SELECT account_id, tweet_id, tweet_id
FROM old_home_timeline_entries
ORDER BY account_id, tweet_id;
-- HomeTimelineMapper.page reads it backwards, out of the index alone
ALTER TABLE home_timeline_entries
    ADD CONSTRAINT home_timeline_entries_pkey PRIMARY KEY (account_id, position) INCLUDE (tweet_id, passed_on_by);
DROP TABLE old_home_timeline_entries;
ANALYZE home_timeline_entries;
--rollback ALTER TABLE home_timeline_entries RENAME TO new_home_timeline_entries;
--rollback ALTER TABLE new_home_timeline_entries RENAME CONSTRAINT home_timeline_entries_pkey TO new_home_timeline_entries_pkey;
--rollback CREATE TABLE home_timeline_entries (account_id bigint NOT NULL, tweet_id bigint NOT NULL);
--rollback INSERT INTO home_timeline_entries (account_id, tweet_id) SELECT account_id, tweet_id FROM new_home_timeline_entries WHERE passed_on_by IS NULL ORDER BY account_id, tweet_id;
--rollback ALTER TABLE home_timeline_entries ADD CONSTRAINT home_timeline_entries_pkey PRIMARY KEY (account_id, tweet_id);
--rollback DROP TABLE new_home_timeline_entries;
--rollback ANALYZE home_timeline_entries;
